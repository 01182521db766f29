// Reads the two corpora of sentence roles as chains of features and uncertain labels.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ROLES } from '../src/lib/generator/roles/moves.ts';

export type Corpus = 'csabstruct' | 'pubmedqa-sections';

export interface LabelledAbstract {
	readonly corpus: Corpus;
	readonly texts: readonly string[];
	/** The printed label, null where the corpus gives none. */
	readonly labels: readonly (string | null)[];
	/** P(label | role) for each sentence and role, row by row. */
	readonly evidence: Float64Array;
}

/** Share of wrong labels assumed where everybody agreed. */
const NOISE = 0.05;
/** An annotator who guesses is right about this often: no vote counts for less. */
const LEAST_TRUST = 0.25;

/** Reads one file of a corpus in the folder of the shared data. */
export function readCorpus(
	folder: string,
	corpus: Corpus,
	split: 'train' | 'dev',
): LabelledAbstract[] {
	return readFileSync(path.join(folder, corpus, `${split}.jsonl`), 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => {
			const row: { sentences: string[]; labels: (string | null)[]; confs?: number[] } =
				JSON.parse(line);
			const evidence = row.labels.flatMap((label, i) =>
				corpus === 'csabstruct' ? voted(label, row.confs?.[i] ?? 1) : printed(label),
			);
			const { sentences: texts, labels } = row;
			return { corpus, texts, labels, evidence: Float64Array.from(evidence) };
		});
}

/** The agreement of the annotators is how far the label is believed; the rest goes to the other roles. */
function voted(label: string | null, agreement: number): number[] {
	const trust = Math.min(1 - NOISE, Math.max(LEAST_TRUST, agreement));
	return ROLES.map((role) => (role === label ? trust : (1 - trust) / (ROLES.length - 1)));
}

/**
 * A section heading says less than a role: under "Background" stand aims, too, so it allows both;
 * a conclusion counts as a result; a mixed heading allows everything.
 */
function printed(label: string | null): number[] {
	if (label === null) return ROLES.map(() => 1);
	const allowed =
		label === 'background'
			? ['background', 'objective']
			: [label === 'conclusion' ? 'result' : label];
	return ROLES.map((role) => (allowed.includes(role) ? 1 - NOISE : NOISE / 3));
}

/** Whether a role is what the corpus says, as the evaluation counts it; null if the corpus is silent. */
export function agrees(abstract: LabelledAbstract, index: number, role: string): boolean | null {
	const label = abstract.labels[index] ?? null;
	if (label === null) return null;
	if (abstract.corpus === 'csabstruct') return role === label;
	if (label === 'background') return role === 'background' || role === 'objective';
	return role === (label === 'conclusion' ? 'result' : label);
}
