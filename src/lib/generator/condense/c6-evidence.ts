// C6: "We propose X, and show that it beats Y" → "we propose X, shown to beat Y"
import { isNounLike, readVerb } from '../language/verbs.ts';
import { changed, type Draft } from './draft.ts';

const EVIDENCE =
	/^(we .{20,}?),? and (?:we )?(?:\w+ly |also |then )?(?:show|demonstrate|find|prove) that (?:it|they|our (?:\w+ ){0,2}?\w+|the (?:proposed |resulting )?\w+)(?: also)? ([a-z]+) (.+)$/i;

/** An act with what was shown of it, as one statement; none where the claim is about something else. */
export function withEvidence(draft: Draft): readonly Draft[] {
	const [, before = '', verb = '', rest = ''] = EVIDENCE.exec(draft.text) ?? [];
	const base = readVerb(verb).find(({ form }) => form === 'third' || form === 'base')?.base;
	if (base === undefined || isNounLike(verb)) return [];
	return [changed(draft, 'C6 evidence', { text: `${before}, shown to ${base} ${rest}` })];
}
