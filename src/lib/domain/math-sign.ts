/** A formula's delimiters, or an index or power behind a letter, a digit or a bracket. */
const SIGN = /\$[^$]|\\[([]|[\p{L}\p{N})\]}’′|][_^]/u;

/** Whether a text might hold mathematics: cheap, and never wrong when it says no. */
export function mayHoldMath(text: string): boolean {
	return SIGN.test(text);
}
