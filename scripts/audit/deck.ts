// All papers of a file, to ask whether a question leads to its own (R2).
import { content, evened, unquoted, words, type AuditedPaper } from './text.ts';

/** A word in fewer papers than this is rare, in a deck of any size. */
const RARE_BELOW = 4;
const RARE_SHARE = 0.02;

/** Words of the question forms themselves: they lead to no paper. */
const FORM = new Set(
	content(
		'problem address main finding key idea behind stand kind surprising limit lacking achieve reach make mean ' +
			'need require measure increase reduce accuracy number result novel new model method data',
	),
);

/** A word written with capitals inside is a name: GRAM is no gram, EASE not easy, PDE-Net one word. */
function tokens(text: string): string[] {
	return (evened(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).flatMap((word) =>
		/\p{Lu}.*[\p{Lu}\d]/u.test(word) ? [`=${word.replace(/s$/, '')}`] : content(word),
	);
}

/** A title by which it is told whether another begins alike. */
const flat = (title: string): string => ` ${words(evened(title)).join(' ')} `;

/** What a question asks for beyond the words of its form; a quoted title counts whole. */
function askedFor(question: string): string[] {
	const titles = [...question.matchAll(/“([^”]*)”/g)].map(([, title = '']) => title);
	const own = tokens(unquoted(question).replaceAll('“T”', ' ')).filter((word) => !FORM.has(word));
	return [...new Set([...own, ...titles.flatMap(tokens)])];
}

function isSamePaper(a: AuditedPaper, b: AuditedPaper): boolean {
	const document = ({ id }: AuditedPaper) => String(id).replace(/-p\d+$/, '');
	if (document(a) === document(b)) return true;
	const [left, right] = [new Set(words(a.abstract)), new Set(words(b.abstract))];
	const shared = [...left].filter((word) => right.has(word)).length;
	return shared >= 0.5 * Math.min(left.size, right.size);
}

export class Deck {
	/** Word → how often each paper that holds it does. */
	readonly #holders = new Map<string, Map<AuditedPaper, number>>();
	readonly #norms = new Map<AuditedPaper, number>();

	constructor(papers: readonly AuditedPaper[]) {
		for (const paper of papers)
			for (const word of tokens(`${paper.title} ${paper.title} ${paper.abstract}`)) {
				const holders = this.#holders.get(word) ?? new Map<AuditedPaper, number>();
				this.#holders.set(word, holders.set(paper, (holders.get(paper) ?? 0) + 1));
			}
		for (const paper of papers) this.#norms.set(paper, 0);
		for (const [word, holders] of this.#holders)
			for (const [paper, times] of holders)
				this.#norms.set(paper, (this.#norms.get(paper) ?? 0) + this.#weight(word, times) ** 2);
	}

	/** TF-IDF with the logarithm of the term's frequency. */
	#weight(word: string, times: number): number {
		const held = this.#holders.get(word)?.size ?? 0;
		return held === 0 ? 0 : (1 + Math.log(times)) * Math.log(1 + this.#norms.size / held);
	}

	/** Content words of a text that few papers hold. */
	rareWords(text: string): number {
		const most = Math.max(RARE_BELOW, RARE_SHARE * this.#norms.size);
		return [...new Set(tokens(text))].filter((word) => {
			const held = this.#holders.get(word)?.size ?? 0;
			return held > 0 && held <= most;
		}).length;
	}

	/** Whether the question quotes words in a row that stand in one title of the deck only. */
	#isTitleOfOne(question: string): boolean {
		return [...question.matchAll(/“([^”]+)”/g)].some(([, quoted = '']) => {
			const shown = flat(quoted.replace(/…$/, ''));
			const titles = [...this.#norms.keys()].map(({ title }) => flat(title));
			// The same title twice is the same paper twice, which no question can tell apart.
			return new Set(titles.filter((title) => title.includes(shown))).size === 1;
		});
	}

	/** Whether the question holds a name of the paper that stands in no other paper, or in no other title. */
	#isNameOfOne(paper: AuditedPaper, question: string): boolean {
		const { name, aliases } = paper;
		return [name ?? '', ...aliases].some((each) => {
			if (each === '' || !question.includes(each)) return false;
			const papers = [...this.#norms.keys()];
			const inText = papers.filter(
				(other) => `${other.title} ${other.abstract}`.includes(each) && !isSamePaper(other, paper),
			);
			const inTitle = papers.filter(({ title }) => flat(title).includes(flat(each)));
			return inText.length === 0 || (each.includes(' ') && inTitle.length === 1);
		});
	}

	/** Whether no paper is likelier than this one by TF-IDF cosine to the question alone; a tie is the paper's. */
	ranksFirst(paper: AuditedPaper, question: string): boolean {
		if (this.#isTitleOfOne(question) || this.#isNameOfOne(paper, question)) return true;
		const scores = new Map<AuditedPaper, number>();
		for (const word of askedFor(question))
			for (const [holder, times] of this.#holders.get(word) ?? [])
				scores.set(
					holder,
					(scores.get(holder) ?? 0) + this.#weight(word, times) * this.#weight(word, 1),
				);
		const cosine = (each: AuditedPaper) =>
			(scores.get(each) ?? 0) / Math.sqrt(this.#norms.get(each) ?? 1);
		// Pieces and versions of one paper cannot be told apart by any question.
		for (const each of scores.keys())
			if (each !== paper && isSamePaper(each, paper)) scores.delete(each);
		return cosine(paper) >= Math.max(0, ...[...scores.keys()].map(cosine)) - 1e-9;
	}
}
