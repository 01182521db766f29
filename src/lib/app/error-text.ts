// What is said when the store fails: what happened, what is safe, and what to do. One place for all of it.
import { StoreError, type StoreErrorCode } from '$lib/store/errors.ts';

export interface ErrorText {
	readonly what: string;
	readonly safe: string;
	readonly todo: string;
}

const TEXTS: Readonly<Record<StoreErrorCode, ErrorText>> = {
	quota: {
		what: 'There is no room left on this device, so your last step was not saved.',
		safe: 'Everything you did before is saved.',
		todo: 'Free some space on the device, then try again. Until then, export a backup from Settings.',
	},
	blocked: {
		what: 'Another tab with an older Paperweight holds up the update of your data.',
		safe: 'Nothing is lost; your data waits as it was.',
		todo: 'Close the other tabs and windows of Paperweight, then try again.',
	},
	'newer-version': {
		what: 'Your data was written by a newer Paperweight than the one open here.',
		safe: 'Nothing is lost, and nothing was changed.',
		todo: 'Reload this page to get the newer version.',
	},
	'connection-lost': {
		what: 'The browser dropped its connection to your data, so your last step was not saved.',
		safe: 'Everything you did before is saved.',
		todo: 'Try again. If that does not help, reload the page.',
	},
	unavailable: {
		what: 'This browser does not let Paperweight keep anything on this device.',
		safe: 'Nothing was stored, so nothing can be lost.',
		todo: 'Allow storage for this site, or leave private browsing, then reload the page.',
	},
	unknown: {
		what: 'Your last step could not be saved, and the browser does not say why.',
		safe: 'Everything you did before should be saved.',
		todo: 'Try again. If it keeps failing, the disk may be full: free some space and export a backup from Settings.',
	},
};

/** The words for any failure; what is no StoreError counts as unknown. */
export function errorText(error: unknown): ErrorText {
	return TEXTS[error instanceof StoreError ? error.code : 'unknown'];
}
