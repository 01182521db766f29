import { matchesOf } from '../language/matches.ts';

/** A replacement of a half-open stretch of the current text. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A repair step: looks at the text as the steps before left it and says what to replace. */
export interface RepairRule {
	readonly name: string;
	/** Edits in order of position, without overlaps. Must take linear time on any text. */
	readonly find: (text: string) => readonly Edit[];
}

/** Edits for every match of a global pattern; `null` leaves a match as it is. */
export function substitute(
	text: string,
	pattern: RegExp,
	replace: (match: RegExpExecArray) => string | null,
): Edit[] {
	const edits: Edit[] = [];
	for (const match of matchesOf(text, pattern)) {
		const replacement = replace(match);
		if (replacement !== null && replacement !== match[0])
			edits.push({ start: match.index, end: match.index + match[0].length, text: replacement });
	}
	return edits;
}

/**
 * A rule made of one pattern. `tell` is a string that must occur for the rule to have work,
 * which keeps clean abstracts (nearly all of them) cheap.
 */
export function patternRule(
	name: string,
	tell: string | null,
	pattern: RegExp,
	replace: (match: RegExpExecArray) => string | null,
): RepairRule {
	return {
		name,
		find: (text) =>
			tell !== null && !text.includes(tell) ? [] : substitute(text, pattern, replace),
	};
}

/** Position just past the brace that closes the one at `open`, or −1 within the next `reach` units. */
export function closingBrace(text: string, open: number, reach = 400): number {
	let depth = 0;
	const last = Math.min(text.length, open + reach);
	for (let at = open; at < last; at += 1) {
		const unit = text[at];
		if (unit === '\\') at += 1;
		else if (unit === '{') depth += 1;
		else if (unit === '}') {
			depth -= 1;
			if (depth === 0) return at + 1;
		}
	}
	return -1;
}

/** Sorts edits by position and drops those that overlap an earlier one; of two at one place the first given stays. */
export function inOrder(edits: readonly Edit[]): Edit[] {
	const sorted = [...edits].sort((a, b) => a.start - b.start);
	const kept: Edit[] = [];
	let free = 0;
	for (const edit of sorted) {
		if (edit.start < free) continue;
		kept.push(edit);
		free = edit.end;
	}
	return kept;
}
