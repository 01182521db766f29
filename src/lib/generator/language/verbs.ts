// The verbs abstracts use, and their forms. A closed list: what is not here is not taken for a verb.
import { remember } from './remember.ts';
import {
	DOUBLING_VERBS,
	INTRANSITIVE_VERBS,
	IRREGULAR_VERBS,
	NOUN_LIKE_VERBS,
	OBJECTLESS_VERBS,
	REGULAR_VERBS,
	VERBAL_THIRDS,
} from './verb-lists.ts';

export type VerbForm = 'base' | 'third' | 'past' | 'participle' | 'gerund';

export interface VerbReading {
	readonly base: string;
	readonly form: VerbForm;
}

const third = (base: string): string => {
	if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
	return `${base}s`;
};

const stemFor = (base: string, vowelEnding: string): string => {
	if (base.endsWith('ie') && vowelEnding === 'ing') return `${base.slice(0, -2)}y`;
	if (/[^eoy]e$/.test(base)) return base.slice(0, -1);
	if (/ee$/.test(base) && vowelEnding === 'ed') return base.slice(0, -1);
	if (DOUBLING_VERBS.has(base)) return base + base.slice(-1);
	return base;
};

const past = (base: string): string => {
	if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
	if (base.endsWith('ie')) return `${base}d`;
	return `${stemFor(base, 'ed')}ed`;
};

const gerundByRule = (base: string): string => `${stemFor(base, 'ing')}ing`;

const readings = new Map<string, VerbReading[]>();
const gerunds = new Map<string, string>();
const pasts = new Map<string, string>();
const purePasts = new Set<string>();

function note(word: string, base: string, form: VerbForm): void {
	const known = readings.get(word) ?? [];
	readings.set(word, [...known, { base, form }]);
}

for (const base of REGULAR_VERBS) {
	note(base, base, 'base');
	note(third(base), base, 'third');
	note(past(base), base, 'past');
	pasts.set(base, past(base));
	note(gerundByRule(base), base, 'gerund');
	gerunds.set(base, gerundByRule(base));
}
for (const [base, pastForm, participle] of IRREGULAR_VERBS) {
	note(base, base, 'base');
	note(third(base), base, 'third');
	note(pastForm, base, 'past');
	pasts.set(base, pastForm);
	if (participle !== pastForm) {
		note(participle, base, 'participle');
		purePasts.add(pastForm);
	}
	note(gerundByRule(base), base, 'gerund');
	gerunds.set(base, gerundByRule(base));
}

/** How a word can be read as a verb; empty when it cannot. */
export function readVerb(word: string): readonly VerbReading[] {
	const lower = word.toLowerCase();
	const listed = readings.get(lower);
	if (listed !== undefined) return listed;
	return lower.length < SHORTEST_DERIVED ? NONE : derived(lower);
}

const NONE: readonly VerbReading[] = [];
const SHORTEST_DERIVED = 6;
const MOST_DERIVED_KEPT = 20_000;
const PREFIXED = /^(re|over|under|mis|down|up|out|de|dis)-?([a-z]{4,})$/;
/** Nouns that look like a prefix and a verb. */
const NOT_DERIVED = new Set(['outcome', 'outcomes', 'overview', 'overviews']);

/** Forms that follow from listed ones: `generalises`, `modelled`, `redistributes`. */
const derived = remember(MOST_DERIVED_KEPT, (word): readonly VerbReading[] => {
	if (!/^[a-z-]+$/.test(word)) return NONE;
	const british = word.replace(/is(?=(?:e|es|ed|ing)$)/, 'iz');
	if (british !== word) {
		return (readings.get(british) ?? NONE).map(({ base, form }) => ({
			base: base.replace(/ize$/, 'ise'),
			form,
		}));
	}
	const single = word.replace(/ll(?=(?:ed|ing)$)/, 'l');
	if (single !== word) return readings.get(single) ?? NONE;
	const [, prefix = '', rest = ''] = PREFIXED.exec(word) ?? [];
	if (rest === '' || NOT_DERIVED.has(word) || isNounLike(rest)) return NONE;
	return (readings.get(rest) ?? NONE)
		.filter(({ form }) => form === 'base' || form === 'third')
		.map(({ base, form }) => ({ base: prefix + base, form }));
});

/** A past form that is no participle as well: `showed`, `gave`, `underwent`. */
export function isPurePast(word: string): boolean {
	return purePasts.has(word.toLowerCase());
}

/** True for a form of a verb that never has an object: `died`, `consisted`. */
export function isObjectless(word: string): boolean {
	return readVerb(word).some(({ base }) => OBJECTLESS_VERBS.has(base));
}

/** True for a form of a verb that needs no object: `died`, `improved`. */
export function isIntransitive(word: string): boolean {
	return readVerb(word).some(({ base }) => INTRANSITIVE_VERBS.has(base));
}

/** True where a form is a noun at least as often as a verb: `results`, `models`, `increase`. */
export function isNounLike(word: string): boolean {
	if (VERBAL_THIRDS.has(word.toLowerCase())) return false;
	return readVerb(word).some(
		({ base, form }) => (form === 'base' || form === 'third') && NOUN_LIKE_VERBS.has(base),
	);
}

/** `predicting` → `predict`; undefined for a word that is no gerund of a listed verb. */
export const baseOfGerund = (gerund: string): string | undefined =>
	readVerb(gerund).find(({ form }) => form === 'gerund')?.base;

/** `predict` → `predicting`; null for a verb that is not listed. */
export function gerundOf(base: string): string | null {
	return gerunds.get(base) ?? null;
}

/** `reach` → `reached`, `lead` → `led`; null for a verb that is not listed. */
export function pastOf(base: string): string | null {
	return pasts.get(base) ?? null;
}

/** `achieve` → `achieves`. */
export function thirdPersonOf(base: string): string {
	if (base === 'have') return 'has';
	if (base === 'be') return 'is';
	if (base === 'do') return 'does';
	return third(base);
}
