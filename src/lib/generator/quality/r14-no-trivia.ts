// R14: ✗ "Where is the code of LoGAH?" ✗ "On how many tasks was it tested?" ✓ "What ratio to the oracle prompt do they reach?"
import { contentStems } from '../language/words.ts';
import type { Filter } from './filter.ts';

const WHERE_TO_GET =
	/https?:|www\.|github|gitlab|\b(?:source code|our code|code (?:is|are|and|will)|(?:code|data) repository|under (?:an?|the) [\w-]+ licen[cs]e|(?:is|are|be|made) (?:\w+ )?(?:publicly|freely|openly) available|open[- ]sourced\b|supplementary material)\b/i;
const SETUP_COUNT =
	/^(?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|many)\s+(?:\w+ ){0,2}(?:tasks|datasets|data sets|benchmarks|baselines|domains|languages|models|experiments)\.?$/i;

export const noTrivia: Filter = {
	id: 'R14 no trivia',
	check({ kind, question, answer }, { paper }) {
		if (WHERE_TO_GET.test(question) || WHERE_TO_GET.test(answer))
			return 'Where to get code or data is nothing to learn.';
		if (SETUP_COUNT.test(answer)) return 'How many tasks were tried is nothing to learn.';
		const name = paper.facts.name?.name.toLowerCase();
		const bare = answer.replace(/[.\s]+$/, '').toLowerCase();
		if (kind !== 'acronym' && (bare === name || contentStems(answer).length === 0))
			return 'The answer is a bare name.';
		return null;
	},
};
