// The mathematics in a text: `$k \leq 3$`, `\(x\)`, `\[…\]`, and bare `S^{2/p}`, `x_i`.
// "US$4,600 and $118" holds none.

/** A stretch of the text; the stretches of a text join to the text itself. */
export type MathPart =
	| { readonly type: 'text'; readonly start: number; readonly end: number; readonly text: string }
	| ({ readonly type: 'formula' } & Formula)
	/** An index or a power written without delimiters; `script` is what is set small. */
	| {
			readonly type: 'raised' | 'lowered';
			readonly start: number;
			readonly end: number;
			readonly script: string;
	  };

/** A formula with its delimiters. */
export interface Formula {
	readonly start: number;
	readonly end: number;
	/** Without the delimiters. */
	readonly tex: string;
	/** On a line of its own. */
	readonly display: boolean;
	/** UTF-16 units of one delimiter; both are as long. */
	readonly delimiter: number;
}

/**
 * Pandoc's rule for dollars: no blank inside them, no digit behind the closing one. The lengths are
 * bounded so that a text full of dollars or brackets takes linear time.
 */
const FORMULA =
	/(?<!\\)\$\$([^$]{1,400})\$\$|(?<![\\$])\$(?=[^\s$])([^$]{0,240}?[^\s$\\])\$(?![\d$])|\\\(([^]{1,240}?)\\\)|\\\[([^]{1,400}?)\\\]/g;
/** Words in a row are prose: "$5 per item, or A$". */
const PROSE = /(?:^|[^\\\p{L}])\p{L}{2,} +\p{L}{3,}/u;
const TEXT_GROUP = /\\(?:text\w*|mbox|operatorname|mathrm)\s?\{[^{}]*\}/g;

/** The formulas of a text, in order. Linear time. */
export function formulasIn(text: string): readonly Formula[] {
	if (!text.includes('$') && !text.includes('\\')) return [];
	const formulas: Formula[] = [];
	for (const match of text.matchAll(FORMULA)) {
		const tex = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
		if (match[2] !== undefined && PROSE.test(tex.replace(TEXT_GROUP, ''))) continue;
		const start = match.index;
		const end = start + match[0].length;
		const display = match[1] !== undefined || match[4] !== undefined;
		const delimiter = (match[0].length - tex.length) / 2;
		formulas.push({ start, end, tex, display, delimiter });
	}
	return formulas;
}

/** One letter or sign alone, or a group in braces; a longer bare word is a name: `train_loss`. */
const SCRIPT =
	/(?<=[\p{L}\p{N})\]’′|])\^(?:\{([^{}]{1,60})\}|([\p{L}\p{N}*+−∗†⊤])(?![\p{L}\p{N}]))|(?<=(?:^|[^\p{L}\p{N}_])\p{L})_(?:\{([^{}]{1,60})\}|([\p{L}\p{N}])(?![\p{L}\p{N}_]))|(?<=[)\]}])_\{([^{}]{1,60})\}/gu;

/** Cuts a text into prose, formulas, and bare powers and indices. Linear time. */
export function mathParts(text: string): readonly MathPart[] {
	const parts: MathPart[] = [];
	let from = 0;
	for (const formula of formulasIn(text)) {
		parts.push(...scriptParts(text, from, formula.start), { type: 'formula', ...formula });
		from = formula.end;
	}
	return [...parts, ...scriptParts(text, from, text.length)];
}

function scriptParts(text: string, from: number, to: number): MathPart[] {
	const parts: MathPart[] = [];
	const stretch = text.slice(from, to);
	let at = 0;
	const plain = (end: number): void => {
		if (end > at)
			parts.push({ type: 'text', start: from + at, end: from + end, text: stretch.slice(at, end) });
	};
	for (const match of stretch.matchAll(SCRIPT)) {
		plain(match.index);
		at = match.index + match[0].length;
		const raised = match[0].startsWith('^');
		const script = match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? '';
		const [start, end] = [from + match.index, from + at];
		parts.push({ type: raised ? 'raised' : 'lowered', start, end, script });
	}
	plain(stretch.length);
	return parts;
}

/** The stretch, widened so that no edge lies inside a formula. */
export function aroundFormulas(
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } {
	let [from, to] = [start, end];
	for (const formula of formulasIn(text)) {
		if (formula.start < start && start < formula.end) from = formula.start;
		if (formula.start < end && end < formula.end) to = formula.end;
	}
	return { start: from, end: to };
}
