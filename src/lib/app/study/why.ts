// Why this interval: the answers behind a card's date and what they say of its memory, in plain words.
import { retrievability } from '$lib/domain/fsrs.ts';
import type { CardHistory, Review } from '$lib/domain/fold.ts';
import { daysText } from '$lib/domain/interval-text.ts';
import { elapsedDays, type Rules } from '$lib/domain/schedule.ts';

export interface WhyWords {
	readonly lead: string;
	readonly measures: readonly {
		readonly term: string;
		readonly value: string;
		readonly meaning: string;
	}[];
	/** Newest first. */
	readonly answers: readonly {
		readonly when: string;
		readonly grade: string;
		readonly tone: Review['grade'];
		readonly note: string;
	}[];
}

const GRADE = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' } as const;

function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}

function agoText(days: number): string {
	if (days < 1) return 'today';
	return days === 1 ? 'yesterday' : `${daysText(days).long} ago`;
}

function noteOf(review: Review): string {
	if (review.phase === 'new') return 'first time';
	if (review.elapsedDays < 1) return 'same day';
	const after = `after ${daysText(review.elapsedDays).long}`;
	return review.predicted === null
		? after
		: `${after}, recall expected ${percent(review.predicted)}`;
}

function difficultyWord(difficulty: number): string {
	if (difficulty < 3.5) return 'easy for you';
	return difficulty < 7 ? 'of middling difficulty' : 'hard for you';
}

/** The words for a card on a study day. */
export function whyWords(
	{ state, reviews }: CardHistory,
	{ parameters, settings }: Rules,
	today: number,
): WhyWords {
	const answers = [...reviews].reverse().map((review) => ({
		when: agoText(today - review.day),
		grade: GRADE[review.grade],
		tone: review.grade,
		note: noteOf(review),
	}));
	const { schedule } = state;
	if (schedule.phase === 'new')
		return {
			lead: 'You have not met this card before. Its first intervals come from how readers remember cards in general; your answers then take over.',
			measures: [],
			answers,
		};
	const elapsed = elapsedDays(schedule, today);
	const recall = retrievability(parameters, elapsed, schedule.memory.stability);
	const { stability, difficulty } = schedule.memory;
	const target = percent(settings.desiredRetention);
	return {
		lead: `It comes back when your chance of recalling it has fallen to ${target}, the level you chose in the settings. Each answer moves that day: the later you still recall it, the longer the next interval.`,
		measures: [
			{ term: 'Recall now', value: percent(recall), meaning: 'chance that you recall it today' },
			{
				term: 'Stability',
				value: daysText(Math.max(1, Math.round(stability))).long,
				meaning: 'until recall falls to 90%',
			},
			{
				term: 'Difficulty',
				value: `${difficulty.toFixed(1)} of 10`,
				meaning: difficultyWord(difficulty),
			},
			{
				term: 'Forgotten',
				value: String(schedule.lapses),
				meaning: schedule.lapses === 1 ? 'time' : 'times',
			},
		],
		answers,
	};
}
