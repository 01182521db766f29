import { matchesOf } from '../../language/matches.ts';
import type { NumberFact, RepairedText, TaggedSentence } from '../../types.ts';
import { weighingWords } from '../../words/bounds.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { circumstancesOf } from './circumstances.ts';
import { kindOf } from './kind.ts';
import { measureOf } from './measure.ts';
import { shareOut } from './respectively.ts';

const weighed = new RegExp(`\\b(${weighingWords.join('|')}) $`, 'i');
/** Asymptotic bounds: `O(k+d)`, `Ω(k²d)`, one bracket deep. */
const order = /(?<![\p{L}\p{N}])[OΩΘ]\([^()]{1,40}(?:\([^()]{0,30}\)[^()]{0,20})?\)/gu;

function factOf(sentence: TaggedSentence, quantity: Quantity, limit: number): NumberFact {
	const { text, span, index } = sentence;
	const { start, end, valueStart, valueEnd } = quantity;
	const weight = weighed.exec(text.slice(Math.max(0, start - 16), start))?.[1] ?? '';
	const bound = [weight, quantity.bound].filter((part) => part !== '').join(' ');
	const first = start - (weight === '' ? 0 : weight.length + 1);
	const measure = measureOf(text, /^from\b/i.test(bound) ? valueStart : first, valueEnd);
	const { baseline, condition } = circumstancesOf(text, valueEnd, limit);
	return {
		value: text.slice(valueStart, valueEnd),
		kind: kindOf(quantity, text),
		sentence: index,
		span: { start: span.start + first, end: span.start + end },
		...(bound === '' ? {} : { bound }),
		...(measure === null ? {} : { measure }),
		...(baseline === null ? {} : { baseline }),
		...(condition === null ? {} : { condition }),
	};
}

function boundsOf({ text, span, index }: TaggedSentence, { lossy }: RepairedText): NumberFact[] {
	return matchesOf(text, order).flatMap((match) => {
		const start = span.start + match.index;
		const end = start + match[0].length;
		if (lossy.some((lost) => lost.start < end && lost.end > start)) return [];
		return [{ value: match[0], kind: 'bound' as const, sentence: index, span: { start, end } }];
	});
}

/**
 * The numbers of one sentence, typed, with bound, measure, baseline and condition where the sentence
 * gives them (section 4.9 of the card design). Numbers inside a lost formula are left out.
 */
export function findNumbers(
	sentence: TaggedSentence,
	quantities: readonly Quantity[],
	abstract: RepairedText,
): NumberFact[] {
	const { text, span } = sentence;
	const bounds = boundsOf(sentence, abstract);
	const inside = (spans: readonly { start: number; end: number }[], at: number): boolean =>
		spans.some(({ start, end }) => start <= at && at < end);
	const facts = quantities.flatMap((quantity, at) => {
		const place = span.start + quantity.valueStart;
		if (
			inside(abstract.lossy, place) ||
			inside(
				bounds.map((fact) => fact.span),
				place,
			)
		)
			return [];
		return [factOf(sentence, quantity, quantities[at + 1]?.start ?? text.length)];
	});
	return [...shareOut(text, facts), ...bounds].sort((a, b) => a.span.start - b.span.start);
}
