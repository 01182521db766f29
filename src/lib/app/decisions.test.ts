import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '$lib/domain/card.ts';
import type { Event, Fact } from '$lib/domain/event.ts';
import { mintDeviceId, type EventId } from '$lib/domain/id.ts';
import { Journal } from './journal.ts';
import { sampleCard, samplePaper } from '$lib/domain/test-support.ts';
import {
	decisionsIn,
	templateRecords,
	templateShift,
	traceOf,
	type Decision,
	type DecisionTrace,
} from './decisions.ts';

const paper = samplePaper(1);
const [one, two, three] = [sampleCard(paper, 1), sampleCard(paper, 2), sampleCard(paper, 3)];
const cards = [one, two, three];

function journal(): Journal {
	let at = 1_000;
	let chance = 0;
	const world = {
		now: () => (at += 10),
		offsetMin: () => 0,
		random: (bytes: number) => new Uint8Array(bytes).fill(++chance % 256),
	};
	return new Journal(world, mintDeviceId(new Uint8Array(6)), 0);
}

/** The decisions of a history of acts. */
function decided(acts: readonly (readonly Event[])[]): Decision[] {
	const known = new Set<EventId>();
	const traces: DecisionTrace[] = [];
	for (const event of acts.flat()) {
		const trace = traceOf(event, known);
		if (trace) known.add(trace.id);
		if (trace) traces.push(trace);
	}
	return decisionsIn(traces);
}

const verdicts = (acts: readonly (readonly Event[])[]) =>
	decided(acts).map(({ card, verdict }) => [cards.findIndex(({ id }) => id === card), verdict]);

const accept = (card: Card): Fact => ({ type: 'card.accepted', card });
const reject = (card: Card): Fact => ({ type: 'card.rejected', card });
const edit = (card: Card): Fact => ({
	type: 'card.edited',
	card: card.id,
	question: 'Other words?',
	answer: card.answer,
});
const voidOf = (events: readonly Event[]): Fact => ({
	type: 'event.voided',
	events: events.map(({ id }) => id),
	subjects: [],
});

describe('decisionsIn', () => {
	it('tells kept, edited and discarded cards apart', () => {
		const j = journal();
		const acts = [
			j.stamp([accept(one)]),
			j.stamp([accept(two), edit(two)]),
			j.stamp([reject(three)]),
		];
		expect(verdicts(acts)).toEqual([
			[0, 'kept'],
			[1, 'edited'],
			[2, 'discarded'],
		]);
	});

	it('does not count an act that decides several cards at once', () => {
		expect(verdicts([journal().stamp([accept(one), reject(two)])])).toEqual([]);
	});

	it('does not count a later edit of a kept card', () => {
		const j = journal();
		expect(verdicts([j.stamp([accept(one)]), j.stamp([edit(one)])])).toEqual([[0, 'kept']]);
	});

	it('forgets what was undone and remembers what was redone', () => {
		const j = journal();
		const first = j.stamp([reject(one)]);
		const undo = j.stamp([voidOf(first)]);
		const redo = j.stamp([voidOf(undo)]);
		expect(verdicts([first, undo])).toEqual([]);
		expect(verdicts([first, undo, redo])).toEqual([[0, 'discarded']]);
	});

	it('takes the last word on a card', () => {
		const j = journal();
		expect(verdicts([j.stamp([reject(one)]), j.stamp([accept(one)])])).toEqual([[0, 'kept']]);
	});
});

function made(template: string, verdict: Decision['verdict'], times: number): Decision[] {
	return Array.from({ length: times }, (_, index) => ({
		card: sampleCard(paper, index).id,
		template,
		verdict,
		at: 100 + index,
	}));
}

const on = { learnFromDecisions: true, decisionsCountFrom: 0 };

describe('templateShift', () => {
	it('lifts what is kept, lowers what is discarded, and leaves the rest', () => {
		const shift = templateShift([...made('I1', 'kept', 5), ...made('N1', 'discarded', 5)], on);
		expect(shift.get('I1')).toBe(1);
		expect(shift.get('N1')).toBe(-1);
		expect(shift.get('F1')).toBeUndefined();
		expect(templateShift(made('P1', 'edited', 8), on).get('P1')).toBe(0);
	});

	it('moves gently at first: ln(3/2) after one kept card', () => {
		expect(templateShift(made('I1', 'kept', 1), on).get('I1')).toBe(0.41);
	});

	it('says nothing when learning is off, and forgets what lies before a reset', () => {
		const decisions = made('I1', 'kept', 3);
		expect(templateShift(decisions, { ...on, learnFromDecisions: false }).size).toBe(0);
		expect(templateShift(decisions, { ...on, decisionsCountFrom: 102 }).get('I1')).toBe(0.41);
		expect(templateShift(decisions, { ...on, decisionsCountFrom: 999 }).size).toBe(0);
	});

	it('stays within ±1 and depends on the history alone, not on its order', () => {
		const decision = fc.record({
			template: fc.constantFrom('I1', 'F1', 'N1'),
			verdict: fc.constantFrom<Decision['verdict'][]>('kept', 'edited', 'discarded'),
		});
		fc.assert(
			fc.property(fc.array(decision, { maxLength: 60 }), (given) => {
				const decisions = given.map((each, at) => ({ ...each, at, card: one.id }));
				const shift = templateShift(decisions, on);
				for (const value of shift.values()) expect(Math.abs(value)).toBeLessThanOrEqual(1);
				expect(templateShift([...decisions].reverse(), on)).toEqual(shift);
			}),
		);
	});
});

describe('templateRecords', () => {
	it('counts by template, in order of name', () => {
		const decisions = [...made('N1', 'discarded', 2), ...made('I1', 'kept', 1)];
		expect(templateRecords(decisions, 0)).toEqual([
			{ template: 'I1', kept: 1, edited: 0, discarded: 0, shift: 0.41 },
			{ template: 'N1', kept: 0, edited: 0, discarded: 2, shift: -0.69 },
		]);
	});
});
