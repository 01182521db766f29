// `two   blanks`, tab, NBSP, CRLF → one blank; an empty line → one line break
import { substitute, type Edit, type RepairRule } from './rule.ts';

const blanks = /[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Anything but single blanks between words. */
const irregular = /[^\S ]| {2}|^ | $/;

function breaks(run: string): boolean {
	const first = run.indexOf('\n');
	return first >= 0 && run.indexOf('\n', first + 1) >= 0;
}

/** White space: runs become one blank, empty lines one line break, the ends are trimmed. */
export const whitespace: RepairRule = {
	name: 'whitespace',
	find: (text) =>
		!irregular.test(text)
			? []
			: (substitute(text, blanks, (match) => {
					const run = match[0];
					if (run === ' ' && match.index > 0 && match.index + 1 < text.length) return null;
					if (match.index === 0 || match.index + run.length === text.length) return '';
					return breaks(run) ? '\n' : ' ';
				}) satisfies Edit[]),
};
