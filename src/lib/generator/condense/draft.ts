// What the condensing rules work on: a sentence on its way to a clause that can stand on a card.

/** How the authors put the claim forward: proved or measured, or only suggested. */
export type Report = 'find' | 'suggest' | 'argue';

/** A clause on its way to a card. Rules return changed copies. */
export interface Draft {
	/** The clause itself, without its full stop. */
	readonly text: string;
	/** The clause before its tails were cut off: an idea may need them. */
	readonly full: string;
	/** The sentence's claim before it was split into facts, where it is short enough for an answer. */
	readonly whole?: string;
	/** A condition that stood in front and governs the clause: `for the zero-shot setting`. */
	readonly lead: string;
	/** Set once "we show that …" has been taken off. */
	readonly report: Report | null;
	/** The sentence speaks of the finding as unexpected. */
	readonly surprising: boolean;
	/** Names of the rules that changed something, in order. */
	readonly applied: readonly string[];
}

/** What a rule may know about the paper. */
export interface CondenseContext {
	/** Short name of what the paper proposes, or null. */
	readonly name: string | null;
	/** What a leading pronoun of this sentence stands for, or null. */
	readonly subjectBefore: { readonly text: string; readonly plural: boolean } | null;
	/** The name has been brought in, here or earlier: `this framework` may stand for it. */
	readonly named: boolean;
	/** The sentences before this one, for what `this task` points to; empty at the start. */
	readonly before: string;
}

/** A named step. Several drafts come out where a sentence holds several facts. */
export interface CondenseRule {
	readonly name: string;
	readonly apply: (draft: Draft, context: CondenseContext) => readonly Draft[];
}

/** The draft with a new text and the rule's name noted, or the same draft when nothing changed. */
export function changed(draft: Draft, rule: string, change: Partial<Draft>): Draft {
	const text = change.text === undefined ? draft.text : tidy(change.text);
	return { ...draft, ...change, text, applied: [...draft.applied, rule] };
}

/** Runs of blanks of any kind as one plain blank; nearly all texts have none, and come back as they are. */
export const plainlySpaced = (text: string): string =>
	/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text;

/** Blanks and commas put right after something was taken out. */
export function tidy(text: string): string {
	return plainlySpaced(text)
		.replace(/ ([,;:.!?)])/g, '$1')
		.replace(/, ?,/g, ',')
		.replace(/^[ ,;:]+|[ ,;:]+$/g, '');
}
