import { commonNames } from '../../words/common-names.ts';

/** Fragment of a pattern for one token that may be a name: `SpecDec++`, `PV-RNN`, `S4D`. */
export const nameToken = '[\\p{L}\\p{N}][\\p{L}\\p{N}\\-.+*²³]{0,24}[\\p{L}\\p{N}+*²³]';

/** Inner capital, acronym, or a capitalized word with digits or a plus. */
const shaped =
	/\p{Ll}\p{Lu}|^\p{Lu}[\p{Lu}\d]|^\p{Lu}-\p{Lu}|^\p{Lu}[\p{L}-]*[\d+*]|^\p{Ll}{1,2}\p{Lu}|^\d\p{Lu}{2}|-\p{Lu}{2,}/u;

/** `BERT-based`, `GANs-generated`: made of something that has the name. */
const compound = /-(?:based|like|style|aware|free|type|specific|level|class|\p{Ll}{3,}(?:ed|en))$/u;

function isCommon(token: string): boolean {
	return commonNames.has(token) || commonNames.has(token.replace(/s$/, ''));
}

/** Whether a token has the shape authors give to names, and is not one that everybody uses. */
export function isNameLike(token: string): boolean {
	if (token.split(/[-+/]/).every((part) => isCommon(part)) || isCommon(token)) return false;
	// `MAximum` shows where an acronym comes from.
	if (compound.test(token) || /^\p{Lu}{2}\p{Ll}{4,}$/u.test(token)) return false;
	return shaped.test(token) && !/^[IVX]+$/.test(token);
}
