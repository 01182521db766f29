// For tests only: fast-check arbitraries of facts in a small world, so that random facts meet each other.
import fc from 'fast-check';
import { LEARNING_ORDER, type Card } from './card.ts';
import { subjectsOf, type Event, type Fact, type VoidFact } from './event.ts';
import { mintDeadlineId, type CardId } from './id.ts';
import { DEFAULT_PARAMETERS } from './fsrs.ts';
import { GRADES, type Due } from './schedule.ts';
import type { Settings } from './settings.ts';
import { bytesOf, EventMaker, sampleCard, samplePaper, writtenCard } from './test-support.ts';

export const PAPERS = [1, 2, 3].map(samplePaper);
export const CARDS: readonly Card[] = PAPERS.flatMap((paper, index) => [
	sampleCard(paper, 1),
	sampleCard(paper, 2),
	writtenCard(paper.id, index + 1),
]);
const DEADLINES = [1, 2].map((n) => mintDeadlineId(bytesOf(n)));

const paper = fc.constantFrom(...PAPERS);
const card = fc.constantFrom(...CARDS);
const cardId: fc.Arbitrary<CardId> = card.map(({ id }) => id);
const tags = fc.array(fc.constantFrom('sorting', 'night', 'Ünïcode ✓', 'a b'), { maxLength: 3 });
const day = fc.integer({ min: 20_000, max: 21_000 });
const words = fc.string({ maxLength: 30, unit: 'grapheme' });

const due: fc.Arbitrary<Due> = fc.oneof(
	day.map((each) => ({ unit: 'day', day: each }) as const),
	fc
		.integer({ min: 1_770_000_000_000, max: 1_780_000_000_000 })
		.map((at) => ({ unit: 'moment', at }) as const),
);

/** Changes of settings that schedule no card anew. */
const harmlessChange: fc.Arbitrary<Partial<Settings>> = fc.oneof(
	fc.record({ theme: fc.constantFrom('dark', 'light', 'system') }),
	fc.record({ newPerDay: fc.integer({ min: 0, max: 99 }), fuzz: fc.boolean() }),
	fc.record({ sessionCap: fc.option(fc.constant({ unit: 'cards', value: 20 } as const)) }),
);

const rulesChange: fc.Arbitrary<Partial<Settings>> = fc.oneof(
	fc.record({ rolloverHour: fc.integer({ min: 0, max: 23 }) }),
	fc.record({ desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }) }),
	fc.record({ learningStepsMin: fc.constantFrom([], [1, 10], [5]) }),
);

/** Facts about papers and cards; with `due` on some grades, as the app stamps it. */
export const subjectFact: fc.Arbitrary<Fact> = fc.oneof(
	{ weight: 3, arbitrary: fc.record({ type: fc.constant('paper.added' as const), paper }) },
	fc.record({
		type: fc.constant('paper.changed' as const),
		paper: paper.map(({ id }) => id),
		change: fc.record({ year: fc.integer({ min: 1990, max: 2030 }), title: words }),
	}),
	fc.record({
		type: fc.constant('paper.merged' as const),
		paper: paper.map(({ id }) => id),
		into: paper.map(({ id }) => id),
	}),
	fc.record({ type: fc.constant('paper.tagged' as const), paper: paper.map(({ id }) => id), tags }),
	fc.record({ type: fc.constant('paper.removed' as const), paper: paper.map(({ id }) => id) }),
	{ weight: 6, arbitrary: fc.record({ type: fc.constant('card.accepted' as const), card }) },
	fc.record({ type: fc.constant('card.rejected' as const), card }),
	fc.record({
		type: fc.constant('card.written' as const),
		card: fc
			.tuple(card, fc.constantFrom(null, ...LEARNING_ORDER))
			.map(([each, kind]) => ({ ...each, kind })),
	}),
	fc.record({
		type: fc.constant('card.edited' as const),
		card: cardId,
		question: words,
		answer: words,
	}),
	fc.record({ type: fc.constant('card.suspended' as const), card: cardId }),
	fc.record({ type: fc.constant('card.unsuspended' as const), card: cardId }),
	fc.record({ type: fc.constant('card.buried' as const), card: cardId, untilDay: day }),
	fc.record({ type: fc.constant('card.tagged' as const), card: cardId, tags }),
	fc.record({
		type: fc.constant('card.flagged' as const),
		card: cardId,
		flag: fc.integer({ min: 0, max: 7 }),
	}),
	fc.record({ type: fc.constant('card.removed' as const), card: cardId }),
	{
		weight: 12,
		arbitrary: fc.record(
			{
				type: fc.constant('card.reviewed' as const),
				card: cardId,
				grade: fc.constantFrom(...GRADES),
				tookMs: fc.integer({ min: 0, max: 60_000 }),
				due,
			},
			{ requiredKeys: ['type', 'card', 'grade', 'tookMs'] },
		),
	},
	fc.record({ type: fc.constant('card.rescheduled' as const), card: cardId, dueDay: day }),
);

