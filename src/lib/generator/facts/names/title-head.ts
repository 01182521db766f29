// title `SpecTr: Fast Speculative Decoding` → SpecTr
import { isNameLike } from './name-like.ts';
import type { Vote, Voter } from './voter.ts';

/** The head of a title before its colon, when it is shaped like a name. */
export const titleHead: Voter = {
	name: 'title-head',
	vote: ({ title }) => {
		const head = /^([^:?!—]{2,40})(?::| [—–]) /.exec(title)?.[1]?.trim() ?? '';
		const words = head.split(' ');
		if (words.length > 2) return [];
		const votes: Vote[] = [];
		if (isNameLike(head)) votes.push({ name: head, weight: 5 });
		else if (words.length === 1 && /^\p{Lu}\p{L}{2,}$/u.test(head))
			votes.push({ name: head, weight: 3 });
		else if (words.some(isNameLike) && !/^\p{L}+ing /u.test(head))
			votes.push({ name: head, weight: 2.5 });
		return votes;
	},
};
