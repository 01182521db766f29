// Why this interval: what a card's answers say of its memory, and how its date follows from that, in plain words.
import type { Event } from '$lib/domain/event.ts';
import { intervalFor, retrievability } from '$lib/domain/fsrs.ts';
import type { CardHistory } from '$lib/domain/fold.ts';
import { daysText } from '$lib/domain/interval-text.ts';
import { elapsedDays, type Rules, type Schedule } from '$lib/domain/schedule.ts';
import { dayText, whyEvents, type WhyEvent } from './why-events.ts';

export interface WhyWords {
	readonly lead: string;
	readonly measures: readonly {
		readonly term: string;
		readonly value: string;
		readonly meaning: string;
	}[];
	/** Newest first. */
	readonly events: readonly WhyEvent[];
}

const UNMET =
	'You have not met this card before. Its first intervals come from how readers remember cards in general; your answers then take over.';

function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}

function difficultyWord(difficulty: number): string {
	if (difficulty < 3.5) return 'easy for you';
	return difficulty < 7 ? 'of middling difficulty' : 'hard for you';
}

type Met = Exclude<Schedule, { phase: 'new' }>;

/** How the date follows from memory, and why it may lie beside the day that memory alone gives. */
function leadOf(schedule: Met, rules: Rules, moved: boolean): string {
	const { parameters, settings } = rules;
	const target = percent(settings.desiredRetention);
	if (schedule.due.unit === 'moment')
		return 'It is on a short step: it comes back within minutes until you have known it, and only then gets an interval of days.';
	const days = schedule.due.day - schedule.lastDay;
	const plain = Math.min(
		settings.maximumIntervalDays,
		intervalFor(parameters, schedule.memory.stability, settings.desiredRetention),
	);
	const falls = `After your last answer, your chance of recalling it falls to ${target}, the level you chose, within ${daysText(plain).long}.`;
	if (moved) return `${falls} Its date was moved since.`;
	if (days === plain) return `${falls} It comes back then.`;
	return `${falls} It comes back after ${daysText(Math.max(1, days)).long}: intervals vary a little, and prefer days with fewer cards and none of its look-alikes.`;
}

/** The words for a card on a study day, from its history and the events about it. */
export function whyWords(
	{ state, reviews }: CardHistory,
	events: readonly Event[],
	{ rules, today }: { readonly rules: Rules; readonly today: number },
): WhyWords {
	const { rolloverHour } = rules.settings;
	const told = whyEvents({ reviews }, events, { today, rolloverHour });
	const { schedule } = state;
	if (schedule.phase === 'new') return { lead: UNMET, measures: [], events: told };
	const elapsed = elapsedDays(schedule, today);
	const recall = retrievability(rules.parameters, elapsed, schedule.memory.stability);
	const { stability, difficulty } = schedule.memory;
	const lastGrade = told.findIndex(({ tone }) => tone !== 'plain');
	const moved = told.slice(0, lastGrade).some(({ what }) => what === 'Moved');
	return {
		lead: leadOf(schedule, rules, moved),
		measures: [
			{
				term: 'Due',
				value: schedule.due.unit === 'day' ? dayText(schedule.due.day, today) : 'on a step',
				meaning: schedule.due.unit === 'day' ? 'by the date it has' : 'of minutes, not days',
			},
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
		events: told,
	};
}
