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
 * True when work on an open connection failed because the connection is gone, and a new one may do.
 * Safari after the background: `UnknownError: Connection to Indexed Database server lost`; all from
 * `transaction()` on a closing connection: InvalidStateError. An AbortError that nobody here asked for
 * is a transaction that went down with its connection.
 */
export function isLostConnection(error: unknown): boolean {
	if (error instanceof StoreError) return false;
	const name = nameOf(error);
	if (name === 'AbortError' || name === 'InvalidStateError') return true;
	return name === 'UnknownError' && /connection|server lost|closed/i.test(String(error));
}

/** Any failure as a StoreError; one that is one already stays as it is. */
export function toStoreError(error: unknown, lost: boolean): StoreError {
	if (error instanceof StoreError) return error;
	if (lost) return new StoreError('connection-lost', error);
	return new StoreError(CODES[nameOf(error)] ?? 'unknown', error);
}
