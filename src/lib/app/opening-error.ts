// What is said when the data cannot be opened at all. Loaded only then.
import { StoreError } from '$lib/store/errors.ts';
import { errorText, type ErrorText } from './error-text.ts';

export interface OpeningError extends ErrorText {
	/** True when a newer program wrote the data: then that program is what is wanted. */
	readonly update: boolean;
}

/** What no code of the store stands for: a fault of ours, said as one. */
const UNFORESEEN: ErrorText = {
	what: 'Paperweight could not start, and the fault is its own.',
	safe: 'Your data was not touched.',
	todo: 'Try again. If that does not help, close all its tabs and open it anew.',
};

const UNREADABLE: ErrorText = {
	what: 'The browser does not hand out your data at the moment.',
	safe: 'Nothing was changed.',
	todo: 'Try again. If that does not help, restart the browser, and look whether the device is out of space.',
};

/** The words for whatever kept the data from opening. */
export function openingError(error: unknown): OpeningError {
	if (!(error instanceof StoreError)) return { ...UNFORESEEN, update: false };
	const { code } = error;
	const said = code === 'unavailable' || code === 'blocked' || code === 'newer-version';
	return { ...(said ? errorText(error) : UNREADABLE), update: code === 'newer-version' };
}
