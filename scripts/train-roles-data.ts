// Reads the corpora of sentence roles, and turns what they say into evidence for the labels of a read-out.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CORPUS_SAYS, SECTION_HOLDS } from './train-roles-channel.ts';
import type { Cue } from '../src/lib/generator/roles/cues.ts';
import { featuresOf } from '../src/lib/generator/roles/features.ts';
import { MOVES, ROLES } from '../src/lib/generator/roles/moves.ts';
import { cuesOf, ruleScores } from '../src/lib/generator/roles/rules.ts';

export type Corpus = 'csabstruct' | 'pubmedqa-sections' | 'scitldr-a';

export interface Abstract {
	readonly corpus: Corpus;
	readonly cues: readonly (readonly Cue[])[];
	readonly features: readonly Uint32Array[];
	/** The printed label, null where the corpus gives none. */
	readonly labels: readonly (string | null)[];
	/** Agreement of the annotators, 1 where it is not told. */
	readonly agreement: readonly number[];
}

/** Share of wrong labels assumed where everybody agreed. */
const NOISE = 0.05;
/** An annotator who guesses is right about this often: no vote counts for less. */
const LEAST_TRUST = 0.25;
/** How far the rules are believed when they teach: 1 would take their scores for log-odds. */
const RULE_TRUST = 0.5;

/** Reads one file of a corpus in the folder of the data. */
export function readCorpus(folder: string, corpus: Corpus, split: 'train' | 'dev'): Abstract[] {
	return readFileSync(path.join(folder, corpus, `${split}.jsonl`), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const row: { sentences: string[]; labels?: (string | null)[]; confs?: number[] } =
				JSON.parse(line);
			const cues = row.sentences.map(cuesOf);
			return {
				corpus,
				cues,
				features: featuresOf(row.sentences, cues),
				labels: row.labels ?? row.sentences.map(() => null),
				agreement: row.confs ?? row.sentences.map(() => 1),
			};
		});
}

/** P(what the corpus says | role), row by row, a column for each of `ROLES`. */
export function roleEvidence({ corpus, labels, agreement }: Abstract): Float64Array {
	return Float64Array.from(
		labels.flatMap((label, i) => {
			if (label === null) return ROLES.map(() => 1);
			if (corpus === 'csabstruct') return voted(label, agreement[i] ?? 1);
			const holds: readonly string[] =
				label === 'background'
					? ['background', 'objective']
					: [label === 'conclusion' ? 'result' : label];
			return ROLES.map((role) => (holds.includes(role) ? 1 - NOISE : NOISE / 3));
		}),
	);
}

/** P(what the corpus says | move) times what the rules make of it, row by row, a column for each of `MOVES`. */
export function moveEvidence({ corpus, cues, labels, agreement }: Abstract): Float64Array {
	return Float64Array.from(
		ruleScores(cues).flatMap((scores, i) => {
			const top = Math.max(...scores);
			const label = labels[i] ?? null;
			const votes = corpus === 'csabstruct' ? voted(label ?? '', agreement[i] ?? 1) : [];
			return MOVES.map((move, j) => {
				const rules = Math.exp(RULE_TRUST * (scores[j]! - top));
				if (label === null) return rules;
				if (corpus === 'csabstruct')
					return rules * CORPUS_SAYS[move].reduce((sum, p, k) => sum + p * votes[k]!, 0);
				return rules * (SECTION_HOLDS[label]!.includes(move) ? 1 - NOISE : NOISE / 3);
			});
		}),
	);
}

/** The agreement of the annotators is how far a label is believed; the rest goes to the other roles. */
function voted(label: string, agreement: number): number[] {
	const trust = Math.min(1 - NOISE, Math.max(LEAST_TRUST, agreement));
	return ROLES.map((role) => (role === label ? trust : (1 - trust) / (ROLES.length - 1)));
}

/** Whether a role is what the corpus says, as the evaluation counts it; null if the corpus is silent. */
export function agrees({ corpus, labels }: Abstract, index: number, role: string): boolean | null {
	const label = labels[index] ?? null;
	if (label === null) return null;
	if (corpus === 'csabstruct') return role === label;
	if (label === 'background') return role === 'background' || role === 'objective';
	return role === (label === 'conclusion' ? 'result' : label);
}
