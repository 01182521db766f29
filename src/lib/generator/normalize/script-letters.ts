const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const subscripts = '₀₁₂₃₄₅₆₇₈₉';

function raise(text: string, digits: string, minus: string, plus: string): string | null {
	let raised = '';
	for (const letter of text) {
		if (letter >= '0' && letter <= '9') raised += digits[Number(letter)] ?? '';
		else if (letter === '-' || letter === '−' || letter === '–') raised += minus;
		else if (letter === '+') raised += plus;
		else return null;
	}
	return raised === '' ? null : raised;
}

/** Digits and signs as superscripts (`-5` → `⁻⁵`), null where Unicode has none. */
export function superscript(text: string): string | null {
	return raise(text, superscripts, '⁻', '⁺');
}

/** Digits and signs as subscripts (`2` → `₂`), null where Unicode has none. */
export function subscript(text: string): string | null {
	return raise(text, subscripts, '₋', '₊');
}
