// `npm run mutation-check -- ../shared/data/scitldr-a/dev.jsonl`: makes cards, falsifies each (a number
// changed, a "not" taken out or put in, a name swapped) and counts how many the filters catch.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { paperIdOf } from '../src/lib/domain/hashed-id.ts';
import { generate } from '../src/lib/generator/generate.ts';
import { objectionTo } from '../src/lib/generator/quality/index.ts';
import { parseRoleModel } from '../src/lib/generator/roles/role-model.ts';
import type { AnalyzedPaper, GeneratedCard } from '../src/lib/generator/types.ts';

const file = process.argv[2] ?? '../shared/data/scitldr-a/dev.jsonl';
const wanted = Number(process.argv[3] ?? 500);
const modelFile = fileURLToPath(new URL('../static/roles.bin', import.meta.url));
const model = existsSync(modelFile)
	? parseRoleModel(new Uint8Array(readFileSync(modelFile)))
	: null;

interface Mutation {
	readonly name: string;
	/** The falsified answer, or null where the card offers nothing to falsify. */
	readonly apply: (card: GeneratedCard, paper: AnalyzedPaper) => string | null;
}

const NUMBER = /(?<![\p{L}\d-])\d+(?:[.,]\d+)*/u;

const MUTATIONS: readonly Mutation[] = [
	{
		name: 'digit changed',
		apply: ({ answer }) =>
			NUMBER.test(answer)
				? answer.replace(NUMBER, (n) => n.replace(/\d/, (d) => String((Number(d) + 3) % 10)))
				: null,
	},
	{
		name: 'number of another place',
		apply({ answer, span }, { abstract }) {
			const own = NUMBER.exec(answer)?.[0];
			const outside = `${abstract.text.slice(0, span.start)} ${abstract.text.slice(span.end)}`;
			const other = outside.match(new RegExp(NUMBER.source, 'gu'))?.find((each) => each !== own);
			return own === undefined || other === undefined ? null : answer.replace(own, other);
		},
	},
	{
		name: 'negation taken out',
		apply({ answer }) {
			const changed = answer.replace(/\b(?:not|never|cannot|without|no) /i, (word) =>
				/cannot/i.test(word) ? 'can ' : '',
			);
			return changed === answer ? null : changed;
		},
	},
	{
		name: 'hedge taken out',
		apply({ answer }) {
			const changed = answer.replace(
				/\b(?:may|might|could|can|often|almost|only|up to|at least|about) /i,
				'',
			);
			return changed === answer ? null : changed;
		},
	},
	{
		name: 'negation put in',
		apply({ answer }) {
			const changed = answer.replace(/\b(is|are|can|does|do|may|will) (?!not\b)/, '$1 not ');
			return changed === answer ? null : changed;
		},
	},
];

const tried = new Map<string, number>();
const caught = new Map<string, number>();
const missed: string[] = [];
const count = (map: Map<string, number>, name: string): void =>
	void map.set(name, (map.get(name) ?? 0) + 1);
let cards = 0;

for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
	if (cards >= wanted) break;
	const row = JSON.parse(line) as { title?: string; abstract?: string; sentences?: string[] };
	const text = {
		title: row.title ?? '',
		abstract: row.abstract ?? (row.sentences ?? []).join(' '),
	};
	const generation = generate(text, { paperId: paperIdOf(text.abstract), model, maxCards: 8 });
	for (const card of generation.cards) {
		let touched = false;
		for (const { name, apply } of MUTATIONS) {
			const answer = apply(card, generation.analyzed);
			if (answer === null || answer === card.answer) continue;
			touched = true;
			count(tried, name);
			if (objectionTo({ ...card, answer }, generation.analyzed) !== null) count(caught, name);
			else missed.push(`${name}: ${card.question} | ${card.answer} → ${answer}`);
		}
		if (touched) cards++;
	}
}

console.log(`${cards} cards falsified\n| falsified by | tried | caught |\n| --- | --- | --- |`);
let [all, found] = [0, 0];
for (const [name, times] of tried) {
	const hits = caught.get(name) ?? 0;
	[all, found] = [all + times, found + hits];
	console.log(`| ${name} | ${times} | ${((100 * hits) / times).toFixed(1)} % |`);
}
console.log(`| all | ${all} | ${((100 * found) / Math.max(1, all)).toFixed(1)} % |`);
for (const each of missed.slice(0, 10)) console.log(`missed ${each}`);
