// Words as the audit sees them: its own lists and stemmer, so that a fault of the generator's is not shared.

/** A card as the command line prints it. */
export interface AuditedCard {
	readonly id: string;
	readonly kind: string;
	readonly template: string;
	readonly question: string;
	readonly answer: string;
	readonly sourceStart: number;
	readonly sourceEnd: number;
	readonly sentence: number;
}

/** A paper as the command line prints it, with its abstract as given. */
export interface AuditedPaper {
	readonly id: string | number;
	readonly title: string;
	readonly abstract: string;
	readonly name: string | null;
	readonly aliases: readonly string[];
	readonly sentences: readonly {
		readonly text: string;
		readonly start: number;
		readonly end: number;
		readonly role: string;
	}[];
	readonly terms: readonly { readonly term: string; readonly expansion?: string }[];
	readonly cards: readonly AuditedCard[];
}

const STOP = new Set(
	(
		'a an the of for in on to and or with by from as at is are be was were been being this that these ' +
		'those it its they their them we our us i you which who whom whose what when where why how can may ' +
		'might could would should will shall do does did done has have had having not no nor neither than ' +
		'then there here into onto via using use uses used based such also both either between about under ' +
		'over more most much many some any each every all other another same so if while whereas but only ' +
		'very just even per one ones own up out off against during before after through because since until ' +
		'paper work study find finds found show shows shown propose proposes proposed according say says ' +
		'report reports reported within al being having'
	).split(' '),
);

/** Lower case, without accents, letters and digits only; hyphens part words. */
export function words(text: string): string[] {
	return (
		text
			.normalize('NFKD')
			.replace(/\p{M}/gu, '')
			.toLowerCase()
			.match(/\d+(?:[.,]\d+)*|[\p{L}\p{N}]+/gu) ?? []
	);
}

/** A blunt stem: plurals and the forms of a verb, no derived words. */
export function stem(word: string): string {
	if (/\d/.test(word) || word.length < 4) return word;
	return word
		.replace(/(?:ies|ied)$/, 'y')
		.replace(/(?<=...)(?:ings?|ed|es|ly|e)$|(?<![su])s$/, '')
		.replace(/([bdfgmnprt])\1$/, '$1')
		.replace(/e$/, '');
}

/** Stems of the words that carry meaning; a letter alone is a symbol. */
export function content(text: string): string[] {
	return words(text)
		.filter((word) => !STOP.has(word) && !/^\p{L}$/u.test(word))
		.map(stem);
}

/** The share of `part`'s content words that occur in `whole`; 0 for a text without any. */
export function overlap(part: string, whole: string): number {
	const own = [...new Set(content(part))];
	const known = new Set(content(whole));
	return own.length === 0 ? 0 : own.filter((word) => known.has(word)).length / own.length;
}

/** The question without quoted titles: what they say is not the question's own words. */
export const unquoted = (text: string): string => text.replace(/“[^”]*”/g, '“T”');

/** Numbers with decimals and groups, as digits. */
export function numbers(text: string): string[] {
	return (text.match(/(?<![\p{L}\d])\d+(?:[.,]\d+)*/gu) ?? []).map((each) =>
		each.replace(/,(?=\d{3})/g, ''),
	);
}

const GREEK: Readonly<Record<string, string>> = {
	alpha: 'α',
	beta: 'β',
	gamma: 'γ',
	delta: 'δ',
	lambda: 'λ',
	mu: 'μ',
	sigma: 'σ',
	theta: 'θ',
	Delta: 'Δ',
	Gamma: 'Γ',
	Omega: 'Ω',
	Phi: 'Φ',
};

/** A text as given with the commonest damage of listings evened out, for comparing only. */
export function evened(text: string): string {
	return text
		.replace(/&lt;/g, '<')
		.replace(/&gt;/g, '>')
		.replace(/&amp;/g, '&')
		.replace(/\\(?:textbf|textit|emph|texttt|text|mathrm|mathbf|mathcal|mathbb)\b/g, '')
		.replace(/\\([%&_#$])/g, '$1')
		.replace(/\\?\b(?:var)?epsilon\b/g, 'ε')
		.replace(/\bscriptsize(?=[A-Z])/g, '')
		.replace(/\bmath(?:bf|cal|frak|rm|bb) ?(?=[A-Za-z]\b)/g, '')
		.replace(/\\(\p{L}+)\b/gu, (_, name: string) => GREEK[name] ?? name)
		.replace(/\$|(?<=\p{L})_(?=\p{N})/gu, '')
		.replace(/[{}\\]/g, ' ')
		.replace(/[–—−‐‑]/g, '-')
		.replace(/(\d)\s?times\b/g, '$1×')
		.replace(/~/g, ' ')
		.normalize('NFKC');
}
