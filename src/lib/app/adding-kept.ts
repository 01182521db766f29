// The input of the add screen, kept for the visit: a reload or a crash loses nothing that was typed.

const KEY = 'paperweight.add';

export interface KeptFile {
	readonly name: string;
	readonly text: string;
}

export interface KeptInput {
	readonly text: string;
	readonly files: readonly KeptFile[];
}

const NOTHING: KeptInput = { text: '', files: [] };

function isKeptFile(value: unknown): value is KeptFile {
	return (
		typeof value === 'object' &&
		value !== null &&
		'name' in value &&
		typeof value.name === 'string' &&
		'text' in value &&
		typeof value.text === 'string'
	);
}

/** Reads kept input; anything else than what `keepInput` wrote is nothing. */
export function parseKept(json: string | null): KeptInput {
	try {
		const value: unknown = JSON.parse(json ?? 'null');
		if (typeof value !== 'object' || value === null) return NOTHING;
		const text = 'text' in value && typeof value.text === 'string' ? value.text : '';
		const files = 'files' in value && Array.isArray(value.files) ? value.files : [];
		return { text, files: files.filter(isKeptFile) };
	} catch {
		return NOTHING;
	}
}

/** What was in the box before the reload. */
export function keptInput(): KeptInput {
	try {
		return parseKept(sessionStorage.getItem(KEY));
	} catch {
		return NOTHING;
	}
}

/** Keeps the input; what does not fit is given up file by file, the typed text last. */
export function keepInput({ text, files }: KeptInput): void {
	for (let count = files.length; count >= 0; count--) {
		try {
			if (text === '' && count === 0) sessionStorage.removeItem(KEY);
			else sessionStorage.setItem(KEY, JSON.stringify({ text, files: files.slice(0, count) }));
			return;
		} catch {
			// Over the browser's quota: try with one file less.
		}
	}
}
