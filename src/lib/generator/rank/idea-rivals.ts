// What the idea ranker sees of the other candidates of a paper: which of them say the same in more words.
import { countWords } from '../language/words.ts';
import type { Candidate } from '../types.ts';

/** Adds the features of one candidate beside its rivals: the ideas of the same paper that passed. */
export function addRivalFeatures(
	candidate: Candidate,
	rivals: readonly Candidate[],
	add: (name: string, value?: number) => void,
): void {
	const others = rivals.filter((each) => each !== candidate);
	const variants = others.filter(({ sentence }) => sentence === candidate.sentence);
	const { template } = candidate;
	if (variants.length > 0) {
		const words = countWords(candidate.answer);
		const longest = Math.max(...variants.map(({ answer }) => countWords(answer)));
		if (words >= longest) {
			add('fullest');
			add(`fullest ${template}`);
		} else {
			add('shorter than another', (longest - words) / longest);
		}
		const bare = bareOf(candidate);
		if (variants.some((each) => bareOf(each).startsWith(bare))) add('begins another');
	}
	for (const other of templatesOf(variants)) {
		if (other !== template) add(`${template} beside ${other}`);
	}
	const elsewhere = others.filter(({ sentence }) => sentence !== candidate.sentence);
	for (const other of templatesOf(elsewhere)) add(`${template} with ${other}`);
}

const bareOf = ({ answer }: Candidate): string => answer.replace(/\.$/, '');
const templatesOf = (candidates: readonly Candidate[]): ReadonlySet<string> =>
	new Set(candidates.map(({ template }) => template));
