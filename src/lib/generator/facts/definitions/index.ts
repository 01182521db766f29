import { apposition } from './apposition.ts';
import { copula } from './copula.ts';
import type { DefinitionRule } from './rule.ts';
import { thatIs } from './that-is.ts';

/** Of two definitions of one term the first found stays. */
export const definitionRules: readonly DefinitionRule[] = [copula, apposition, thatIs];
