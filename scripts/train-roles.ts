// Trains the role model and writes it, or prints a table of size against accuracy. Same data, same bytes.
// usage: npx tsx scripts/train-roles.ts DATA_FOLDER [--roles 4000] [--moves 4000] [--out static/roles.bin]
//        npx tsx scripts/train-roles.ts DATA_FOLDER --table
//        npx tsx scripts/train-roles.ts DATA_FOLDER --folds 4      cross-validation on the training files
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { transitionCount } from '../src/lib/generator/roles/crf.ts';
import { BUCKET_BITS } from '../src/lib/generator/roles/features.ts';
import { corpusRoleOfMove, MOVES, ROLES } from '../src/lib/generator/roles/moves.ts';
import {
	parseRoleModel,
	probabilitiesOf,
	serializeRoleModel,
	type ReadOut,
	type StoredReadOut,
} from '../src/lib/generator/roles/role-model.ts';
import { trainMean, type Chain, type Weights } from './train-roles-crf.ts';
import {
	agrees,
	moveEvidence,
	readCorpus,
	roleEvidence,
	type Abstract,
} from './train-roles-data.ts';

const SEEDS = [1, 2, 3, 4, 5, 6];
const PASSES = 6;
const RATE = 0.05;
const DROPOUT = 0.6;
/** A feature has to occur in so many abstracts. */
const LEAST_ABSTRACTS = 2;
const TABLE = [1000, 2000, 4000, 8000, 16_000];

interface Task {
	readonly labels: number;
	readonly evidence: (abstract: Abstract) => Float64Array;
	/** Role of each column in the convention of the corpora. */
	readonly roles: readonly string[];
}
const CORPUS_ROLES: Task = { labels: ROLES.length, evidence: roleEvidence, roles: ROLES };
const MOVE_TASK: Task = {
	labels: MOVES.length,
	evidence: moveEvidence,
	roles: MOVES.map(corpusRoleOfMove),
};

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		roles: { type: 'string', default: '4000' },
		moves: { type: 'string', default: '4000' },
		out: { type: 'string', default: 'static/roles.bin' },
		table: { type: 'boolean', default: false },
		folds: { type: 'string', default: '0' },
	},
});
const folder = positionals[0];
if (folder === undefined) throw new Error('Say where the data lies: train-roles.ts DATA_FOLDER');

const read = (split: 'train' | 'dev'): Abstract[] =>
	(['csabstruct', 'pubmedqa-sections'] as const).flatMap((corpus) =>
		readCorpus(folder, corpus, split),
	);
const train = read('train');
const folds = Number(values.folds);
const sizes = { roles: Number(values.roles), moves: Number(values.moves) };

if (folds > 0) {
	for (let fold = 0; fold < folds; fold++) {
		const [model] = fit(
			train.filter((_, i) => i % folds !== fold),
			CORPUS_ROLES,
			[sizes.roles],
		);
		const tested = train.filter((_, i) => i % folds === fold);
		console.log(
			`fold ${fold}: ${accuracies(stored(model!, CORPUS_ROLES).readOut, CORPUS_ROLES, tested)}`,
		);
	}
} else {
	const dev = read('dev');
	const unlabelled = readCorpus(folder, 'scitldr-a', 'train');
	const roleModels = fit(train, CORPUS_ROLES, values.table ? TABLE : [sizes.roles]);
	report('roles', roleModels, CORPUS_ROLES, dev);
	const moveModels = fit(
		[...train, ...unlabelled],
		MOVE_TASK,
		values.table ? TABLE : [sizes.moves],
	);
	report('moves', moveModels, MOVE_TASK, dev);
	if (!values.table) {
		const bytes = serializeRoleModel({ corpusRoles: roleModels[0]!, moves: moveModels[0]! });
		parseRoleModel(bytes);
		writeFileSync(values.out, bytes);
		console.log(`${values.out}: ${kilobytes(bytes)} kB gzip`);
	}
}

/** One line a model: size of a file with this read-out alone, and how right it is. */
function report(
	name: string,
	models: readonly StoredReadOut[],
	task: Task,
	dev: readonly Abstract[],
) {
	for (const model of models) {
		const { bytes, readOut } = stored(model, task);
		console.log(
			`${name} ${model.buckets.length}: ${kilobytes(bytes)} kB gzip, dev ${accuracies(readOut, task, dev)}`,
		);
	}
}

