// title `Locally Typical Sampling`, text `we propose …, which we call locally typical sampling`
import { namingVerbs, proposingVerbs } from '../../words/proposing-verbs.ts';
import { proposingSentences, type Voter } from './voter.ts';

const signal = new RegExp(`\\b(?:${proposingVerbs}|${namingVerbs})\\b`, 'i');

/** A head of two to five words that a proposing sentence repeats. */
export const titleRepeated: Voter = {
	name: 'title-repeated',
	vote: (paper) => {
		const head = /^([^:?!—]{4,60})(?::| [—–]) /.exec(paper.title)?.[1]?.trim() ?? '';
		const size = head.split(' ').length;
		if (size < 2 || size > 5) return [];
		for (const { text } of proposingSentences(paper)) {
			const at = text.toLowerCase().indexOf(head.toLowerCase());
			if (at >= 0 && signal.test(text.slice(0, at)))
				return [{ name: text.slice(at, at + head.length), weight: 3.5 }];
		}
		return [];
	},
};
