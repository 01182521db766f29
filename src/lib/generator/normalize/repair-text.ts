import type { RepairedText } from '../types.ts';
import { repairRules } from './index.ts';
import { findLossy } from './lossy.ts';
import type { Edit } from './rule.ts';

interface Draft {
	readonly text: string;
	readonly toRaw: Uint32Array;
}

function apply(draft: Draft, edits: readonly Edit[]): Draft {
	let length = draft.text.length;
	for (const edit of edits) length += edit.text.length - (edit.end - edit.start);
	const toRaw = new Uint32Array(length + 1);
	const parts: string[] = [];
	let from = 0;
	let to = 0;
	const copy = (end: number): void => {
		parts.push(draft.text.slice(from, end));
		toRaw.set(draft.toRaw.subarray(from, end), to);
		to += end - from;
		from = end;
	};
	for (const edit of edits) {
		copy(edit.start);
		parts.push(edit.text);
		for (let unit = 0; unit < edit.text.length; unit += 1)
			toRaw[to + unit] = draft.toRaw[Math.min(edit.start + unit, edit.end)] ?? 0;
		to += edit.text.length;
		from = edit.end;
	}
	copy(draft.text.length);
	toRaw[to] = draft.toRaw[draft.text.length] ?? 0;
	return { text: parts.join(''), toRaw };
}

/**
 * Repairs what listings, typesetting and markup did to a text: the rules of `index.ts` in their
 * order, then a search for formulas that lost a part. Works on any string in linear time; the map
 * `toRaw` never decreases and ends at `raw.length`. Rules after section 4.1 of the card design.
 */
export function repairText(raw: string): RepairedText {
	const identity = new Uint32Array(raw.length + 1);
	for (let at = 0; at <= raw.length; at += 1) identity[at] = at;
	let draft: Draft = { text: raw, toRaw: identity };
	for (const rule of repairRules) {
		const edits = rule.find(draft.text);
		if (edits.length > 0) draft = apply(draft, edits);
	}
	return { raw, text: draft.text, toRaw: draft.toRaw, lossy: findLossy(draft.text) };
}
