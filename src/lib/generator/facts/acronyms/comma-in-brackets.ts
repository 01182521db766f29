// `vessels (blood-brain barrier, BBB)` → long and short form share the brackets
import { brackets } from './brackets.ts';
import { longFormBefore } from './bracketed-short.ts';
import type { AcronymPattern } from './pattern.ts';
import { isClearShortForm } from './short-form.ts';

/** Both forms in one bracket, the short one last. */
export const commaInBrackets: AcronymPattern = {
	name: 'comma-in-brackets',
	find: (passage) =>
		brackets(passage.text).flatMap(({ start, content }) => {
			const parts = /^(.{6,120})[,;] ([\p{L}\p{N}-]{2,12})$/u.exec(content);
			const short = parts?.[2] ?? '';
			if (parts === null || !isClearShortForm(short)) return [];
			const found = longFormBefore(passage, short, start + 1 + (parts[1] ?? '').length);
			return found === null || found.span.start < passage.offset + start ? [] : [found];
		}),
};
