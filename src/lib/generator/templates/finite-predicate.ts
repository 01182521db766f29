// "may also help X" → helping verb "may", adverb "", verb "help", rest "X": a predicate as a question turns it.
import type { Clause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';

/** A question without its first capital and its mark, and the part of the clause that answers it. */
export interface Ask {
	readonly question: string;
	readonly answer: string;
}

/** What should be done is no finding. */
export const ADVICE = /^(?:should|must|ought)$/i;

export const MODAL = /^(?:can|could|may|might|will|would|cannot|must|should)$/i;

/** The parts of a predicate. */
export interface Finite {
	readonly helper: string;
	readonly adverb: string;
	readonly verb: string;
	readonly rest: string;
}

/** The helping verb that goes in front of the subject, the bare verb, and what stands behind it. */
export function finiteVerb(clause: Clause): Finite | null {
	const adverb = clause.adverb.replace(/\b(?:also|further|thus|therefore|then)\b/g, '').trim();
	if (MODAL.test(clause.verb) || /^(?:does|do|did|has|have|had)$/i.test(clause.verb)) {
		const wanted = /^(?:has|have|had)$/i.test(clause.verb) ? ['past', 'participle'] : ['base'];
		const inner =
			/^((?:not |\w+ly |also |further |often |even |still |sometimes )*)([a-z-]+)\s+(.+)$/.exec(
				clause.rest,
			);
		const fits =
			inner !== null &&
			inner[2] !== 'be' &&
			readVerb(inner[2] ?? '').some(({ form }) => wanted.includes(form));
		if (fits) {
			const between = (inner[1] ?? '').replace(/\b(?:also|further) /g, '');
			return {
				helper: clause.verb,
				adverb: `${adverb} ${between}`.trim(),
				verb: inner[2] ?? '',
				rest: inner[3] ?? '',
			};
		}
		if (!/^(?:has|have|had)$/i.test(clause.verb) || /^been\b/.test(clause.rest)) return null;
	}
	const reading = readVerb(clause.verb).find(
		({ form }) => form === 'third' || form === 'base' || form === 'past',
	);
	if (reading === undefined || clause.rest === '') return null;
	const helper = reading.form === 'past' ? 'did' : clause.plural ? 'do' : 'does';
	return { helper, adverb, verb: reading.base, rest: clause.rest };
}

/** The helping verb that goes in front of the subject, and what stays behind it. */
export function inverted(verb: string, plural: boolean): { helper: string; base: string } | null {
	if (
		/^(?:is|are|was|were|can|could|may|might|will|would|should|must|has|have|does|do|did)$/i.test(
			verb,
		)
	) {
		return { helper: verb, base: '' };
	}
	const reading = readVerb(verb).find(({ form }) => /^(?:third|base|past)$/.test(form));
	if (reading === undefined) return null;
	const helper = reading.form === 'past' ? 'did' : plural ? 'do' : 'does';
	return { helper, base: reading.base };
}