/** Facts about the collection; `rules` allows those after which everything has to be folded again. */
export function collectionFact(rules: boolean): fc.Arbitrary<Fact> {
	const change = rules ? fc.oneof(harmlessChange, rulesChange) : harmlessChange;
	const facts: fc.Arbitrary<Fact>[] = [
		fc.record({ type: fc.constant('settings.changed' as const), change }),
		fc.record({
			type: fc.constant('deadline.set' as const),
			deadline: fc.constantFrom(...DEADLINES),
			title: words,
			papers: fc.subarray(PAPERS.map(({ id }) => id)),
			day,
			desiredRetention: fc.double({ min: 0.7, max: 0.99, noNaN: true }),
		}),
		fc.record({
			type: fc.constant('deadline.removed' as const),
			deadline: fc.constantFrom(...DEADLINES),
		}),
	];
	if (rules)
		facts.push(
			fc.record({
				type: fc.constant('parameters.adopted' as const),
				parameters: fc
					.double({ min: 0.5, max: 2, noNaN: true })
					.map((factor) =>
						DEFAULT_PARAMETERS.map((weight, index) => (index < 4 ? weight * factor : weight)),
					),
				logLossBefore: fc.double({ min: 0, max: 1, noNaN: true }),
				logLossAfter: fc.double({ min: 0, max: 1, noNaN: true }),
				reviewCount: fc.nat(1000),
			}),
		);
	return fc.oneof(...facts);
}

/** Something to do next: a new fact, or taking back one of the events so far. */
export type Step =
	| {
			readonly type: 'fact';
			readonly fact: Fact;
			readonly waitMs: number;
			readonly offsetMin: number;
	  }
	| { readonly type: 'void'; readonly which: number; readonly count: number };

const waitMs = fc.oneof(
	fc.constant(0),
	fc.integer({ min: 0, max: 3_600_000 }),
	fc.integer({ min: 0, max: 20 * 86_400_000 }),
	// A clock set back.
	fc.integer({ min: -86_400_000, max: 0 }),
);

/** Steps of a reader who changes zones, sets the clock back, and takes things back and brings them back. */
export function steps(rules: boolean, count: { minLength?: number; maxLength: number }) {
	const fact = fc.oneof(
		{ weight: 8, arbitrary: subjectFact },
		{ weight: 1, arbitrary: collectionFact(rules) },
	);
	const step: fc.Arbitrary<Step> = fc.oneof(
		{
			weight: 5,
			arbitrary: fc.record({
				type: fc.constant('fact' as const),
				fact,
				waitMs,
				offsetMin: fc.constantFrom(-480, 0, 60, 120, 845),
			}),
		},
		{
			weight: 1,
			arbitrary: fc.record({
				type: fc.constant('void' as const),
				which: fc.nat(1000),
				count: fc.integer({ min: 1, max: 3 }),
			}),
		},
	);
	return fc.array(step, count);
}

/** The events that steps amount to. */
export function eventsOfSteps(list: readonly Step[], maker = new EventMaker()): readonly Event[] {
	const events: Event[] = [];
	for (const step of list) {
		if (step.type === 'fact') {
			const { fact, offsetMin } = step;
			events.push(maker.make(fact, { at: maker.at + 1 + step.waitMs, offsetMin }));
		} else if (events.length > 0) {
			const start = step.which % events.length;
			events.push(maker.make(voidFact(events.slice(start, start + step.count))));
		}
	}
	return events;
}

function voidFact(events: readonly Event[]): VoidFact {
	return {
		type: 'event.voided',
		events: events.map(({ id }) => id),
		subjects: [...new Set(events.flatMap(subjectsOf))],
	};
}

/** Random events in the order they were made. */
export function history(rules: boolean, maxLength = 40): fc.Arbitrary<readonly Event[]> {
	return steps(rules, { maxLength }).map((list) => eventsOfSteps(list));
}
