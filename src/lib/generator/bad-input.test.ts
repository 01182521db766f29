// Bad input: no crash, rather no card than nonsense, and a sentence that says why.
import { describe, expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { generate } from './generate.ts';
import type { Generation } from './types.ts';

const TITLE = 'KelpScale: Weighing Kelp by Its Shadow';
const ABSTRACT =
	'Weighing kelp by hand takes hours. However, scales on boats drift with every wave. ' +
	'We propose KelpScale, a camera that weighs kelp by the length of its shadow. ' +
	'We show that KelpScale reduces the weighing error by 31% over boat scales. ' +
	'We also find that shadows at noon are too short for plants below 20 cm.';

const paperId = paperIdOf('bad input');
const made = (abstract: string, title = TITLE): Generation =>
	generate({ title, abstract }, { paperId, model: null, maxCards: 8 });
const said = ({ cards }: Generation) =>
	cards.map(({ question, answer }) => `${question} ${answer}`);

describe('texts that are no abstract', () => {
	const french =
		'Nous proposons une méthode qui pèse les algues par leur ombre sur les rochers du rivage. ' +
		'Les résultats montrent que la méthode réduit les erreurs de la balance dans les vagues.';
	it.each([
		['nothing', '', /no abstract/],
		['blanks', ' \r\n\t '.repeat(50), /no abstract/],
		['200,000 blanks', ' '.repeat(200_000), /no abstract/],
		['brackets', '('.repeat(50_000), /no words/],
		['emoji', '🦀🌊🎣 '.repeat(40), /no words/],
		['one short sentence', 'Kelp is heavy.', /only 3 words/],
		['another language', french, /English/],
		['another script', '海藻の重さを影の長さで測る方法を提案する。'.repeat(6), /English|word/],
	])('%s: no card, and why', (_name, abstract, why) => {
		const { cards, note } = made(abstract);
		expect(cards).toEqual([]);
		expect(note).toMatch(why);
	});

	it('neither title nor name: no card, and why', () => {
		const { cards, note } = made(
			'The weight of kelp is hard to tell on a boat that moves. ' +
				'We show that the shadow of a plant tells its weight within 5% on a calm day.',
			'',
		);
		expect(cards).toEqual([]);
		expect(note).toMatch(/title/);
	});
});

describe('abstracts in odd clothes', () => {
	const plain = said(made(ABSTRACT));

	it.each([
		['line ends of Windows', ABSTRACT.replaceAll('. ', '.\r\n')],
		['marks of direction', `\u202a${ABSTRACT.replaceAll(' kelp', ' \u200fkelp')}\u202c`],
		['tags', `<p>${ABSTRACT.replace('camera', '<b>camera</b>')}</p>`],
		['doubled blanks', ABSTRACT.replaceAll(' ', '  ')],
		['no full stop at the end', ABSTRACT.replace(/\.$/, '')],
	])('%s: the same cards', (_name, abstract) => {
		expect(plain.length).toBeGreaterThan(1);
		expect(said(made(abstract))).toEqual(plain);
	});

	it('combining marks: the same words, and quotes as they were given', () => {
		const abstract = ABSTRACT.replaceAll('camera', 'caméra').normalize('NFD');
		const generation = made(abstract);
		expect(said(generation).join()).toContain('caméra');
		for (const { quote, sourceStart, sourceEnd } of generation.cards)
			expect(quote).toBe(abstract.slice(sourceStart, sourceEnd));
	});

	it('all capitals: no card that takes a shouted word for a name', () => {
		for (const card of said(made(ABSTRACT.toUpperCase(), TITLE.toUpperCase())))
			expect(card).not.toMatch(/stand for|What is (?:THE|A|KELP)\b/);
	});

	it('10,000 words: no more cards than were asked for, each from a place in the text', () => {
		const long = `${ABSTRACT} ${'The boat went out again and the wind was as it had been. '.repeat(780)}`;
		const { cards } = made(long);
		expect(cards.length).toBeGreaterThan(0);
		expect(cards.length).toBeLessThanOrEqual(8);
		for (const { quote } of cards) expect(long).toContain(quote);
	});

	it('two papers with one title: cards of their own', () => {
		const other = ABSTRACT.replace('31%', '47%');
		const ids = [ABSTRACT, other].map((abstract) =>
			generate(
				{ title: TITLE, abstract },
				{ paperId: paperIdOf(abstract), model: null, maxCards: 8 },
			).cards.map(({ id }) => id),
		);
		expect(ids[0]?.filter((id) => ids[1]?.includes(id))).toEqual([]);
	});
});
