// Whether a past form is the verb of its clause or only describes a noun: "models trained on X achieve" → achieve
import { detached, goesWith, looksAdjective } from './near-verb.ts';
import { isAdverb } from './noun-phrase.ts';
import { isIntransitive, isNounLike, isObjectless, isPurePast, readVerb } from './verbs.ts';
import { AUXILIARIES, DETERMINERS, PREPOSITIONS, RELATIVE_WORDS } from './word-lists.ts';
import type { Word } from './words.ts';

/** What something is called or how old it is does not happen to it. */
const NEVER_FINITE = /^(?:aged|based|called|named|termed|dubbed|entitled|titled)$/;
const PERSONS = /^(?:we|they|it|he|she|i|you)$/i;

/** What is done to the things a study looks at; without an object these are participles. */
const EXAMINED =
	/^(?:analy[sz]ed|assessed|considered|described|enrolled|evaluated|examined|identified|included|interviewed|investigated|measured|observed|obtained|proposed|randomi[sz]ed|recorded|reported|reviewed|screened|selected|studied|surveyed|tested|treated|used)$/;
/** Participles that stand in front of a noun: "recorded reduced pain". */
const CHANGED =
	/^(?:decreased|deteriorated|elevated|enhanced|impaired|improved|increased|limited|lowered|prolonged|raised|reduced|sustained)$/;
/** "from limited labeled data", "the 17 treated teeth", "risk-adjusted generalized models" */
function describesNoun(words: readonly Word[], i: number): boolean {
	const before = (words[i - 1] as Word).text;
	const first = words[i - 2]?.text.toLowerCase() ?? '';
	if (looksAdjective(before) || /^randomi[sz]ed$/.test(before) || /-\w+ed$/.test(before))
		return true;
	const readings = readVerb(before);
	if (readings.some(({ form }) => form === 'participle')) return true;
	const opens = first === '' || DETERMINERS.has(first) || PREPOSITIONS.has(first);
	if (/^\d+$/.test(before)) return first === 'the';
	return opens && readings.some(({ form }) => form === 'past');
}

/** "the cohort studied met criteria", "the dogs analyzed later showed"; not "studied improved models". */
function isFollowedByVerb(words: readonly Word[], i: number): boolean {
	let at = i + 1;
	while (at < words.length && isAdverb((words[at] as Word).text)) at++;
	const next = words[at]?.text ?? '';
	if (isPurePast(next)) return true;
	return (
		at === i + 1 &&
		!CHANGED.test(next) &&
		!isAdverb((words[i - 1] as Word).text) &&
		readVerb(next).some(({ form }) => form === 'past')
	);
}

const LISTS_ON =
	/^,\s+(?!(?:and|but|while|whereas|which|with|although|though|so|or|yet|as|because|since|even|especially)\b)/;

/** A past form is finite unless it only describes the noun: "models trained on X achieve". */
export function acceptsPast(words: readonly Word[], i: number, text: string): boolean {
	const after = words[i + 1]?.text.toLowerCase() ?? '';
	const word = words[i] as Word;
	if (NEVER_FINITE.test(word.text)) return false;
	if (isPurePast(word.text) || isObjectless(word.text)) return true;
	if (PERSONS.test((words[i - 1] as Word).text)) return true;
	if (describesNoun(words, i)) return false;
	// "they said they would …"
	if (PERSONS.test(after)) return true;
	if (EXAMINED.test(word.text) && isFollowedByVerb(words, i)) return false;
	if (!isIntransitive(word.text) && !goesWith(word.text, after)) {
		// "samples generated with X", "the nodes involved, …": no clause; "accuracy improved with X" is one.
		if (PREPOSITIONS.has(after) || detached(words, i, text)) return false;
	}
	// "nodes involved, response to therapy and margin were …": the comma goes on with a list.
	if (
		LISTS_ON.test(text.slice(word.end)) &&
		words.slice(i + 1).some(({ text: later }) => AUXILIARIES.has(later.toLowerCase()))
	)
		return false;
	if (
		/^(?:compared|based|given|related|associated|named|called|used|due|known|relative)$/i.test(
			word.text,
		) &&
		/^(?:to|with|on|for|by|as|in)$/.test(after)
	)
		return false;
	if (
		!PREPOSITIONS.has(after) &&
		!/^(?:to|using|based|as|by|if|when|and|or)$/.test(after) &&
		!readsAsNoun(after)
	) {
		return true;
	}
	if (DETERMINERS.has(after)) return true;
	// "reduced insulin secretion and stimulated …": with an object right behind it is no participle of the subject.
	const takesObject =
		readsAsNoun(after) &&
		!PREPOSITIONS.has(after) &&
		!/^(?:to|using|as|by|if|when|and|or)$/.test(after);
	const stop = text.slice(word.end).search(/[;:]|,\s/);
	const end = stop < 0 ? text.length : word.end + stop;
	for (let j = i + 1; j < words.length && (words[j] as Word).start < end; j++) {
		const later = (words[j] as Word).text.toLowerCase();
		if (RELATIVE_WORDS.has(later) || /^(?:when|if|because|while|whereas|although)$/.test(later))
			break;
		// "reduced plasma levels but had no effect", "reached higher yields than did the old plough"
		if (takesObject && /^(?:but|than)$/.test(later)) break;
		if (AUXILIARIES.has(later)) return false;
		// "survival decreased from 76 months in the first group to 52"
		if (PREPOSITIONS.has(after) && isIntransitive(word.text)) continue;
		const noun = (words[j - 1] as Word).text.toLowerCase();
		if (PREPOSITIONS.has(noun) || DETERMINERS.has(noun) || noun === 'to') continue;
		const behind = words[j + 1]?.text.toLowerCase() ?? '';
		// "occurred in 9 % of the patients compared with …"
		const describes = PREPOSITIONS.has(behind) && !isIntransitive(later);
		if (
			readVerb(later).some(
				({ form }) =>
					form === 'third' || form === 'base' || (form === 'past' && !takesObject && !describes),
			) &&
			(!isNounLike(later) ||
				(!takesObject && (/^(?:to|in)$/.test(behind) || DETERMINERS.has(behind))))
		) {
			return false;
		}
	}
	return true;
}

const readsAsNoun = (word: string): boolean =>
	word !== '' && !DETERMINERS.has(word) && !isAdverb(word) && !/\d/.test(word);
