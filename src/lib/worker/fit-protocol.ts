// What page and fitting worker say to each other.
import type { Fit } from '$lib/domain/fit/fit.ts';
import type { ReviewHistory } from '$lib/domain/fit/log.ts';

/** Histories come a few at a time, as they are read: all at once would hold up the page that sends them. */
export type FitRequest =
	| { readonly type: 'histories'; readonly histories: readonly ReviewHistory[] }
	/** All have come: fit. `current` are the parameters in force. */
	| { readonly type: 'fit'; readonly current: readonly number[] };

export type FitAnswer =
	| { readonly type: 'progress'; readonly share: number }
	| { readonly type: 'fitted'; readonly fit: Fit };
