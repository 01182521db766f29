// `LoGAH (Low-rank GrAph Hypernetworks)` → the long form stands in the brackets
import { align, keys } from './align.ts';
import { brackets } from './brackets.ts';
import { fact, type AcronymPattern } from './pattern.ts';
import { buildsOn, isClearShortForm } from './short-form.ts';
import { wordsBefore } from './words-before.ts';

const before = /([\p{L}\p{N}-]{2,14}) ?$/u;

/** The reverse form: brackets open right after the short form. */
export const bracketedLong: AcronymPattern = {
	name: 'bracketed-long',
	find: (passage) =>
		brackets(passage.text).flatMap(({ start, content }) => {
			const short = before.exec(passage.text.slice(Math.max(0, start - 16), start))?.[1];
			if (short === undefined || !isClearShortForm(short) || content.length <= short.length)
				return [];
			const long = content.replace(/[;,] .*$/, '').replace(/ $/, '');
			const words = wordsBefore(long, long.length);
			const singular = short.replace(/(?<=[\p{Lu}\d])s$/u, '');
			const alignment = words.length > 0 ? align(keys(singular), words) : null;
			if (alignment === null || alignment.first !== 0) return [];
			if (buildsOn(long, singular) || !/\p{Ll}{3}/u.test(long)) return [];
			return [fact(passage, short, start + 1, start + 1 + long.length)];
		}),
};
