import { abbreviations } from './abbreviations.ts';
import { enumerations } from './enumerations.ts';
import { initials } from './initials.ts';
import { listNumbers } from './list-numbers.ts';
import { lowerCase } from './lower-case.ts';
import { openers } from './openers.ts';
import type { BreakRule } from './rule.ts';

/** The first rule with an opinion decides. */
export const breakRules: readonly BreakRule[] = [
	listNumbers,
	abbreviations,
	enumerations,
	initials,
	lowerCase,
	openers,
];
