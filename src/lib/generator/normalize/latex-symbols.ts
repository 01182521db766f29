// `$\alpha \leq 3\times$`, `\(\alpha \leq 3\times\)` → `α ≤ 3×`; prices such as `$4,600 and $118` keep their dollar
import { formulasIn } from '$lib/domain/math-text.ts';
import { inOrder, substitute, type Edit, type RepairRule } from './rule.ts';
import { greek } from './greek.ts';

const symbols: Readonly<Record<string, string>> = {
	times: '×',
	cdot: '·',
	leq: '≤',
	le: '≤',
	leqslant: '≤',
	geq: '≥',
	ge: '≥',
	geqslant: '≥',
	neq: '≠',
	ne: '≠',
	ll: '≪',
	gg: '≫',
	approx: '≈',
	sim: '∼',
	simeq: '≃',
	equiv: '≡',
	pm: '±',
	mp: '∓',
	infty: '∞',
	to: '→',
	rightarrow: '→',
	leftarrow: '←',
	Rightarrow: '⇒',
	mapsto: '↦',
	leftrightarrow: '↔',
	in: '∈',
	notin: '∉',
	subset: '⊂',
	subseteq: '⊆',
	cup: '∪',
	cap: '∩',
	forall: '∀',
	exists: '∃',
	partial: '∂',
	nabla: '∇',
	sum: '∑',
	prod: '∏',
	int: '∫',
	ell: 'ℓ',
	propto: '∝',
	wedge: '∧',
	vee: '∨',
	land: '∧',
	lor: '∨',
	neg: '¬',
	lnot: '¬',
	cong: '≅',
	perp: '⊥',
	setminus: '∖',
	emptyset: '∅',
	lesssim: '≲',
	gtrsim: '≳',
	uparrow: '↑',
	downarrow: '↓',
	prime: '′',
	hbar: 'ℏ',
	sqrt: '√',
	lfloor: '⌊',
	rfloor: '⌋',
	lceil: '⌈',
	rceil: '⌉',
	circ: '∘',
	oplus: '⊕',
	otimes: '⊗',
	ldots: '…',
	dots: '…',
	cdots: '⋯',
	star: '⋆',
	ast: '*',
	dagger: '†',
	degree: '°',
	langle: '⟨',
	rangle: '⟩',
	lVert: '‖',
	rVert: '‖',
	Vert: '‖',
	vert: '|',
	mid: '|',
	log: 'log',
	ln: 'ln',
	exp: 'exp',
	min: 'min',
	max: 'max',
	sup: 'sup',
	inf: 'inf',
	arg: 'arg',
	poly: 'poly',
	Pr: 'Pr',
	det: 'det',
	dim: 'dim',
	sin: 'sin',
	cos: 'cos',
	tanh: 'tanh',
	argmin: 'argmin',
	argmax: 'argmax',
	R: 'ℝ',
	textasciitilde: '∼',
	textregistered: '®',
	texttrademark: '™',
	left: '',
	right: '',
	big: '',
	Big: '',
	bigl: '',
	bigr: '',
	displaystyle: '',
	scriptsize: '',
	textstyle: '',
	quad: ' ',
	qquad: ' ',
	xspace: '',
	noindent: '',
	par: ' ',
	newline: ' ',
	item: ' ',
	bf: '',
	it: '',
	em: '',
	rm: '',
};

/** Signs that touch what follows: `3 \times faster` needs its blank, `\alpha -GAN` does not. */
const named = /\\([a-zA-Z]{1,16})( ?)(?:\{\})?/g;
const spaces = /\\[,;:!> ]/g;
const escaped = /\\([%&_#$])/g;
const breaks = /\\\\(?![a-zA-Z])|\\(?=[-—])/g;
function delimiterEdits(text: string): Edit[] {
	return formulasIn(text).flatMap(({ start, end, delimiter }) => [
		{ start, end: start + delimiter, text: '' },
		{ start: end - delimiter, end, text: '' },
	]);
}

const ownMacro =
	/^(?!math|text|begin|end|frac|left|right|cite|ref|label)(?:[a-z]{5,}|[A-Z][A-Za-z]{2,})$/;

/** What stays of `\name` and the blank after it. */
function symbol(name: string, blank: string): string | null {
	const sign = symbols[name] ?? greek[name];
	// A macro of the authors' own is the name of something: `\simhash`, `\OurModel`.
	if (sign === undefined) return ownMacro.test(name) ? name + blank : null;
	if (sign === '' || sign === '×' || sign === '√') return sign;
	return sign + blank;
}

/** Symbols, spaces and delimiters of ordinary LaTeX mathematics. */
export const latexSymbols: RepairRule = {
	name: 'latex-symbols',
	find: (text) => {
		const edits = delimiterEdits(text);
		if (text.includes('\\'))
			edits.push(
				...substitute(text, named, (match) => symbol(match[1] ?? '', match[2] ?? '')),
				...substitute(text, escaped, (match) => match[1] ?? ''),
				...substitute(text, spaces, () => ' '),
				...substitute(text, breaks, () => ' '),
			);
		return edits.length === 0 ? edits : inOrder(edits);
	},
};
