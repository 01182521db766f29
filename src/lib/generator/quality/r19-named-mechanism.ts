// R19: ✗ "What did “T” collect?" ✓ "What does APTP use to keep the codes apart?"
import type { Filter } from './filter.ts';

/** "What does the system of “T” combine?": the verb says what is asked for. */
const OF_SYSTEM =
	/ the \w+ of “T” (?:trained|learned|optimized|estimated|computed|generated|initialized|updated)\?$| the \w+ of “T” (?:combine|decompose|encode|decode|predict|replace|map|represent|estimate|minimize|maximize|augment|extract|align|generate|separate|share|encourage|penalize|constrain|exploit|leverage|integrate|model|approximate|rely on)\?$/;

/** A step of a method is worth a card when a name or a purpose ties it to something one wants to know. */
export const namedMechanism: Filter = {
	id: 'R19 named mechanism',
	check({ kind, template, question }, { paper }) {
		if (kind !== 'mechanism' || (template !== 'M1' && template !== 'M4')) return null;
		const name = paper.facts.name?.name;
		const plain = question.replace(/“[^”]*”/g, '“T”');
		if (name !== undefined && plain.includes(name) && !plain.includes(`the ${name} paper`))
			return null;
		if (OF_SYSTEM.test(plain)) return null;
		return template === 'M1' && / to [a-z]+ | for [\w-]+ [\w-]/.test(plain)
			? null
			: 'A step without a name or a purpose is hard to ask for.';
	},
};
