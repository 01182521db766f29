// A1: "Low-rank GrAph Hypernetworks (LoGAH)" → What does LoGAH stand for? → Low-rank GrAph Hypernetworks
import { commonAcronyms, fieldAcronyms } from '../words/common-acronyms.ts';
import type { Acronym, AnalyzedPaper } from '../types.ts';
import { makeCandidate, type Template, type TemplateContext } from './template.ts';

export const acronym: Template = {
	id: 'A1',
	propose: (context) =>
		context.paper.facts.acronyms
			.filter(
				(acronym) =>
					acronym.sentence >= 0 &&
					acronym.short.length > 1 &&
					/[\s-]\S/.test(acronym.long) &&
					worthAsking(acronym.short, context) &&
					!isShared(acronym.short, acronym.long) &&
					accountsForWords(acronym.short, acronym.long) &&
					!beginsEarlier(acronym, context.paper.abstract),
			)
			.flatMap(({ short, long, sentence: index }) => {
				const sentence = context.paper.sentences[index];
				if (sentence === undefined || sentence.damaged) return [];
				const verb = /[A-Z]s$/.test(short) ? 'do' : 'does';
				return [
					makeCandidate({
						template: 'A1',
						kind: 'acronym',
						sentence,
						question: `What ${verb} ${short} stand for?`,
						answer: long,
						condensed: [],
					}),
				];
			}),
};

/** "Estrogen and progesterone receptors (ER, PR)" spells neither of the two. */
function isShared(short: string, long: string): boolean {
	const words = (long.match(/\p{L}+/gu) ?? []).filter(
		(word) => !/^(?:and|or|of|the|for|in|on|to|a|an|with|by)$/i.test(word),
	);
	return /^[A-Z]{2,5}$/.test(short) && /\band\b/.test(long) && words.length > short.length;
}

/** Every word of the long form but the small ones gives its first letter, in order: "Median River Low Gauge (MRG)" leaves one out. */
function accountsForWords(short: string, long: string): boolean {
	const letters = short.toLowerCase();
	let at = 0;
	for (const word of long.toLowerCase().split(/[\s—–]+/)) {
		if (SMALL.test(word) || !/^[\p{L}\p{N}]/u.test(word)) continue;
		const found = letters.indexOf(word.charAt(0), at);
		if (found < 0) return false;
		at = found + 1;
	}
	return true;
}

const SMALL = /^(?:and|or|of|the|for|in|on|to|a|an|with|by|via|from|at|based|as|de)$/;

/** "America Association of … (ASA)": a capital in front that the short form may begin with as well. */
function beginsEarlier({ short, span }: Acronym, { text }: AnalyzedPaper['abstract']): boolean {
	const before = /(\p{Ll},? |\()(\p{Lu})\p{Ll}+ $/u.exec(
		text.slice(Math.max(0, span.start - 40), span.start),
	);
	return before?.[2] === short.charAt(0);
}

/** Only the paper's own name: what a passing short form stands for readers threw away, 38 times of 50. */
const worthAsking = (short: string, { name }: TemplateContext): boolean =>
	short === name && !commonAcronyms.has(short) && !fieldAcronyms.has(short);
