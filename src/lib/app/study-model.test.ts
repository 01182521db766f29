// The study session on a real app and store against a naive model: what the log holds after every intent.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Event } from '$lib/domain/event.ts';
import { isKnown, standing } from '$lib/domain/event.ts';
import type { CardId } from '$lib/domain/id.ts';
import { GRADES, type Grade } from '$lib/domain/schedule.ts';
import { stableText } from '$lib/domain/stable-text.ts';
import { StudySession } from './study.svelte.ts';
import { testApp, type TestApp } from './study/test-app.ts';

const RUNS = 40;
const STEPS = 50;

type Step =
	| { readonly type: 'grade'; readonly grade: Grade; readonly taps: number }
	| { readonly type: 'undo' | 'redo' | 'undo-redo' | 'bury' | 'more' | 'stale' }
	| { readonly type: 'wait'; readonly minutes: number };

const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			type: fc.constant('grade' as const),
			grade: fc.constantFrom(...GRADES),
			taps: fc.integer({ min: 1, max: 3 }),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constantFrom('undo', 'redo', 'undo-redo', 'bury', 'more', 'stale' as const),
		}),
	},
	{
		weight: 2,
		arbitrary: fc.record({
			type: fc.constant('wait' as const),
			minutes: fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 300, max: 3000 })),
		}),
	},
);

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function logOf({ store }: TestApp): Promise<readonly Event[]> {
	return (await store.eventsAfter(0, 100_000)).map(({ event }) => event).filter(isKnown);
}

/** Grades that stand, as the log has them. */
const grades = (log: readonly Event[]) =>
	standing(log).flatMap((event) =>
		event.type === 'card.reviewed' ? [[event.card, event.grade] as const] : [],
	);

/** Everything folded of every card, as text. */
async function stateOf({ store, cards }: TestApp): Promise<string> {
	return stableText(await store.cards(cards));
}

it('keeps one event per intent, and undo then redo changes nothing, over 2,000 random steps', async () => {
	let taken = 0;
	const walk = fc.array(step, { minLength: STEPS, maxLength: STEPS });
	await fc.assert(
		fc.asyncProperty(fc.integer({ min: 1, max: 12 }), walk, async (count, steps) => {
			const made = await testApp(count, { newPerDay: 5 });
			const session = new StudySession(made.app);
			const close = session.open();
			await settled();
			let stood: (readonly [CardId, Grade])[] = [];
			const past: (typeof stood)[] = [];
			let future: (typeof stood)[] = [];
			const before = (next: typeof stood) => {
				past.push(stood);
				future = [];
				stood = next;
			};
			for (const each of steps) {
				taken++;
				const events = (await logOf(made)).length;
				const shown = session.card?.state.card.id;
				switch (each.type) {
					case 'grade': {
						if (!shown) break;
						session.reveal();
						const { token } = session;
						const counted = Array.from({ length: each.taps }, () =>
							session.grade(token, each.grade),
						);
						expect(counted.filter(Boolean)).toHaveLength(1);
						await settled();
						expect(await logOf(made)).toHaveLength(events + 1);
						before([...stood, [shown, each.grade]]);
						break;
					}
					case 'stale':
						expect(session.grade(session.token - 1, 'good')).toBe(false);
						expect(await logOf(made)).toHaveLength(events);
						break;
					case 'bury': {
						if (!shown) break;
						const untilDay = made.app.today() + 1;
						await session.act([{ type: 'card.buried', card: shown, untilDay }], 'Put off');
						await settled();
						expect(session.card?.state.card.id).not.toBe(shown);
						before(stood);
						break;
					}
					case 'undo':
						if (past.length === 0) break;
						await session.undo();
						future.push(stood);
						stood = past.pop() ?? [];
						break;
					case 'redo': {
						const again = future.pop();
						if (!again) break;
						await session.redo();
						past.push(stood);
						stood = again;
						break;
					}
					case 'undo-redo': {
						if (past.length === 0) break;
						const all = await stateOf(made);
						const tallies = stableText(made.app.tallies);
						await session.undo();
						expect(await stateOf(made)).not.toBe(all);
						await session.redo();
						expect(await stateOf(made)).toBe(all);
						expect(stableText(made.app.tallies)).toBe(tallies);
						break;
					}
					case 'more':
						if (session.screen === 'done') session.more();
						break;
					case 'wait':
						made.wait(each.minutes);
						session.resume();
				}
				await settled();
				expect(grades(await logOf(made))).toEqual(stood);
			}
			close();
		}),
		{ numRuns: RUNS, seed: 20_261_124 },
	);
	expect(taken).toBeGreaterThanOrEqual(RUNS * STEPS);
}, 120_000);
