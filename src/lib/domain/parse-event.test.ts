import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEvent } from './parse-event.ts';
import { history } from './test-arbitraries.ts';
import { EventMaker, sampleCard, samplePaper } from './test-support.ts';

const maker = new EventMaker();
const paper = samplePaper(1);
const card = sampleCard(paper);
const grade = maker.grade(card.id, 'good');
const accepted = maker.accept(card);

/** The event after JSON, or the reason it was rejected. */
function parsed(value: unknown, latestAt?: number): unknown {
	const result = parseEvent(value, { latestAt });
	return result.type === 'event' ? result.event : result.reason;
}

const settings = (change: unknown) => parsed({ ...grade, type: 'settings.changed', change });

describe('parsing events', () => {
	it('gives back every event of ours unchanged', () => {
		fc.assert(
			fc.property(history(true), (events) => {
				for (const event of events)
					expect(parsed(JSON.parse(JSON.stringify(event)))).toEqual(event);
			}),
		);
	});

	it('never throws and never lets anything through but events', () => {
		fc.assert(
			fc.property(fc.anything({ withNullPrototype: true }), fc.anything(), (value, change) => {
				expect(['event', 'rejected']).toContain(parseEvent(value).type);
				expect(['event', 'rejected']).toContain(parseEvent({ ...grade, due: value, change }).type);
			}),
		);
	});

	it('leaves out what is no part of the fact', () => {
		expect(parsed({ ...grade, stability: 0, onload: 'x', note: {} })).toEqual(grade);
	});

	it.each([0, 5, 2.5, 'Good', null, undefined, {}, ['good'], 'toString'])(
		'rejects the grade %j',
		(value) => {
			expect(parsed({ ...grade, grade: value })).toMatch(/^card\.reviewed\.grade is none of again/);
		},
	);

	it.each([
		'toString',
		'then',
		'__proto__',
		'constructor',
		'collection',
		'',
		'a b',
		{},
		7,
		'x'.repeat(65),
	])('rejects the id %j', (id) => {
		expect(parsed({ ...grade, id })).toMatch(/id is no id/);
		expect(parsed({ ...grade, card: id })).toMatch(/card is no id/);
		expect(parsed({ ...accepted, card: { ...card, id } })).toMatch(/card.id is no id/);
	});

	it('rejects a paper in a card’s place and a card in a paper’s', () => {
		expect(parsed({ ...grade, card: paper.id })).toMatch(/no id of a card/);
		expect(parsed({ ...maker.addPaper(paper), paper: { ...paper, id: card.id } })).toMatch(
			/no id of a paper/,
		);
	});

	it.each([Infinity, NaN, '4000', null, {}])('rejects %s for a number', (tookMs) => {
		expect(parsed({ ...grade, tookMs })).toMatch(/tookMs is not a number/);
	});

	it('rejects objects where texts belong', () => {
		expect(parsed({ ...accepted, card: { ...card, question: { toString: 'x' } } })).toMatch(
			/question is not a text/,
		);
		expect(parsed({ ...accepted, card: [card] })).toMatch(/card is not an object/);
	});

	it('moves numbers out of bounds to the bound', () => {
		expect(parsed({ ...grade, tookMs: -5 })).toMatchObject({ tookMs: 0 });
		expect(parsed({ ...grade, at: 1e300 })).toMatchObject({ at: 8.64e15 });
		expect(parsed({ ...grade, due: { unit: 'day', day: 1e12 } })).toMatchObject({
			due: { day: 1_000_000 },
		});
		expect(parsed({ ...grade, offsetMin: 1e6 })).toMatchObject({ offsetMin: 1440 });
		const deadline = {
			...grade,
			type: 'deadline.set',
			deadline: 'sx',
			title: '',
			papers: [],
			day: 1,
		};
		expect(parsed({ ...deadline, desiredRetention: 2 })).toMatchObject({ desiredRetention: 0.99 });
	});

	it('moves an event from the future to the latest moment given', () => {
		expect(parsed({ ...grade, at: Date.UTC(2100, 0, 1) }, grade.at)).toEqual(grade);
	});

	it('turns weights that are no numbers into none', () => {
		const adopted = {
			type: 'parameters.adopted',
			logLossBefore: 1,
			logLossAfter: 0.5,
			reviewCount: 9,
		};
		for (const parameters of [[], [null], [1, 'NaN'], [1, {}]])
			expect(parsed({ ...grade, ...adopted, parameters })).toMatchObject({ parameters: [] });
		expect(parsed({ ...grade, ...adopted, parameters: 'all' })).toMatch(/not a list/);
	});

	it.each([
		[{ learningStepsMin: ['1e9d'] }],
		[{ learningStepsMin: [-1] }],
		[{ learningStepsMin: '-1m' }],
		[{ easyDays: [1, 1] }],
		[{ easyDays: [1, 1, 1, 1, 1, 1, 0.7] }],
		[{ theme: 'pink' }],
		[{ fuzz: 'yes' }],
		[{ newPerDay: '10' }],
		[{ keys: { reveal: ['a'] } }],
		[{ sessionCap: { unit: 'cards', value: null } }],
		[[]],
	])('rejects the change of settings %j', (change) => {
		expect(settings(change)).toMatch(/^settings\.changed\.change/);
	});

	it('leaves out settings that are none of ours, and takes none from a prototype', () => {
		expect(settings({ theme: 'dark', '__proto__.polluted': 1, toString: 2 })).toMatchObject({
			change: { theme: 'dark' },
		});
		const heir: object = Object.create({ theme: 'dark' });
		expect(settings(heir)).toMatchObject({ change: {} });
		expect(settings(JSON.parse('{"__proto__":{"theme":"dark"}}'))).toMatchObject({ change: {} });
		expect({}).not.toHaveProperty('polluted');
	});

	it('repairs halves of surrogate pairs without moving an offset', () => {
		const abstract = 'a\ud83d b \udc4d c 👍';
		const result = parsed({ ...maker.addPaper(paper), paper: { ...paper, abstract } });
		expect(result).toMatchObject({ paper: { abstract: 'a\ufffd b \ufffd c 👍' } });
	});

	it('drops a link that leads to no page', () => {
		const url = 'java\tscript:alert(1)';
		expect(parsed({ ...maker.addPaper(paper), paper: { ...paper, url } })).not.toHaveProperty(
			'paper.url',
		);
	});

	it('keeps an event of a later version whole, and of an unknown type', () => {
		const later = { ...grade, v: 2, mood: { calm: [1, 2, null] } };
		expect(parsed(later)).toEqual(later);
		const sung = { ...grade, type: 'card.sung' };
		expect(parsed(sung)).toEqual(sung);
		expect(parsed({ ...grade, type: 'toString' })).toMatchObject({ type: 'toString' });
	});

	it('rejects an unknown event that is no plain JSON', () => {
		let deep: unknown = 1;
		for (let level = 0; level < 200_000; level++) deep = [deep];
		expect(parsed({ ...grade, v: 2, deep })).toMatch(/nested too deep/);
		expect(parsed({ ...grade, v: 2, x: JSON.parse('{"__proto__":1}') })).toMatch(/__proto__/);
		expect(parsed({ ...grade, v: 2, x: Infinity })).toMatch(/beyond all bounds/);
	});
});
