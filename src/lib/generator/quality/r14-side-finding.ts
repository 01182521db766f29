// R14: ✗ main finding → "Fifteen kites had torn seams" ✗ "The patient recovered" ✗ "More needs to be done" ✓ "Seams tear in gusts"
import type { Filter } from './filter.ts';

const COUNT =
	'(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w+)?|\\d+)';
/** How many cases something befell; a share may be what the paper asks for. */
const COUNTED_CASES = new RegExp(
	`^(?:a total of |in total,? |only |about |all |the other )*${COUNT}(?:(?: out)? of (?:the |all )?${COUNT})?(?: [\\w-]+){0,2}? (?:patients?|cases?|subjects|participants|children|women|men|girls|boys|infants|adults|eyes|knees|hips|students|physicians|practices|articles|specimens|animals|mice|rats|dogs|lesions|tumou?rs|families)\\b`,
	'i',
);
/** One person, whom no other card tells of. */
const ONE_CASE =
	/^the (?:patient|child|infant|boy|girl|man|woman|mother|father)(?:'s \w+)? (?:was|has|had|did|is|died|recovered|underwent|remained|presented)\b/i;
/** What others are called on to do. */
const CALLS_FOR =
	/^(?:much )?more (?:needs to|must|should) be done\b|^(?:the )?(?:results?|findings?|data) (?:strongly )?(?:argues?|calls?) for\b|\b(?:interesting|important|strong) enough to warrant\b|\bsimilar findings$/i;

export const sideFinding: Filter = {
	id: 'R14 side finding',
	check({ template, answer }) {
		if (template !== 'I4') return null;
		if (COUNTED_CASES.test(answer) || ONE_CASE.test(answer))
			return 'What befell some cases is no main finding.';
		return CALLS_FOR.test(answer.replace(/\.$/, ''))
			? 'What is still to be done is no main finding.'
			: null;
	},
};
