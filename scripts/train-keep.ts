// Trains the model of which cards are kept: `npx tsx scripts/train-keep.ts` reads scripts/judged-cards.txt
// and writes src/lib/generator/rank/keep-weights.ts. Cards made from public abstracts (scitldr-a and
// pubmedqa-sections, training files; half of oastm-highlights) were judged one by one by readers with the
// rubric: accept, edit, reject or false. The file holds verdicts and features, not texts, which are not
// ours to publish: first line the names of the features, then a card a line: paper, verdict, group, features.
// No chance is involved: the same file gives the same weights.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const STEPS = 300;
const RATE = 0.03;
const SHRINK = 0.01;
/** Rarer features say nothing for sure. */
const FEWEST_CARDS = 6;
const SMALLEST_WEIGHT = 0.03;
const FOLDS = 5;
/** What a card that wants an edit is worth. */
const WORTH: Readonly<Record<string, number>> = { A: 1, E: 0.2, R: 0, F: 0 };

interface Judged {
	readonly paper: string;
	readonly verdict: string;
	readonly group: string;
	readonly features: readonly (readonly [name: string, value: number])[];
}

interface Model {
	readonly bias: number;
	readonly weights: ReadonlyMap<string, number>;
}

const inScripts = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function readJudged(): Judged[] {
	const [header = '', ...lines] = readFileSync(inScripts('judged-cards.txt'), 'utf8')
		.trim()
		.split('\n');
	const names = header.split('\t');
	return lines.map((line) => {
		const [paper = '', verdict = '', group = '', ...cells] = line.split(' ');
		const features = cells.map((cell): readonly [string, number] => {
			const [at = '', value = '1'] = cell.split(':');
			return [names[parseInt(at, 36)] ?? '', Number(value)];
		});
		return { paper, verdict, group, features };
	});
}

/** Every feature counts twice: for all cards, and for those of the card's group. */
const expanded = ({ group, features }: Judged): (readonly [string, number])[] => [
	...features,
	...features.map(([name, value]): readonly [string, number] => [`${group}: ${name}`, value]),
];

/** Logistic regression with quadratic shrinkage, exact gradient, Adam. */
function train(cards: readonly Judged[]): Model {
	const counts = new Map<string, number>();
	const rows = cards.map(expanded);
	for (const row of rows) for (const [name] of row) counts.set(name, (counts.get(name) ?? 0) + 1);
	const places = new Map<string, number>();
	for (const [name, count] of counts) if (count >= FEWEST_CARDS) places.set(name, places.size);
	const bias = places.size;
	const weights = new Float64Array(bias + 1);
	const means = new Float64Array(bias + 1);
	const squares = new Float64Array(bias + 1);
	const placed = rows.map((row) => [
		...row.flatMap(([name, value]): [number, number][] => {
			const place = places.get(name);
			return place === undefined ? [] : [[place, value]];
		}),
		[bias, 1] as [number, number],
	]);
	for (let step = 1; step <= STEPS; step++) {
		const gradient = new Float64Array(bias + 1);
		placed.forEach((row, i) => {
			let sum = 0;
			for (const [place, value] of row) sum += (weights[place] ?? 0) * value;
			const error = 1 / (1 + Math.exp(-sum)) - (WORTH[cards[i]?.verdict ?? ''] ?? 0);
			for (const [place, value] of row) gradient[place] = (gradient[place] ?? 0) + error * value;
		});
		for (let place = 0; place <= bias; place++) {
			const own = weights[place] ?? 0;
			const slope = (gradient[place] ?? 0) / cards.length + (place < bias ? SHRINK * own : 0);
			const mean = 0.9 * (means[place] ?? 0) + 0.1 * slope;
			const square = 0.999 * (squares[place] ?? 0) + 0.001 * slope * slope;
			means[place] = mean;
			squares[place] = square;
			const unbiased = mean / (1 - 0.9 ** step);
			weights[place] = own - (RATE * unbiased) / (Math.sqrt(square / (1 - 0.999 ** step)) + 1e-8);
		}
	}
	return {
		bias: weights[bias] ?? 0,
		weights: new Map([...places].map(([name, place]) => [name, weights[place] ?? 0])),
	};
}

function scoreOf(model: Model, card: Judged): number {
	let sum = model.bias;
	for (const [name, value] of expanded(card)) sum += value * (model.weights.get(name) ?? 0);
	return sum;
}

/** What share of the best-scored cards readers accepted, each card scored by a model that never saw its paper. */
function crossValidate(cards: readonly Judged[]): void {
	const papers = [...new Set(cards.map(({ paper }) => paper))];
	const foldOf = new Map(papers.map((paper, i) => [paper, i % FOLDS]));
	const scored: { readonly verdict: string; readonly score: number }[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const model = train(cards.filter(({ paper }) => foldOf.get(paper) !== fold));
		for (const card of cards)
			if (foldOf.get(card.paper) === fold)
				scored.push({ verdict: card.verdict, score: scoreOf(model, card) });
	}
	scored.sort((a, b) => b.score - a.score);
	for (const share of [0.1, 0.2, 0.3, 0.5, 0.7, 1]) {
		const best = scored.slice(0, Math.round(scored.length * share));
		const of = (verdict: string): string =>
			((100 * best.filter((each) => each.verdict === verdict).length) / best.length).toFixed(1);
		console.log(
			`best ${share * 100} %: from ${best.at(-1)?.score.toFixed(2)}, accepted ${of('A')}, edited ${of('E')}, rejected ${of('R')}, false ${of('F')}`,
		);
	}
}

const cards = readJudged();
console.log(`${cards.length} judged cards`);
if (process.argv.includes('--cross-validate')) crossValidate(cards);
const { bias, weights } = train(cards);
const groups = new Map<string, string[]>();
for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
	if (Math.abs(weight) < SMALLEST_WEIGHT) continue;
	const [, group = 'all', own = name] = /^([a-z]+): (.*)$/.exec(name) ?? [];
	const line = `${JSON.stringify(own)}: ${Number(weight.toFixed(2))},`;
	groups.set(group, [...(groups.get(group) ?? []), line]);
}
const table = (name: string): string => `{\n${(groups.get(name) ?? []).join('\n')}\n}`;
const others = [...groups.keys()].filter((name) => name !== 'all').sort();
writeFileSync(
	inScripts('../src/lib/generator/rank/keep-weights.ts'),
	`// Written by scripts/train-keep.ts; not to be edited by hand.
type Weights = Readonly<Record<string, number>>;

export const KEEP_WEIGHTS: {
	readonly bias: number;
	readonly all: Weights;
	readonly groups: Readonly<Record<string, Weights>>;
} = {
bias: ${bias.toFixed(2)},
all: ${table('all')},
groups: {
${others.map((name) => `${name}: ${table(name)},`).join('\n')}
},
};
`,
);
console.log(`${[...groups.values()].flat().length} weights`);
