// `a problem,where`, `is unknown.AIM: We`, `4×faster` → `a problem, where`, `is unknown. AIM: We`, `4× faster`
import { patternRule } from './rule.ts';

const OPENERS =
	'(?:A|An|As|At|By|For|From|However|In|It|On|Our|The|There|These|They|This|Thus|To|Using|We|When|While|With) |(?:AIMS?|BACKGROUND|CONCLUSIONS?|DESIGN|METHODS?|OBJECTIVES?|PATIENTS|PURPOSE|RESULTS|SETTING)\\b';

/** A blank that is lost behind a comma, the end of a sentence or a factor. */
export const missingBlanks = patternRule(
	'missing-blanks',
	null,
	new RegExp(
		`(?<=\\p{Ll}{3},)(?=\\p{Ll}{3})|(?<=\\p{Ll}{3}\\.)(?=${OPENERS})|(?<=\\d×)(?=\\p{Ll}{3})`,
		'gu',
	),
	() => ' ',
);
