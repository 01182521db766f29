// Clauses that say something of the paper's own system, as most templates want them.
import type { Draft } from '../condense/draft.ts';
import { splitClause, type Clause } from '../language/clause.ts';
import { readVerb } from '../language/verbs.ts';
import type { TemplateContext } from './template.ts';

/** The paper’s own system, and what kind of thing it is. */
export const OWN_SYSTEM =
	/^(?:our|the proposed|the (?:new|novel|resulting)) (?:\w+ ){0,3}?(method|approach|algorithm|framework|model|system|technique|architecture|network|strategy|procedure|scheme|mechanism|module|pipeline)s?$/i;

/** A clause about the system, and how a question names that system. */
export interface OwnClause {
	readonly clause: Clause;
	/** `S4D`, or `the method of “T”`. */
	readonly who: string;
	/** Base form of the verb, or null after a helping verb. */
	readonly base: string | null;
}

/** Reads a draft whose subject is the paper's system; null for any other subject. */
export function ownClause(draft: Draft, { name, shortTitle }: TemplateContext): OwnClause | null {
	const clause = splitClause(draft.text);
	if (clause === null) return null;
	const own = OWN_SYSTEM.exec(clause.subject);
	const who =
		clause.subject === name
			? name
			: own !== null
				? (name ?? `the ${own[1]?.toLowerCase() ?? 'method'} of ${shortTitle}`)
				: null;
	if (who === null) return null;
	const base =
		readVerb(clause.verb).find(({ form }) => form === 'third' || form === 'base' || form === 'past')
			?.base ?? null;
	return { clause, who, base };
}
