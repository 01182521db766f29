// Trains the idea ranker: `npx tsx scripts/train-idea.ts ../shared` writes src/lib/generator/rank/idea-weights.ts.
// Two corpora, one model: one-sentence summaries of machine-learning papers (scitldr-a, train:
// candidates are ranked by ROUGE against the authors' summary) and medical abstracts (pubmedqa-sections,
// train: the candidate from the conclusion is right). No chance is involved; the same data give the same weights.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { paperIdOf } from '../src/lib/domain/id.ts';
import { generate } from '../src/lib/generator/generate.ts';
import { ideaFeatures, traitsOf } from '../src/lib/generator/rank/idea-features.ts';
import { parseRoleModel } from '../src/lib/generator/roles/role-model.ts';
import type { Candidate, Generation } from '../src/lib/generator/types.ts';

const shared = resolve(process.argv[2] ?? '../shared');
const EPOCHS = 40;
const RATE = 0.15;
const SHRINK = 2e-5;
/** How sharply the target prefers the better summary: exp(SHARPNESS · ROUGE). */
const SHARPNESS = 14;
const MEDICAL_WEIGHT = 2;
const SMALLEST_WEIGHT = 0.02;

interface Scores {
	readonly r1: { readonly f: number };
	readonly r2: { readonly f: number };
	readonly rl: { readonly f: number };
}
interface Group {
	readonly features: readonly ReadonlyMap<string, number>[];
	readonly target: readonly number[];
	readonly weight: number;
}

const { rougeMax } = (await import(pathToFileURL(join(shared, 'eval/lib.mjs')).href)) as {
	rougeMax: (text: string, targets: readonly string[]) => Scores;
};
const modelFile = fileURLToPath(new URL('../static/roles.bin', import.meta.url));
const model = existsSync(modelFile)
	? parseRoleModel(new Uint8Array(readFileSync(modelFile)))
	: null;

const rows = (
	file: string,
): {
	title: string;
	abstract?: string;
	sentences: string[];
	targets: string[];
	conclusion: string;
}[] =>
	readFileSync(join(shared, 'data', file), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line));

/** All idea candidates that pass the filters, chosen or not. */
function ideasOf({ cards, rejected }: Generation): Candidate[] {
	const others = rejected
		.filter(({ filter }) => /^R1[68]/.test(filter))
		.map(({ candidate }) => candidate);
	return [...cards, ...others].filter(({ kind }) => kind === 'idea');
}

const groups: Group[] = [];
for (const row of rows('scitldr-a/train.jsonl')) {
	const generation = generate(
		{ title: row.title, abstract: row.sentences.join(' ') },
		{ paperId: paperIdOf('x'), model },
	);
	const ideas = ideasOf(generation);
	if (ideas.length < 2) continue;
	const traits = traitsOf(generation.analyzed);
	const worth = ideas.map(({ answer }) => {
		const { r1, r2, rl } = rougeMax(answer, row.targets);
		return Math.exp(SHARPNESS * (0.5 * r1.f + 0.25 * r2.f + 0.25 * rl.f));
	});
	const sum = worth.reduce((a, b) => a + b, 0);
	groups.push({
		features: ideas.map((idea) => ideaFeatures(idea, generation.analyzed, traits)),
		target: worth.map((each) => each / sum),
		weight: 1,
	});
}
for (const row of rows('pubmedqa-sections/train.jsonl')) {
	const abstract = row.abstract ?? '';
	const generation = generate({ title: row.title, abstract }, { paperId: paperIdOf('x'), model });
	const ideas = ideasOf(generation);
	const start = abstract.length - row.conclusion.length;
	const right = ideas.map(({ sentence }) =>
		(generation.analyzed.sentences[sentence]?.raw.start ?? 0) >= start - 2 ? 1 : 0,
	);
	const sum = right.reduce<number>((a, b) => a + b, 0);
	if (sum === 0 || sum === ideas.length) continue;
	const traits = traitsOf(generation.analyzed);
	groups.push({
		features: ideas.map((idea) => ideaFeatures(idea, generation.analyzed, traits)),
		target: right.map((each) => each / sum),
		weight: MEDICAL_WEIGHT,
	});
}
console.log(`${groups.length} papers with a choice`);

// Softmax over the candidates of a paper, cross entropy to the target, averaged gradient descent with Adagrad.
const weights = new Map<string, number>();
const squares = new Map<string, number>();
for (let epoch = 0; epoch < EPOCHS; epoch++) {
	let loss = 0;
	for (const { features, target, weight } of groups) {
		const scores = features.map((each) =>
			[...each].reduce((sum, [name, value]) => sum + value * (weights.get(name) ?? 0), 0),
		);
		const highest = Math.max(...scores);
		const powers = scores.map((score) => Math.exp(score - highest));
		const sum = powers.reduce((a, b) => a + b, 0);
		const gradient = new Map<string, number>();
		features.forEach((each, i) => {
			const share = (powers[i] ?? 0) / sum;
			loss -= weight * (target[i] ?? 0) * Math.log(Math.max(share, 1e-9));
			const error = weight * (share - (target[i] ?? 0));
			for (const [name, value] of each)
				gradient.set(name, (gradient.get(name) ?? 0) + error * value);
		});
		for (const [name, slope] of gradient) {
			const own = weights.get(name) ?? 0;
			const full = slope + SHRINK * groups.length * own * 0.05;
			const square = (squares.get(name) ?? 0) + full * full;
			squares.set(name, square);
			weights.set(name, own - (RATE * full) / Math.sqrt(square + 1e-6));
		}
	}
	if (epoch % 10 === 9) console.log(`epoch ${epoch + 1} loss ${(loss / groups.length).toFixed(4)}`);
}

const lines = [...weights]
	.filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT)
	.sort(([a], [b]) => (a < b ? -1 : 1))
	.map(
		([name, weight]) =>
			`\t${/^[a-z]+$/.test(name) ? name : `'${name}'`}: ${Number(weight.toFixed(3))},`,
	);
writeFileSync(
	fileURLToPath(new URL('../src/lib/generator/rank/idea-weights.ts', import.meta.url)),
	`// Written by scripts/train-idea.ts; not to be edited by hand.\nexport const IDEA_WEIGHTS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
);
console.log(`${lines.length} weights`);
