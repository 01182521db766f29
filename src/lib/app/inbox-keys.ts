// The inbox's keys: what a key asks for, so that a minute of triage needs no mouse.

export type InboxAction =
	| 'keep'
	| 'edit'
	| 'discard'
	| 'source'
	| 'undo'
	| 'next-card'
	| 'previous-card'
	| 'next-paper'
	| 'previous-paper'
	| 'keep-all';

const KEYS: Readonly<Record<string, InboxAction>> = {
	k: 'keep',
	e: 'edit',
	d: 'discard',
	s: 'source',
	u: 'undo',
	a: 'keep-all',
	ArrowDown: 'next-card',
	ArrowUp: 'previous-card',
	ArrowRight: 'next-paper',
	ArrowLeft: 'previous-paper',
};

/** The part of a key press that decides; a KeyboardEvent is one. */
export interface Pressed {
	readonly key: string;
	readonly ctrlKey: boolean;
	readonly metaKey: boolean;
	readonly altKey: boolean;
	readonly repeat: boolean;
}

/** What a key asks of the inbox; null for any other. A held key moves on, but decides only once. */
export function inboxAction({
	key,
	ctrlKey,
	metaKey,
	altKey,
	repeat,
}: Pressed): InboxAction | null {
	if (ctrlKey || metaKey || altKey) return null;
	const action = KEYS[key.length === 1 ? key.toLowerCase() : key] ?? null;
	if (repeat && action !== 'next-card' && action !== 'previous-card') return null;
	return action;
}
