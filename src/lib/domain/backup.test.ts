import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBackup, writeBackup } from './backup.ts';
import type { Event, UnknownEvent } from './event.ts';
import { history } from './test-arbitraries.ts';
import { EventMaker, sampleCard, samplePaper } from './test-support.ts';

async function written(...chunks: readonly (readonly (Event | UnknownEvent)[])[]) {
	async function* stream() {
		yield* chunks;
	}
	let text = '';
	for await (const piece of writeBackup(stream())) text += piece;
	return text;
}

const maker = new EventMaker();
const paper = samplePaper(1);
const events = [maker.addPaper(paper), maker.accept(sampleCard(paper))];
const [added] = events;
const whole = await written(events);

function file(list: readonly unknown[]): string {
	return JSON.stringify({ format: 'paperweight-backup', version: 1, events: list });
}

describe('a backup', () => {
	it('is one JSON file with an event a line', () => {
		expect(JSON.parse(whole)).toEqual({ format: 'paperweight-backup', version: 1, events });
		expect(whole.split('\n')).toHaveLength(5);
	});

	it('of nothing is a file too', async () => {
		expect(parseBackup(await written([]))).toEqual({ events: [], problems: [] });
	});

	it('does not depend on the chunks or on the order of keys', async () => {
		const [a, b] = events;
		if (!a || !b) throw new Error('two events');
		const reversed = Object.fromEntries(Object.entries(a).reverse());
		expect(await written([], [a], [], [b])).toBe(whole);
		expect(await written([Object.assign(reversed, a)], [b])).toBe(whole);
	});

	it('reads back as it was, and a second one is equal byte for byte', async () => {
		await fc.assert(
			fc.asyncProperty(history(true), async (list) => {
				const text = await written(list);
				const back = parseBackup(text);
				expect(back).toEqual({ events: list, problems: [] });
				expect(await written(back.events)).toBe(text);
			}),
		);
	});

	it('keeps events of a later version', () => {
		const later = { ...added, v: 3, mood: 'calm' };
		expect(parseBackup(file([later]))).toEqual({ events: [later], problems: [] });
	});

	it('may begin with a byte order mark', () => {
		expect(parseBackup('\ufeff' + whole).events).toEqual(events);
	});

	it.each([
		['HTML', '<!doctype html><title>Backup</title>'],
		['nothing', ''],
		['text read as UTF-16', [...whole].map((c) => c + '\0').join('')],
		['a truncated file', whole.slice(0, -20)],
		['some other JSON', '{"notes":[]}'],
		['a list', '[]'],
		['null', 'null'],
		['no version', '{"format":"paperweight-backup","events":[]}'],
		['version 9999', '{"format":"paperweight-backup","version":9999,"events":[]}'],
		['version 0.5', '{"format":"paperweight-backup","version":0.5,"events":[]}'],
		['no events', '{"format":"paperweight-backup","version":1,"events":{}}'],
		['__proto__ on top', whole.replace('{', '{"__proto__":{"polluted":1},')],
		['__proto__ in a card', whole.replace('"card":{', '"card":{"__proto__":{},')],
		['__proto__ in escapes', whole.replace('"card":{', '"card":{"\\u005f_proto__":{},')],
		['constructor.prototype', whole.replace('{', '{"constructor":{"prototype":{}},')],
		['a dotted path', whole.replace('{', '{"__proto__.polluted":1,')],
		['a key given twice', whole.replace('"v":1', '"v":1,"v":1')],
		[
			'nesting without end',
			whole.replace('"v":1', `"v":1,"x":${'['.repeat(2e5)}${']'.repeat(2e5)}`),
		],
	])('that is %s is refused whole', (_name, text) => {
		const { events: taken, problems } = parseBackup(text);
		expect(taken).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(problems[0]?.event).toBeNull();
		expect(problems[0]?.reason).toMatch(/^This .*\.$/);
		expect({}).not.toHaveProperty('polluted');
	});

	it('with a bad event names it and gives the others', () => {
		const list = [...events, { ...added, id: 'then' }, { ...added, v: '1' }, 7, added];
		const { events: taken, problems } = parseBackup(file(list));
		expect(taken).toEqual(events);
		expect(problems.map(({ event }) => event)).toEqual([3, 4, 5, 6]);
		expect(problems[3]?.reason).toMatch(/comes twice/);
	});

	it('with a number beyond all bounds rejects that event', () => {
		const text = whole.replace(/"at":\d+/, '"at":1e999');
		expect(parseBackup(text).problems).toEqual([{ event: 1, reason: 'event.at is not a number' }]);
	});

	it('with a text of 20 MB is cut', () => {
		const long = { ...added, paper: { ...paper, abstract: '\\" {,[ '.repeat(3e6) } };
		const { events: taken, problems } = parseBackup(file([long]));
		expect(problems).toEqual([]);
		expect(JSON.stringify(taken).length).toBeLessThan(2e6);
	});

	it('of any text whatever does not throw', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
				expect(parseBackup(text).events).toEqual([]);
			}),
		);
	});
});