/** A read-out written and read again, rounded weights and all; the other read-out of the file is empty. */
function stored(model: StoredReadOut, task: Task): { bytes: Uint8Array; readOut: ReadOut } {
	const none = (labels: number): StoredReadOut => ({
		labels,
		buckets: new Uint32Array(),
		weights: new Float32Array(),
		transitions: new Float64Array(transitionCount(labels)),
	});
	const bytes = serializeRoleModel(
		task === CORPUS_ROLES
			? { corpusRoles: model, moves: none(MOVES.length) }
			: { corpusRoles: none(ROLES.length), moves: model },
	);
	const back = parseRoleModel(bytes);
	return { bytes, readOut: task === CORPUS_ROLES ? back.corpusRoles : back.moves };
}

function kilobytes(bytes: Uint8Array): string {
	return (gzipSync(bytes, { level: 9 }).length / 1000).toFixed(1);
}

/** One read-out for each size: trained on all buckets, pruned to the weightiest, trained again on those. */
function fit(abstracts: readonly Abstract[], task: Task, kept: readonly number[]): StoredReadOut[] {
	const occurrences = new Uint16Array(1 << BUCKET_BITS);
	for (const { features } of abstracts)
		for (const bucket of new Set(features.flatMap((one) => [...one]))) occurrences[bucket]!++;
	const all = [...occurrences.keys()].filter((bucket) => occurrences[bucket]! >= LEAST_ABSTRACTS);
	const first = fitOn(abstracts, task, all);
	const importance = all.map((bucket, id) => {
		const row = first.emissions.subarray(id * task.labels, (id + 1) * task.labels);
		const mean = row.reduce((sum, weight) => sum + weight, 0) / task.labels;
		const spread = row.reduce((sum, weight) => sum + (weight - mean) ** 2, 0);
		return { bucket, weight: spread * Math.sqrt(occurrences[bucket]!) };
	});
	importance.sort((a, b) => b.weight - a.weight || a.bucket - b.bucket);
	return kept.map((size) => {
		const buckets = importance
			.slice(0, size)
			.map(({ bucket }) => bucket)
			.sort((a, b) => a - b);
		const { emissions, transitions } = fitOn(abstracts, task, buckets);
		return {
			labels: task.labels,
			buckets: Uint32Array.from(buckets),
			weights: emissions,
			transitions,
		};
	});
}

function fitOn(abstracts: readonly Abstract[], task: Task, buckets: readonly number[]): Weights {
	const idOf = new Int32Array(1 << BUCKET_BITS).fill(-1);
	buckets.forEach((bucket, id) => (idOf[bucket] = id));
	const chains: Chain[] = abstracts.map((abstract) => ({
		evidence: task.evidence(abstract),
		features: abstract.features.map((one) =>
			one.filter((bucket) => idOf[bucket]! >= 0).map((bucket) => idOf[bucket]!),
		),
	}));
	return trainMean(chains, {
		labels: task.labels,
		size: buckets.length,
		passes: PASSES,
		rate: RATE,
		dropout: DROPOUT,
		seeds: SEEDS,
	});
}

/** Share of right roles in either corpus, in percent. */
function accuracies(readOut: ReadOut, task: Task, abstracts: readonly Abstract[]): string {
	const tally = new Map<string, { right: number; all: number }>();
	for (const abstract of abstracts) {
		const probabilities = probabilitiesOf(abstract.features, readOut);
		const counts = tally.get(abstract.corpus) ?? { right: 0, all: 0 };
		tally.set(abstract.corpus, counts);
		abstract.labels.forEach((_, i) => {
			const row = probabilities.subarray(i * task.labels, (i + 1) * task.labels);
			const right = agrees(abstract, i, task.roles[row.indexOf(Math.max(...row))]!);
			if (right === null) return;
			counts.right += Number(right);
			counts.all++;
		});
	}
	return [...tally]
		.map(([corpus, { right, all }]) => `${corpus} ${((100 * right) / all).toFixed(2)}`)
		.join(', ');
}
