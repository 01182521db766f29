// `Prompt Optimization with EASE? Efficient Ordering-aware Automated Selection of Exemplars`
import { matchesOf } from '../../language/matches.ts';
import { dashLong } from './dash-long.ts';
import { align, keys } from './align.ts';
import { fact, type AcronymPattern } from './pattern.ts';
import { isClearShortForm } from './short-form.ts';
import { wordsBefore } from './words-before.ts';

const head = /(?<![\p{L}\p{N}-])([\p{L}\p{N}-]{2,12})(?:[?!:]| [—–]|,) /gu;

/** A title that names the acronym before a colon or question mark and spells it out after it. */
export const titleLong: AcronymPattern = {
	name: 'title-long',
	find: (passage) => {
		if (passage.sentence !== -1) return [];
		const found = dashLong.find(passage);
		if (found.length > 0) return found;
		return matchesOf(passage.text, head).flatMap((match) => {
			const short = match[1] ?? '';
			if (!isClearShortForm(short) || short.length < 3) return [];
			const start = match.index + match[0].length;
			const rest = passage.text.slice(start, start + 160).replace(/[.!?]$/, '');
			const words = wordsBefore(rest, rest.length);
			const alignment = align(keys(short), words);
			if (alignment === null || alignment.first !== 0) return [];
			return [fact(passage, short, start, start + rest.length)];
		});
	},
};
