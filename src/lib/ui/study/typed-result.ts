// What is said of a typed answer: a sentence, the differences word by word, and the grade it suggests.
import { diffAnswer, type DiffPart } from '$lib/domain/answer-diff.ts';
import {
	compareNumbers,
	parseNumberAnswer,
	type NumberComparison,
} from '$lib/domain/number-answer.ts';
import type { Grade } from '$lib/domain/schedule.ts';

export interface TypedResult {
	readonly words: string;
	readonly suggested: Grade;
	/** Empty for a number: there is nothing between its digits to show. */
	readonly parts: readonly DiffPart[];
}

/** An answer of more words says something about its number, and is compared as a text. */
const MOST_WORDS_OF_NUMBER = 4;

const RESULT: Readonly<Record<NumberComparison['result'], string>> = {
	exact: 'Right',
	close: 'Close',
	order: 'Right to a factor of ten',
	off: 'Another number',
};

function numberResult(typed: string, answer: string): TypedResult | null {
	if (answer.trim().split(/\s+/).length > MOST_WORDS_OF_NUMBER) return null;
	const wanted = parseNumberAnswer(answer);
	const given = parseNumberAnswer(typed);
	if (!wanted || !given) return null;
	const { result, relativeError, unitDiffers, suggested } = compareNumbers(given, wanted);
	const off =
		result === 'close' && relativeError !== null
			? `, ${Math.max(1, Math.round(Math.abs(relativeError) * 100))}% off`
			: '';
	const unit = unitDiffers ? ', but another unit' : '';
	return { words: `${RESULT[result]}${off}${unit}`, suggested, parts: [] };
}

/** Compares what was typed with the card's answer; null when nothing was typed. */
export function typedResult(typed: string, answer: string): TypedResult | null {
	if (!typed.trim()) return null;
	const number = numberResult(typed, answer);
	if (number) return number;
	const { parts, share, suggested } = diffAnswer(typed, answer);
	const words = share === 1 ? 'All of it' : `${Math.round(share * 100)}% of its words`;
	return { words, suggested, parts };
}
