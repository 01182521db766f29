// R3: ✗ "What does S4D do?" ✗ "What is S4D's result?" ✓ "What does S4D average on Long Range Arena?"
import type { Filter } from './filter.ts';

const ASKS = /\b(?:what|which|how|why|when|where|who|whose|whom|by how much)\b/i;
const BANNED =
	/^(?:what about\b|what (?:do|does|did) .{1,60} do\?$|what (?:is|are) (?:the )?(?:results?|significance|importance|impact) of\b|what is special about\b|describe\b|explain\b|discuss\b|what (?:number|value) is given\b)/i;

export const knownShape: Filter = {
	id: 'R3 known shape',
	check({ question }) {
		if (question.includes('____')) return null;
		const bare = question.replace(/“[^”]*”/g, '“T”');
		if (!ASKS.test(bare)) return 'The question does not say what kind of answer it wants.';
		if (BANNED.test(bare) && !/set out to do/.test(bare))
			return 'The question could be answered in many ways.';
		return null;
	},
};
