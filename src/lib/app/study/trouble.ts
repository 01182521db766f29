// Trouble with saving, in words: what happened, what is safe, what to do.

/** Three short sentences for a banner that stays. */
export interface Trouble {
	readonly happened: string;
	readonly safe: string;
	readonly todo: string;
}

const SAFE = 'Everything before it is safe.';

/** One entry for each code of a StoreError, and one for whatever else may come. */
const WORDS: Readonly<Record<string, Omit<Trouble, 'happened'>>> = {
	quota: {
		safe: SAFE,
		todo: 'This device has no room left: free some space, then grade the card again.',
	},
	blocked: {
		safe: SAFE,
		todo: 'Close the other Paperweight tabs, then grade the card again.',
	},
	'newer-version': {
		safe: SAFE,
		todo: 'Another tab runs a newer Paperweight: reload this page.',
	},
	'connection-lost': {
		safe: SAFE,
		todo: 'The browser closed the database: grade the card again, or reload this page.',
	},
	unavailable: {
		safe: SAFE,
		todo: 'The browser keeps no data here (a private window does that): use a normal window.',
	},
	unknown: {
		safe: SAFE,
		todo: 'Grade the card again; if it happens again, reload this page.',
	},
};

function codeOf(error: unknown): string {
	return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** The words for a failed save; `what` is the thing that was not saved, as in "Your grade". */
export function troubleOf(error: unknown, what: string): Trouble {
	const words = WORDS[codeOf(error)] ?? WORDS.unknown ?? { safe: SAFE, todo: '' };
	return { happened: `${what} could not be saved.`, ...words };
}
