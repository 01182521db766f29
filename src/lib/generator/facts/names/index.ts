import { abbreviated } from './abbreviated.ts';
import { called } from './called.ts';
import { ours } from './ours.ts';
import { proposed } from './proposed.ts';
import { titleHead } from './title-head.ts';
import { titleRepeated } from './title-repeated.ts';
import type { Voter } from './voter.ts';

/** All vote; the weights add up (section 4.4 of the card design). */
export const nameVoters: readonly Voter[] = [
	titleHead,
	titleRepeated,
	proposed,
	abbreviated,
	called,
	ours,
];
