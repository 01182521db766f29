// `word\u200Bbreak`, `\u202Bأ\u202C`, soft hyphens, byte order marks → dropped
import { patternRule } from './rule.ts';

/**
 * Marks no reader sees: zero-width and bidirectional controls, soft hyphen, byte order mark, other
 * control codes. The zero-width joiner stays between emoji and in scripts that need it.
 */
export const invisibleMarks = patternRule(
	'invisible-marks',
	null,
	// eslint-disable-next-line no-control-regex
	/[\u0000-\u0008\u000e-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]+|(?<![\p{Extended_Pictographic}\ufe0f\p{Script=Arabic}\p{Script=Devanagari}\p{M}])[\u200c\u200d]+/gu,
	() => '',
);
