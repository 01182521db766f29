import { bracketedLong } from './bracketed-long.ts';
import { bracketedShort } from './bracketed-short.ts';
import { commaInBrackets } from './comma-in-brackets.ts';
import { dashLong } from './dash-long.ts';
import type { AcronymPattern } from './pattern.ts';
import { titleLong } from './title-long.ts';

/** Surest first: of two expansions of one short form in a sentence the first found stays. */
export const acronymPatterns: readonly AcronymPattern[] = [
	bracketedShort,
	bracketedLong,
	commaInBrackets,
	dashLong,
	titleLong,
];
