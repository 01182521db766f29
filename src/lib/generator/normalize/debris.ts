/**
 * What no card may show (rubric R13): remains of markup that survived the repair. Each alternative
 * needs the neighbours of a formula, so that words such as "inequality" or "lambda" pass.
 */
const debris =
	/\\|~|``|''| -- |\bmath(?:bf|cal|frak|rm|bb|scr)\b|\b\w{0,2}(?:leq|geq|neq)\b|\b[a-z]ge\d|\binfty\b|\b(?:var)?epsilon\b|\bell_|\dtimes\b|scriptsize|displaystyle|\bObig|mathcal\{|<\/?[a-z]{1,12}(?::[a-z-]{1,20})?>|\$[^\s$\d][^$]{0,80}\$|&[a-z]{2,8};|\ufffd/;

/** Whether a repaired text still holds remains of markup. Linear time. */
export function hasDebris(text: string): boolean {
	return debris.test(text);
}
