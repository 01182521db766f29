// Trains the role model and writes it, with a table of size against accuracy. Same data, same bytes.
// usage: npx tsx scripts/train-roles.ts DATA_FOLDER [--kept 8000] [--out static/roles.bin] [--table] [--folds 4]
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { BUCKET_BITS, featuresOf } from '../src/lib/generator/roles/features.ts';
import { ROLES } from '../src/lib/generator/roles/moves.ts';
import {
	parseRoleModel,
	roleProbabilities,
	serializeRoleModel,
	type RoleModel,
} from '../src/lib/generator/roles/role-model.ts';
import { trainMean, type Chain, type Weights } from './train-roles-crf.ts';
import { agrees, readCorpus, type LabelledAbstract } from './train-roles-data.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const PASSES = 6;
const RATE = 0.05;
const DROPOUT = 0.6;
/** A feature has to occur in so many abstracts. */
const LEAST_ABSTRACTS = 2;
const TABLE = [1000, 2000, 4000, 8000, 16_000, 32_000];

interface Example {
	readonly abstract: LabelledAbstract;
	readonly features: readonly Uint32Array[];
}

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		kept: { type: 'string', default: '8000' },
		out: { type: 'string', default: 'static/roles.bin' },
		table: { type: 'boolean', default: false },
		folds: { type: 'string', default: '0' },
	},
});
const folder = positionals[0];
if (folder === undefined) throw new Error('Say where the data lies: train-roles.ts DATA_FOLDER');

const read = (split: 'train' | 'dev'): Example[] =>
	(['csabstruct', 'pubmedqa-sections'] as const)
		.flatMap((corpus) => readCorpus(folder, corpus, split))
		.map((abstract) => ({ abstract, features: featuresOf(abstract.texts) }));

const train = read('train');
const folds = Number(values.folds);
if (folds > 0) {
	for (let fold = 0; fold < folds; fold++) {
		const model = fit(
			train.filter((_, i) => i % folds !== fold),
			[Number(values.kept)],
		)[0]!;
		const tested = train.filter((_, i) => i % folds === fold);
		console.log(`fold ${fold}: ${accuracies(model, tested)}`);
	}
} else {
	const dev = read('dev');
	const sizes = values.table ? TABLE : [Number(values.kept)];
	for (const model of fit(train, sizes)) {
		const bytes = serializeRoleModel(model);
		const zipped = (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1);
		console.log(
			`kept ${model.buckets.length}: ${zipped} kB gzip, dev ${accuracies(parseRoleModel(bytes), dev)}`,
		);
		if (!values.table) writeFileSync(values.out, bytes);
	}
}

/** One model for each number of kept buckets: trained on all, pruned to the weightiest, trained again on those. */
function fit(examples: readonly Example[], sizes: readonly number[]): RoleModel[] {
	const occurrences = new Uint16Array(1 << BUCKET_BITS);
	for (const { features } of examples)
		for (const bucket of new Set(features.flatMap((one) => [...one]))) occurrences[bucket]!++;
	const all = [...occurrences.keys()].filter((bucket) => occurrences[bucket]! >= LEAST_ABSTRACTS);
	const first = fitOn(examples, all);
	const importance = all.map((bucket, id) => {
		const row = first.emissions.subarray(id * ROLES.length, (id + 1) * ROLES.length);
		const mean = row.reduce((sum, weight) => sum + weight, 0) / ROLES.length;
		const spread = row.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
		return { bucket, weight: spread * Math.sqrt(occurrences[bucket]!) };
	});
	importance.sort((a, b) => b.weight - a.weight || a.bucket - b.bucket);
	return sizes.map((size) => {
		const kept = importance
			.slice(0, size)
			.map(({ bucket }) => bucket)
			.sort((a, b) => a - b);
		const { emissions, transitions } = fitOn(examples, kept);
		return { buckets: Uint32Array.from(kept), weights: emissions, transitions };
	});
}

function fitOn(examples: readonly Example[], buckets: readonly number[]): Weights {
	const idOf = new Int32Array(1 << BUCKET_BITS).fill(-1);
	buckets.forEach((bucket, id) => (idOf[bucket] = id));
	const chains: Chain[] = examples.map(({ abstract, features }) => ({
		evidence: abstract.evidence,
		features: features.map((one) =>
			one.filter((bucket) => idOf[bucket]! >= 0).map((bucket) => idOf[bucket]!),
		),
	}));
	return trainMean(chains, {
		roles: ROLES.length,
		size: buckets.length,
		passes: PASSES,
		rate: RATE,
		dropout: DROPOUT,
		seeds: SEEDS,
	});
}

/** Share of right roles in either corpus, in percent. */
function accuracies(model: RoleModel, examples: readonly Example[]): string {
	const tally = { csabstruct: [0, 0], 'pubmedqa-sections': [0, 0] };
	for (const { abstract } of examples) {
		const probabilities = roleProbabilities(abstract.texts, model);
		abstract.texts.forEach((_, i) => {
			const row = probabilities.subarray(i * ROLES.length, (i + 1) * ROLES.length);
			const right = agrees(abstract, i, ROLES[row.indexOf(Math.max(...row))]!);
			if (right === null) return;
			const counts = tally[abstract.corpus];
			counts[0]! += Number(right);
			counts[1]!++;
		});
	}
	return Object.entries(tally)
		.map(([corpus, [right, all]]) => `${corpus} ${((100 * right!) / all!).toFixed(2)}`)
		.join(', ');
}
