// What is said of a typed answer: a sentence, the differences word by word, and the grade it suggests.
import { diffAnswer, type DiffPart } from '$lib/domain/answer-diff.ts';
import {
	compareNumbers,
	countNumbers,
	parseNumberAnswer,
	type NumberComparison,
} from '$lib/domain/number-answer.ts';
import type { Grade } from '$lib/domain/schedule.ts';

export interface TypedResult {
	readonly words: string;
	/** The same for a screen reader, which does not tell what is struck out from what is underlined. */
	readonly spoken: string;
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

function isShort(text: string): boolean {
	return text.trim().split(/\s+/).length <= MOST_WORDS_OF_NUMBER;
}

/** Numbers are compared where one is all that is asked for, or all that was typed for the only one there is. */
function numberResult(typed: string, answer: string): TypedResult | null {
	const oneIsMeant = isShort(typed) && countNumbers(answer) === 1;
	if (!isShort(answer) && !oneIsMeant) return null;
	const wanted = parseNumberAnswer(answer);
	const given = parseNumberAnswer(typed);
	if (!wanted || !given) return null;
	const { result, relativeError, unitDiffers, suggested } = compareNumbers(given, wanted);
	const percent = Math.max(1, Math.round(Math.abs(relativeError ?? 0) * 100));
	const off = result === 'close' && relativeError !== null ? `, ${percent}% off` : '';
	const words = unitDiffers ? 'Another unit' : `${RESULT[result]}${off}`;
	return { words, spoken: words, suggested, parts: [] };
}

function shareWords(share: number): string {
	if (share === 1) return 'All of it';
	if (share >= 0.8) return 'Nearly all of it';
	if (share >= 0.5) return 'More than half of it';
	return share >= 0.2 ? 'Some of it' : 'Little of it';
}

function spokenDiff(words: string, parts: readonly DiffPart[]): string {
	const told = (label: string, type: DiffPart['type']) => {
		const texts = parts.filter((part) => part.type === type).map(({ text }) => text);
		return texts.length > 0 ? `. ${label}: ${texts.join(' ')}` : '';
	};
	return `${words}${told('Missing', 'missing')}${told('Not in the answer', 'extra')}`;
}

/** Compares what was typed with the card's answer; null when nothing was typed. */
export function typedResult(typed: string, answer: string): TypedResult | null {
	if (!typed.trim()) return null;
	const number = numberResult(typed, answer);
	if (number) return number;
	const { parts, share, suggested } = diffAnswer(typed, answer);
	const words = shareWords(share);
	return { words, spoken: spokenDiff(words, parts), suggested, parts };
}
