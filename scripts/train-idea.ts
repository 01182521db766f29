// Trains the idea ranker: `npx tsx scripts/train-idea.ts ../shared` writes src/lib/generator/rank/idea-weights.ts.
// Two corpora, one model: one-sentence summaries of machine-learning papers (scitldr-a, train:
// candidates are ranked by ROUGE against the authors' summary) and medical abstracts (pubmedqa-sections,
// train: the candidate from the conclusion is right). Train it after scripts/train-keep.ts, whose odds it
// builds on. No chance is involved; the same data give the same weights.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { paperIdOf } from '../src/lib/domain/hashed-id.ts';
import { generate } from '../src/lib/generator/generate.ts';
import { ideaFeatures, traitsOf } from '../src/lib/generator/rank/idea-features.ts';
import { WORTH_OF_ODDS_OF_IDEA } from '../src/lib/generator/rank/idea-score.ts';
import { oddsToKeep } from '../src/lib/generator/rank/keep.ts';
import { parseRoleModel } from '../src/lib/generator/roles/role-model.ts';
import type { Candidate, Generation } from '../src/lib/generator/types.ts';

const shared = resolve(process.argv[2] ?? '../shared');
const STEPS = 400;
const RATE = 0.03;
const SHRINK = 4e-4;
/** A medical paper counts by right or wrong, a summary by a few points of ROUGE: it weighs more. */
const MEDICAL_WEIGHT = 2;
const SUMMARY_WEIGHT = 3;
/** What a conclusion recommends is worth less than what it concludes. */
const ADVICE =
	/\b(?:should|recommend\w*|needs?|needed|must|warrant\w*|implications?|considered|future|further)\b/i;
const WORTH_OF_ADVICE = 0.75;
/** What the card design says of the idea: the sentence that proposes, or the one that concludes. */
const PRIORS: Readonly<Record<string, number>> = {
	'template I1': 1.5,
	'template I2': -0.5,
	'proposes first': 1,
	proposes: 0.5,
	'concludes late M': 1,
	'move result P': -0.5,
	'sentence cue future M': -1,
	'sentence cue afterthought P': -2.5,
	'sentence cue afterthought N': -2.5,
	half: -0.3,
	'title study template I4': 0.5,
	'title study template I5': -0.5,
	'cue advice': -0.3,
	'cue part of the cases': -0.3,
	'sentence cue afterthought M': -0.5,
	'sentence cue contrast P': -1,
	'sentence cue contrast N': -1,
	'sentence cue contrast M': -0.5,
	'later item': -3,
};
const SMALLEST_WEIGHT = 0.02;

interface Scores {
	readonly r1: { readonly f: number };
	readonly r2: { readonly f: number };
	readonly rl: { readonly f: number };
}
interface Group {
	readonly features: readonly ReadonlyMap<string, number>[];
	/** What the odds that a reader keeps the card add to each score: learned before, not here. */
	readonly given: readonly number[];
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

/** All idea candidates there is a choice among: those that pass the filters and are likely to be kept. */
function ideasOf({ cards, rejected }: Generation): Candidate[] {
	const others = rejected
		.filter(({ filter }) => /^R1[68]/.test(filter))
		.map(({ candidate }) => candidate);
	return [...cards, ...others].filter(({ kind }) => kind === 'idea');
}

const givenFor = (idea: Candidate, { analyzed }: Generation): number =>
	WORTH_OF_ODDS_OF_IDEA * oddsToKeep(idea, analyzed, traitsOf(analyzed));

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
		return 0.5 * r1.f + 0.25 * r2.f + 0.25 * rl.f;
	});
	groups.push({
		features: ideas.map((idea) => ideaFeatures(idea, generation.analyzed, traits, ideas)),
		given: ideas.map((idea) => givenFor(idea, generation)),
		target: worth,
		weight: SUMMARY_WEIGHT,
	});
}
for (const row of rows('pubmedqa-sections/train.jsonl')) {
	const abstract = row.abstract ?? '';
	const generation = generate({ title: row.title, abstract }, { paperId: paperIdOf('x'), model });
	const ideas = ideasOf(generation);
	const start = abstract.length - row.conclusion.length;
	const right = ideas.map(({ sentence, answer }) => {
		if ((generation.analyzed.sentences[sentence]?.raw.start ?? 0) < start - 2) return 0;
		return ADVICE.test(answer) ? WORTH_OF_ADVICE : 1;
	});
	if (right.every((worth) => worth === right[0])) continue;
	const traits = traitsOf(generation.analyzed);
	groups.push({
		features: ideas.map((idea) => ideaFeatures(idea, generation.analyzed, traits, ideas)),
		given: ideas.map((idea) => givenFor(idea, generation)),
		target: right,
		weight: MEDICAL_WEIGHT,
	});
}
console.log(`${groups.length} papers with a choice`);

// The weights that give the highest expected worth when a candidate is drawn by softmax: exact
// gradient over all papers, Adam. Priors are where the search starts and what it is drawn back to.
const weights = new Map<string, number>(Object.entries(PRIORS));
const means = new Map<string, number>();
const squares = new Map<string, number>();
for (let step = 1; step <= STEPS; step++) {
	let worth = 0;
	const gradient = new Map<string, number>();
	for (const { features, given, target, weight } of groups) {
		const scores = features.map((each, i) => {
			let sum = given[i] ?? 0;
			for (const [name, value] of each) sum += value * (weights.get(name) ?? 0);
			return sum;
		});
		const highest = Math.max(...scores);
		const powers = scores.map((score) => Math.exp(score - highest));
		const all = powers.reduce((a, b) => a + b, 0);
		const mean = powers.reduce((sum, power, i) => sum + (power / all) * (target[i] ?? 0), 0);
		worth += weight * mean;
		features.forEach((each, i) => {
			const slope = weight * ((powers[i] ?? 0) / all) * ((target[i] ?? 0) - mean);
			for (const [name, value] of each)
				gradient.set(name, (gradient.get(name) ?? 0) + slope * value);
		});
	}
	for (const [name, slope] of gradient) {
		const own = weights.get(name) ?? 0;
		const full = slope / groups.length - SHRINK * (own - (PRIORS[name] ?? 0));
		const mean = 0.9 * (means.get(name) ?? 0) + 0.1 * full;
		const square = 0.999 * (squares.get(name) ?? 0) + 0.001 * full * full;
		means.set(name, mean);
		squares.set(name, square);
		const unbiased = mean / (1 - 0.9 ** step);
		weights.set(name, own + (RATE * unbiased) / (Math.sqrt(square / (1 - 0.999 ** step)) + 1e-8));
	}
	if (step % 100 === 0)
		console.log(`step ${step} expected worth ${(worth / groups.length).toFixed(4)}`);
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
