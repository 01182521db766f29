// `16.5 mm(2)`, `5 x 10(6) cells` → `16.5 mm²`, `5 x 10⁶ cells`: how medical abstracts write what is raised
import { patternRule } from './rule.ts';

const RAISED: Readonly<Record<string, string>> = {
	'-': '⁻',
	'0': '⁰',
	'1': '¹',
	'2': '²',
	'3': '³',
	'4': '⁴',
	'5': '⁵',
	'6': '⁶',
	'7': '⁷',
	'8': '⁸',
	'9': '⁹',
};

/** A power in parentheses right behind a unit of length, or behind the ten of `x 10`. */
export const raisedNumbers = patternRule(
	'raised-numbers',
	'(',
	/(?<=\b(?:nm|[µμ]m|mm|cm|dm|km|m|kg\/m|mg\/m|g\/m|g\/cm)|[x×] ?10)\((-?\d{1,2})\)/g,
	(match) => [...(match[1] ?? '')].map((sign) => RAISED[sign] ?? sign).join(''),
);
