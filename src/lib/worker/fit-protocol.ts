// What page and fitting worker say to each other.
import type { Fit } from '$lib/domain/fit/fit.ts';
import type { ReviewHistory } from '$lib/domain/fit/log.ts';

export interface FitRequest {
	readonly histories: readonly ReviewHistory[];
	/** The parameters in force. */
	readonly current: readonly number[];
}

export type FitAnswer =
	| { readonly type: 'progress'; readonly share: number }
	| { readonly type: 'fitted'; readonly fit: Fit };
