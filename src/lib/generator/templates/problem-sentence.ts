// Which sentences state a problem: those tagged so, and background that plainly says what is wrong.
import type { TaggedSentence } from '../types.ts';

/** "is limited by", "fall short": no neutral background says so. */
const PLAIN_LACK =
	/\b(?:falls? short|(?:is|are|remains?) (?:\w+ly |often |still |also )*(?:limited by|limited to|hampered by|hindered by|constrained by|bottlenecked by|restricted to|poorly understood|not (?:well|fully|yet|completely) understood|unclear|unknown|unexplored|difficult|hard to|challenging|costly|expensive|time-consuming|prohibitive|intractable|infeasible|lacking|prone to|vulnerable to|susceptible to)|suffers? from|fails? to|struggles? (?:to|with)|cannot|lacks? (?!of\b)|little is known|(?:has|have) not (?:yet )?been|makes? it (?:\w+ly )?(?:difficult|hard|challenging)|a (?:main|major|key|central|fundamental|critical|significant) (?:obstacle|difficulty|limitation|drawback|bottleneck))\b/i;
/** The authors' own words, and the work of others that is told step by step. */
const OWN = /\b(?:we|our|this (?:paper|work|study|article))\b/i;

/** May a card say that this sentence states the problem of the paper? */
export function statesProblem({ role, sub, text }: TaggedSentence): boolean {
	if (sub === 'problem') return true;
	const lack = role === 'background' && !OWN.test(text) ? PLAIN_LACK.exec(text) : null;
	// "… functions that are expensive to query": it describes, and is not said to be wrong.
	return lack !== null && !DESCRIBING.test(text.slice(0, lack.index));
}

const DESCRIBING =
	/\b(?:that|which|where|who|whose|when|if)\b(?:(?!\b(?:but|however|,)\b)[^,;])*$/i;
