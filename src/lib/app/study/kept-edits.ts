// Edits not saved yet: kept beside the database with every stroke, so that a reload loses no typed word.
import type { CardId } from '$lib/domain/id.ts';
import type { CardText } from './card-acts.ts';

const KEY = 'paperweight.edit.';

function isText(value: unknown): value is CardText {
	return (
		typeof value === 'object' &&
		value !== null &&
		'question' in value &&
		typeof value.question === 'string' &&
		'answer' in value &&
		typeof value.answer === 'string'
	);
}

/** What was typed for a card and never saved, or null. */
export function keptEdit(card: CardId): CardText | null {
	try {
		const kept: unknown = JSON.parse(localStorage.getItem(KEY + card) ?? 'null');
		return isText(kept) ? kept : null;
	} catch {
		return null;
	}
}

/** Keeps what is typed; null forgets it. */
export function keepEdit(card: CardId, text: CardText | null): void {
	try {
		if (text) localStorage.setItem(KEY + card, JSON.stringify(text));
		else localStorage.removeItem(KEY + card);
	} catch {
		// Local storage refused or full: the text is still in the form in front of the reader.
	}
}
