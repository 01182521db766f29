// `1. Training helps.` is one sentence: the number opens it
import type { BreakRule } from './rule.ts';

/** A number or letter that opens a list item is no sentence of its own. */
export const listNumbers: BreakRule = {
	name: 'list-numbers',
	decide: ({ sign, text, at, opened }) => {
		if (sign !== '.' || at - opened > 5) return null;
		return /^(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})$/.test(text.slice(opened, at)) ? false : null;
	},
};
