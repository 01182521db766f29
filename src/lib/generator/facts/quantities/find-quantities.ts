// `yields improvements up to 29% …` → `up to 29%`: bound, number, unit
import { boundWords, rangeWords } from '../../words/bounds.ts';
import { numberWords, unitSymbols, unitWords } from '../../words/units.ts';
import { isLabel, type Neighbour } from './labels.ts';
import type { Quantity } from './quantity.ts';

const escape = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (a: string, b: string): number => b.length - a.length;

const words = `(?:${[...numberWords].sort(longestFirst).join('|')})`;
const digits = '\\d{1,3}(?:[,\\u202f]\\d{3})+(?:\\.\\d+)?|\\d+(?:[.·]\\d+)?|\\.\\d+';
const exponent =
	'(?: ?[×x·] ?10\\^?\\{?[−–-]?\\d{0,3}[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]{0,4}\\}?|[eE][+−-]?\\d{1,3}(?![\\p{L}\\p{N}]))?';
const magnitude = '(?:[- ](?:hundred|thousand|million|billion|trillion)s?\\b)?';
const number = `(?:(?:${digits})${exponent}(?: ?(?:±|\\+/-|\\+\\/−) ?(?:${digits}))?${magnitude})`;
const spelledNumber = `(?:${words}(?:[- ]${words}){0,3})`;

const symbols = [...unitSymbols].sort(longestFirst).map(escape).join('|');
const powered = '(?: ?\\^?[−–-]?[1-4]|[⁻−]?[¹²³⁴])?';
const symbol = `(?:(?:${symbols})${powered}(?![\\p{L}\\p{N}]))`;
/** `mg/L`, `m s−1`, `kg ha−1`, `per year`. */
const compound = `(?:${symbol}(?:(?: ?[/·⋅] ?| )${symbol}){0,3}(?: per [\\p{Ll}]{2,8})?)`;
const spelledUnits = [...unitWords].sort(longestFirst).map(escape).join('|');
const unitPattern = `(?:(?:[ -]{0,2}| of )(?:${compound}|(?:${spelledUnits})\\b)|[xX×](?![\\p{L}\\p{N}])|[- ]?fold\\b|[kKMBT](?![\\p{L}\\p{N}])| ?orders? of magnitude)`;

const range = `(?: ?[–−-] ?| to )`;

const sign = '(?:[−–+±-] ?)?';
const core = new RegExp(
	`(?<![\\p{L}\\p{N}_.,/^\\[{-])(?<![\\p{L}\\p{N})][–−])(?:(${sign}${number})|(?<![\\p{L}])(${spelledNumber})\\b(?!-(?:way|shot|step|stage|dimensional|fold cross|hop|hot|player|sided|class)))`,
	'giu',
);
const unitAt = new RegExp(unitPattern, 'yu');
const rangeAt = new RegExp(`${range}(?:${sign}${number}|${spelledNumber}\\b)`, 'yiu');
const boundBefore = new RegExp(
	`(?:^|[\\s(])((?:(?:${[...boundWords, ...rangeWords].sort(longestFirst).map(escape).join('|')}) )(?:[<>≤≥~≈∼] ?)?)$|([<>≤≥~≈∼≲≳⩽⩾≪≫]{1,2} ?)$`,
	'iu',
);
const longestBound = 28;
const pairAt = new RegExp(
	` (?:and|to) (?:[<>≤≥~≈∼] ?)?(?:${sign}${number}|${spelledNumber}\\b)`,
	'yiu',
);
const opensRange = new RegExp(`^(?:${rangeWords.join('|')})\\b`, 'i');

/** More often a pronoun or a part than a count. */
const vague = /^(?:one|half|none|zero)$/i;

/** Quantity expressions of a text, in order, without overlaps. Linear time. */
export function findQuantities(text: string): Quantity[] {
	const found: Quantity[] = [];
	let free = 0;
	let previous: Neighbour | null = null;
	core.lastIndex = 0;
	for (let match = core.exec(text); match !== null; match = core.exec(text)) {
		const valueStart = match.index;
		let end = core.lastIndex;
		if (valueStart < free) continue;
		const spelled = match[2] !== undefined;
		unitAt.lastIndex = end;
		const measured = unitAt.test(text);
		const label: boolean =
			!spelled && isLabel(text, { start: valueStart, end, previous, measured });
		previous = { end, label };
		if (label) continue;
		const lead = boundBefore.exec(
			text.slice(Math.max(free, valueStart - longestBound), valueStart),
		);
		let bound = lead?.[1] ?? lead?.[2] ?? '';
		let unit = '';
		let isRange = false;
		const takeUnit = (): void => {
			unitAt.lastIndex = end;
			const next = unitAt.exec(text)?.[0];
			if (next === undefined) return;
			unit = next.trim();
			end += next.length;
		};
		const takeSecond = (pattern: RegExp): void => {
			pattern.lastIndex = end;
			if (isRange || pattern.exec(text) === null) return;
			const [endBefore, unitBefore] = [end, unit];
			end = pattern.lastIndex;
			takeUnit();
			isRange = true;
			// Without a unit of its own the second number may belong to something else.
			const joined = pattern === rangeAt || unit !== '' || opensRange.test(bound);
			if (!joined) [end, unit, isRange] = [endBefore, unitBefore, false];
		};
		takeUnit();
		takeSecond(rangeAt);
		if (unit === '' || opensRange.test(bound)) takeSecond(pairAt);
		if (/^from /i.test(bound) && !isRange) bound = '';
		// A digit glued to letters is part of a word: `3SUM`, `2-hydroxy…`.
		if (!spelled && unit === '' && /^-?[\p{L}_]/u.test(text.slice(end, end + 2))) continue;
		if (vague.test(match[0]) && unit === '' && bound === '') continue;
		previous = { end, label: false };
		const number = text.slice(valueStart, end - (unit === '' ? 0 : unit.length)).trim();
		found.push({
			start: valueStart - bound.length,
			end,
			valueStart,
			valueEnd: end,
			number,
			unit,
			bound: bound.trim(),
			range: isRange,
			spelled,
		});
		free = end;
		core.lastIndex = Math.max(end, valueStart + 1);
	}
	return found;
}
