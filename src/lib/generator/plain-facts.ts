// Names and abbreviations in their plainest form, until the facts room stands.
import type { Facts, RepairedText, TaggedSentence, Acronym } from './types.ts';
export function findFacts(
	title: RepairedText,
	abstract: RepairedText,
	sentences: readonly TaggedSentence[],
): Facts {
	const acronyms: Acronym[] = [];
	let name: string | null = null;
	const head = /^([\w+-]+(?: [\w+-]+)?):/.exec(title.text)?.[1];
	if (head && /[a-z][A-Z]|[A-Z]{2}|\d|\+/.test(head)) name = head;
	for (const s of sentences) {
		const m =
			/\b(?:propose|introduce|present|develop)(?:s)?\s+(?:(?:a|an|the)\s+)?([A-Z][\w+-]*[A-Z0-9+][\w+-]*)/.exec(
				s.text,
			);
		if (!name && m?.[1] && s.role !== 'background') name = m[1];
		for (const p of s.text.matchAll(/((?:[\w-]+ ){1,6})\(([A-Z][A-Za-z]*[A-Z][\w]*)\)/g)) {
			const short = p[2] as string;
			const words = (p[1] as string).trim().split(/ /);
			const caps = short.replace(/[^A-Z]/g, '').toLowerCase();
			for (let k = 0; k < words.length; k++) {
				const ini = words
					.slice(k)
					.flatMap((w) => w.split('-'))
					.map((w) => w[0]?.toLowerCase())
					.join('');
				if (ini === caps) {
					const long = words.slice(k).join(' ');
					const at = s.text.indexOf(long);
					acronyms.push({
						short,
						long,
						sentence: s.index,
						span: { start: s.span.start + at, end: s.span.start + at + long.length },
					});
					break;
				}
			}
		}
	}
	return {
		name: name ? { name, aliases: [] } : null,
		acronyms,
		definitions: [],
		numbers: [],
		phrases: [],
	};
}
