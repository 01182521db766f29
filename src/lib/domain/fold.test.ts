import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tallyChanges } from './day-tally.ts';
import { isKnown, standing, subjectsOf, type Event } from './event.ts';
import { EMPTY_COLLECTION, foldCollection } from './fold-collection.ts';
import { foldPaper } from './fold-paper.ts';
import { foldCard } from './fold.ts';
import { CARDS, history, PAPERS } from './test-arbitraries.ts';
import { EventMaker, sampleCard, samplePaper } from './test-support.ts';

const rules = EMPTY_COLLECTION;

/** Everything folded, the plain way. */
function foldAll(events: readonly Event[]) {
	const about = (subject: string) =>
		events.filter((event) => subjectsOf(event).some((each) => each === subject));
	const collection = foldCollection(events);
	return {
		collection,
		cards: CARDS.map(({ id }) => foldCard(about(id), collection)),
		papers: PAPERS.map(({ id }) => foldPaper(id, about(id))),
	};
}

const shuffled = history(true).chain((events) =>
	fc.tuple(
		fc.constant(events),
		fc.shuffledSubarray([...events, ...events], { minLength: events.length * 2 }),
	),
);

describe('folding', () => {
	it('lets another aim or another longest interval move no date that was set', () => {
		const settings = (change: object) => ({ ...rules, settings: { ...rules.settings, ...change } });
		fc.assert(
			fc.property(history(true), fc.double({ min: 0.7, max: 0.99, noNaN: true }), (events, aim) => {
				for (const { id } of CARDS) {
					const about = events.filter((event) => subjectsOf(event).includes(id));
					const before = foldCard(about, rules);
					expect(foldCard(about, settings({ desiredRetention: aim }))).toEqual(before);
					expect(foldCard(about, settings({ maximumIntervalDays: 7 }))).toEqual(before);
				}
			}),
		);
	});

	it('does not depend on the order of arrival, nor on doubles', () => {
		fc.assert(
			fc.property(shuffled, ([events, arrived]) => {
				expect(foldAll(arrived)).toEqual(foldAll(events));
			}),
		);
	});

	it('after a void is as if it had never happened; after its void, as if never voided', () => {
		fc.assert(
			fc.property(
				history(true),
				fc.nat(1000),
				fc.integer({ min: 1, max: 5 }),
				(events, which, count) => {
					// Voids of the last act only: one in the middle may itself be void to a later event.
					const maker = new EventMaker({ at: 1_900_000_000_000, seed: 9 });
					const taken = events.slice(-(1 + (which % count)));
					const undo = maker.voidOf(...taken);
					expect(foldAll([...events, undo])).toEqual(
						foldAll(events.filter((e) => !taken.includes(e))),
					);
					expect(foldAll([...events, undo, maker.voidOf(undo)])).toEqual(foldAll(events));
				},
			),
		);
	});

	it('keeps the events that stand in order, without a void among them', () => {
		fc.assert(
			fc.property(history(true), (events) => {
				const kept = standing(events);
				expect(kept.every((event) => event.type !== 'event.voided' && isKnown(event))).toBe(true);
				const order = kept.map(({ at, id }) => [at, id] as const);
				expect(order).toEqual([...order].sort(([a, b], [c, d]) => a - c || (b < d ? -1 : 1)));
			}),
		);
	});

	it('never gives a number that is none', () => {
		fc.assert(
			fc.property(history(true), (events) => {
				for (const card of foldAll(events).cards)
					expect(JSON.stringify(card)).not.toMatch(/NaN|Infinity|"stability":null,"difficulty"/);
			}),
		);
	});
});

describe('the study day of reviews', () => {
	const card = sampleCard(samplePaper(1));
	const reviewsAt = (...moments: (readonly [iso: string, offsetMin: number])[]) => {
		const maker = new EventMaker({ at: Date.UTC(2026, 0, 1) });
		const events: Event[] = [maker.accept(card)];
		for (const [iso, offsetMin] of moments)
			events.push(maker.grade(card.id, 'good', { at: Date.parse(iso), offsetMin }));
		return foldCard(events, rules)?.reviews ?? [];
	};
	const elapsed = (...moments: Parameters<typeof reviewsAt>) =>
		reviewsAt(...moments).map(({ elapsedDays }) => elapsedDays);

	it('is one across UTC midnight', () => {
		expect(elapsed(['2026-05-05T23:50:00Z', -420], ['2026-05-06T00:10:00Z', -420])).toEqual([0, 0]);
	});

	it('is one across the reader’s midnight, up to the rollover hour', () => {
		const evening = ['2026-05-05T21:50:00Z', 120] as const;
		expect(elapsed(evening, ['2026-05-06T01:59:59Z', 120])).toEqual([0, 0]);
		expect(elapsed(evening, ['2026-05-06T02:00:00Z', 120])).toEqual([0, 1]);
	});

	it('is one when the clocks go forward in it, and the next is one later', () => {
		// Berlin, 2026-03-29: 02:00 becomes 03:00.
		expect(
			elapsed(
				['2026-03-28T22:00:00Z', 60],
				['2026-03-29T01:30:00Z', 120],
				['2026-03-29T22:00:00Z', 120],
			),
		).toEqual([0, 0, 1]);
	});

	it('is one when the clocks go back in it', () => {
		// Berlin, 2026-10-25: 03:00 becomes 02:00.
		expect(
			elapsed(
				['2026-10-24T22:00:00Z', 120],
				['2026-10-25T02:30:00Z', 60],
				['2026-10-25T22:00:00Z', 60],
			),
		).toEqual([0, 0, 1]);
	});

	it('never runs backwards, not even with the clock', () => {
		expect(elapsed(['2026-05-05T12:00:00Z', 0], ['2026-05-05T13:00:00Z', -720])).toEqual([0, 0]);
	});

	it('equal stabilities follow for two answers on one study day, wherever midnight falls', () => {
		const over = reviewsAt(['2026-05-05T23:50:00Z', 0], ['2026-05-06T00:10:00Z', 0]);
		const noon = reviewsAt(['2026-05-05T11:50:00Z', 0], ['2026-05-05T12:10:00Z', 0]);
		expect(over[1]?.stability).toBe(noon[1]?.stability);
	});
});

describe('changes of day tallies', () => {
	it('add up to a recount, exactly, whatever came before', () => {
		fc.assert(
			fc.property(history(false, 60), (events) => {
				for (const { id } of CARDS) {
					const about = events.filter((event) => subjectsOf(event).some((each) => each === id));
					const half = about.slice(0, about.length / 2);
					const [a, b] = [half, about].map((list) => foldCard(list, rules)?.reviews ?? []);
					if (!a || !b) throw new Error('two lists');
					const there = tallyChanges([], a);
					const onward = tallyChanges(a, b);
					for (const [day, whole] of tallyChanges([], b)) {
						const sum =
							(there.get(day)?.calibration[9]?.[1] ?? 0) +
							(onward.get(day)?.calibration[9]?.[1] ?? 0);
						expect(sum).toBe(whole.calibration[9]?.[1]);
					}
				}
			}),
		);
	});
});
