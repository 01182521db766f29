// `a 1.37× speedup over speculative decoding on standard benchmarks` → baseline and condition of a number
const phraseEnd =
	/[,.;:()](?!\d)|(?: (?:while|whereas|but|and (?:a|an|the|up|achiev|reduc|improv|\d)|respectively|which|that|demonstrating|without|\(|—|–)\b)|$/;
const baselineStart =
	/(?:^|[ (])((?:compared (?:to|with)|in comparison (?:to|with)|relative to|with respect to|over|than|against|versus|vs\.) (?!the (?:last|past|course)|time\b|all\b|\d))/;
const conditionStart =
	/(?:^|[ (])((?:on|when|for|under|in|at|across|with|using|during|within) )(?!(?:terms|order|addition|particular|contrast|general|which|comparison|respect|fact|average|least|most)\b)/;
const leading =
	/^(?:For example, |Specifically, |In particular, |Notably, |Moreover, |Furthermore, )?((?:On|When|For|Under|In|At|Across|With|Using|During|Within|After) [^,;:.]{3,90})(?:,|$)/;
const notConditions =
	/^(?:In (?:this|our|addition|particular|contrast|general|fact|summary|conclusion|total|practice|the end)|On (?:average|the other|the contrary|the one)|For (?:example|instance|this)|At (?:the same|last)|With (?:this|these|our)|After (?:that|this))\b/i;
const longest = 110;

/** A phrase must not end in a word that wants another. */
const dangling =
	/(?: (?:of|the|a|an|with|and|or|on|in|for|to|by|at|its|their|our|when|using|across|is|are|that|which|than|from|as))+$/i;

function phraseFrom(text: string, start: number, lead: number): string {
	const rest = text.slice(start, start + longest);
	const end = phraseEnd.exec(rest.slice(lead))?.index ?? rest.length - lead;
	return rest
		.slice(0, lead + end)
		.trim()
		.replace(dangling, '');
}

/** Baseline and condition behind a number, looked for up to `limit` (the next number or the end). */
export interface Circumstances {
	readonly baseline: string | null;
	readonly condition: string | null;
}

/** What a number is compared with and where it holds, each with its preposition. */
export function circumstancesOf(text: string, end: number, limit: number): Circumstances {
	// A phrase has to begin before the next number but may hold it: `with prompts of k ≤ 10 tokens`.
	const stretch = text.slice(end, end + 2 * longest);
	const near = stretch.slice(0, Math.max(0, limit - end));
	const base = baselineStart.exec(near);
	let baseline: string | null = null;
	if (base !== null) {
		const baselineAt = base.index + base[0].length - (base[1]?.length ?? 0);
		baseline = phraseFrom(stretch, baselineAt, base[1]?.length ?? 0);
		// `over speculative decoding on standard benchmarks`: the condition is not part of the baseline.
		const inner = / (?:on|when|in|under|across|for|at) /.exec(baseline.slice(8));
		if (inner !== null) baseline = baseline.slice(0, 8 + inner.index);
		if (baseline.split(' ').length < 2) baseline = null;
	}
	const cond = conditionStart.exec(near);
	let condition: string | null = null;
	if (cond !== null) {
		const at = cond.index + cond[0].length - (cond[1]?.length ?? 0);
		const text = phraseFrom(stretch, at, cond[1]?.length ?? 0);
		const cut = baselineStart.exec(text);
		condition = (cut === null ? text : text.slice(0, cut.index)).trim().replace(dangling, '');
	}
	if (condition === null || condition.split(' ').length < 2)
		condition = leadingCondition(text, end);
	return { baseline, condition };
}

/** `On GSM8K, our method …`: the adverbial that opens the sentence. */
function leadingCondition(text: string, before: number): string | null {
	const match = leading.exec(text.slice(0, before));
	const phrase = match?.[1];
	if (phrase === undefined || notConditions.test(phrase)) return null;
	return phrase[0]?.toLowerCase() + phrase.slice(1);
}
