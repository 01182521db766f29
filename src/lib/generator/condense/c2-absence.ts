// C2: "We found no effect of mulch on yield", "the trial did not show any effect of …" → "There was no effect of mulch on yield"; "this study shows a link between A and B" → "there is a link …"
const NOUN =
	'evidence|differences?|associations?|correlations?|effects?|relationships?|benefits?|changes?|advantages?|improvements?|increases?|decreases?|reductions?|impacts?|links?|interactions?';
const REPORTER =
	'(?:we|(?:our|the|these|this|present|all) (?:[\\w-]+ ){0,3}?(?:results?|findings?|study|studies|data|analys[ei]s|trial|investigation|survey|experiments?))';
const MANNER = '(?:\\w+ly |also |thus |therefore |however )?';
const FOUND_NONE = new RegExp(
	`^${REPORTER} ${MANNER}(?:(shows?|finds?|provides?|reveals?|detects?|demonstrates?|observes?)|showed|found|provided|revealed|detected|demonstrated|observed) (no|little) ((?:[\\w-]+ ){0,3}?(${NOUN}) .{8,})$`,
	'i',
);
const DID_NOT_FIND = new RegExp(
	`^${REPORTER} ${MANNER}(?:(?:(do(?:es)?|could|can)|did) ?not|failed to|(?:was|were) unable to) (?:show|find|provide|reveal|detect|demonstrate|observe|confirm|identify) (?:any |an? )?((?!the\\b)(?:[\\w-]+ ){0,3}?(${NOUN}) .{8,})$`,
	'i',
);

/** A report that something was not found, as a statement of its own; null where the text is none. */
export function statedAbsence(text: string): string | null {
	const none = FOUND_NONE.exec(text);
	if (none !== null) {
		const [, now, quantity = '', what = '', noun = ''] = none;
		return `there ${be(now, noun)} ${quantity.toLowerCase()} ${what}`;
	}
	const [, now, what, noun = ''] = DID_NOT_FIND.exec(text) ?? [];
	return what === undefined ? null : `there ${be(now, noun)} no ${what}`;
}

const FOUND_SOME = new RegExp(
	`^${REPORTER}(?:, [^,;:]{3,90},)? ${MANNER}(?:(shows?|finds?|reveals?|demonstrates?)|showed|found|revealed|demonstrated) ((?:an?|several|some) (?:[\\w-]+ ){0,3}?(associations?|correlations?|relationships?|differences?|links?|interactions?) (?:between|in|of|for) .{8,})$`,
	'i',
);

/** "this study shows a link between A and B" as a statement of its own; null where the text is none. */
export function statedRelation(text: string): string | null {
	const [, now, what, noun = ''] = FOUND_SOME.exec(text) ?? [];
	return what === undefined ? null : `there ${be(now, noun)} ${what}`;
}

const be = (now: string | undefined, noun: string): string =>
	now === undefined || /^could$/i.test(now)
		? noun.endsWith('s')
			? 'were'
			: 'was'
		: noun.endsWith('s')
			? 'are'
			: 'is';
