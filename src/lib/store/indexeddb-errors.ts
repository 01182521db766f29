// What browsers say when IndexedDB fails, as our few codes.
import { StoreError, type StoreErrorCode } from './errors.ts';

const CODES: Readonly<Record<string, StoreErrorCode>> = {
	QuotaExceededError: 'quota',
	VersionError: 'newer-version',
	// Firefox with storage forbidden, a sandboxed frame, a private window of old.
	SecurityError: 'unavailable',
	NotAllowedError: 'unavailable',
	NotSupportedError: 'unavailable',
	InvalidStateError: 'unavailable',
};

function nameOf(error: unknown): string {
	return error instanceof Error || error instanceof DOMException ? error.name : '';
}

/**
 * True when the connection is gone and a new one may do. Safari: `UnknownError: Connection to Indexed
 * Database server lost`; Chromium and Firefox: InvalidStateError from `transaction()`, "the database
 * connection is closing". An AbortError that nobody here asked for is a transaction that went down
 * with its connection.
 */
export function isLostConnection(error: unknown): boolean {
	if (error instanceof StoreError) return false;
	const name = nameOf(error);
	const message = error instanceof Error || error instanceof DOMException ? error.message : '';
	if (name === 'AbortError') return true;
	if (name === 'InvalidStateError') return /clos|connection/i.test(message);
	return name === 'UnknownError' && /connection|server lost|closed/i.test(message);
}

/** Any failure as a StoreError; one that is one already stays as it is. */
export function toStoreError(error: unknown, lost: boolean): StoreError {
	if (error instanceof StoreError) return error;
	if (lost) return new StoreError('connection-lost', error);
	return new StoreError(CODES[nameOf(error)] ?? 'unknown', error);
}
