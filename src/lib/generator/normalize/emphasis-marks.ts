// `*warm halls* are **dry**` → `warm halls are dry`; `a*b*c` stays
import { patternRule } from './rule.ts';

/** Marks for slanted and bold letters that plain text keeps. */
export const emphasisMarks = patternRule(
	'emphasis-marks',
	'*',
	/(?<![\p{L}\p{N}*\\)^_])(\*{1,2})(?=\p{L})([^*\n]{1,60}[\p{L}\p{N}.?!])\1(?![\p{L}\p{N}*])/gu,
	(match) => match[2] ?? null,
);
