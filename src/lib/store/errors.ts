// Store errors: a code each, so that the app can say what happened, what is safe and what to do.

export type StoreErrorCode =
	'quota' | 'blocked' | 'newer-version' | 'connection-lost' | 'unavailable' | 'unknown';

export class StoreError extends Error {
	readonly code: StoreErrorCode;

	constructor(code: StoreErrorCode, cause?: unknown) {
		super(`store: ${code}`, { cause });
		this.name = 'StoreError';
		this.code = code;
	}
}
