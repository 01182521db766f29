// `Uzna\'{n}ski` → `Uznański`, `Schr{\"o}dinger` → `Schrödinger`, `\O rsted` → `Ørsted`
import { patternRule } from './rule.ts';

/** TeX accent command → combining mark. */
const marks: Readonly<Record<string, string>> = {
	"'": '\u0301',
	'`': '\u0300',
	'^': '\u0302',
	'"': '\u0308',
	'~': '\u0303',
	'=': '\u0304',
	'.': '\u0307',
	u: '\u0306',
	v: '\u030c',
	H: '\u030b',
	c: '\u0327',
	k: '\u0328',
	r: '\u030a',
	d: '\u0323',
	b: '\u0331',
};

const whole: Readonly<Record<string, string>> = {
	ss: 'ß',
	o: 'ø',
	O: 'Ø',
	l: 'ł',
	L: 'Ł',
	ae: 'æ',
	AE: 'Æ',
	oe: 'œ',
	OE: 'Œ',
	aa: 'å',
	AA: 'Å',
	i: 'ı',
};

/** Letters with a TeX accent, in all the ways braces are put around them. */
export const latexAccents = patternRule(
	'latex-accents',
	'\\',
	/\{?\\(['`^"~=.]) ?\{?\\?([a-zA-Z])\}?\}?|\{?\\([uvHckrdb])\{\\?([a-zA-Z])\}\}?|\{\\(ss|o|O|l|L|ae|AE|oe|OE|aa|AA|i)\}|\\(ss|o|O|l|L|ae|AE|oe|OE|aa|AA)(?:\{\}| |(?![a-zA-Z]))/g,
	(match) => {
		const letter = match[2] ?? match[4];
		const mark = marks[match[1] ?? match[3] ?? ''];
		if (letter !== undefined && mark !== undefined) return (letter + mark).normalize('NFC');
		return whole[match[5] ?? match[6] ?? ''] ?? null;
	},
);
