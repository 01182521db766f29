/**
 * All places of a text that a global pattern finds, in order. The same as `matchAll`, which makes a copy
 * of the pattern each time and, once the engine has let go of that copy's program, compiles it anew.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] !== '') continue;
		// Nothing was taken up: the search goes on behind the next sign, be that one unit or two.
		const isPair = pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff;
		pattern.lastIndex += isPair ? 2 : 1;
	}
	return matches;
}
