// R10: ✗ main finding → "The present study shows a link …" ✗ "The results show how A, B" ✓ "There is a link …"
import type { Filter } from './filter.ts';

/** Who found it is no part of what was found. */
const REPORT =
	/^(?:(?:the|these|this|our|all|its) )?(?:(?:present|current|experimental|empirical|numerical|obtained|overall|main) )*(?:study|paper|work|article|results?|findings?|experiments?|investigation|survey|trial)(?: (?:of|from|on|in) [^,;:]{3,60}?)?(?:, [^,]{3,90},)? (?:\w+ly |also |further )?(?:shows?|showed|demonstrates?|demonstrated|reveals?|revealed|highlights?|highlighted|illustrates?|illustrated|provides?|provided|presents?|presented|describes?|described|explains?|explained|underscores?|emphasi[sz]es?) /i;

/** "The key ideas of X are: …": the question says that. */
const NAMES_IDEA =
	/^(?:the |our |its )?(?:key|main|core|central|basic) (?:ideas?|insights?|findings?|contributions?|conclusions?) (?:(?:of|behind|in) [^:]{2,60} )?(?:is|are|was|were)\b/i;

export const bareReport: Filter = {
	id: 'R10 bare report',
	check: ({ kind, answer }) =>
		(kind === 'idea' || kind === 'result') && (REPORT.test(answer) || NAMES_IDEA.test(answer))
			? 'It says who found it before what was found.'
			: null,
};
