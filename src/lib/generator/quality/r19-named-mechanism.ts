// R19: ✗ "What did “T” collect?" ✓ "What does APTP use to keep the codes apart?"
import type { Filter } from './filter.ts';

/** A step of a method is worth a card when a name or a purpose ties it to something one wants to know. */
export const namedMechanism: Filter = {
	id: 'R19 named mechanism',
	check({ kind, template, question }, { paper }) {
		if (kind !== 'mechanism' || (template !== 'M1' && template !== 'M4')) return null;
		const name = paper.facts.name?.name;
		const plain = question.replace(/“[^”]*”/g, '“T”');
		if (name !== undefined && plain.includes(name) && !plain.includes(`the ${name} paper`))
			return null;
		return template === 'M1' && / to [a-z]+ | for [\w-]+ [\w-]/.test(plain)
			? null
			: 'A step without a name or a purpose is hard to ask for.';
	},
};
