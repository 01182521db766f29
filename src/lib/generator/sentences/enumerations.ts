// `… of aggregates. (ii) 10 ml pipettes …` breaks before the marker
import type { BreakRule } from './rule.ts';

const marker = /^\((?:[ivx]{1,4}|\d{1,2}|[a-h])\) /;

/** A bracketed number after a full stop opens the next item. */
export const enumerations: BreakRule = {
	name: 'enumerations',
	decide: ({ text, next }) => (marker.test(text.slice(next, next + 8)) ? true : null),
};
