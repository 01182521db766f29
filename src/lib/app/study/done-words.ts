// The done screen in words: what was held, what slipped, what comes next.
import { daysText, durationText, type IntervalText } from '$lib/domain/interval-text.ts';
import type { Due } from '$lib/domain/schedule.ts';
import type { SessionSummary } from '$lib/domain/session-summary.ts';

/** What the words are made from. */
export interface DoneFacts {
	readonly summary: SessionSummary;
	/** Cards of the collection, paused ones too. */
	readonly cards: number;
	readonly capped: boolean;
	readonly now: number;
	readonly today: number;
	/** Cards due on the next study day. */
	readonly tomorrow: number;
}

export interface Figure {
	readonly value: string;
	readonly label: string;
}

export interface DoneWords {
	readonly heading: string;
	readonly lead: string;
	readonly figures: readonly Figure[];
	readonly next: string | null;
}

function counted(count: number, one: string, many = `${one}s`): string {
	return `${count} ${count === 1 ? one : many}`;
}

function dueText(due: Due, { now, today }: Pick<DoneFacts, 'now' | 'today'>): string {
	if (due.unit === 'moment') {
		const text: IntervalText = durationText(Math.max(0, due.at - now));
		return `in ${text.long}`;
	}
	const days = due.day - today;
	if (days < 1) return 'today';
	return days === 1 ? 'tomorrow' : `in ${daysText(days).long}`;
}

function nextSentence(facts: DoneFacts): string | null {
	const { summary, tomorrow, today } = facts;
	if (!summary.nextDue) return null;
	const first = `The next card is due ${dueText(summary.nextDue, facts)}.`;
	const onTomorrow = summary.nextDue.unit === 'day' && summary.nextDue.day === today + 1;
	if (tomorrow === 0) return first;
	return onTomorrow
		? `Tomorrow ${counted(tomorrow, 'card')} ${tomorrow === 1 ? 'is' : 'are'} due.`
		: `${first} Tomorrow: ${counted(tomorrow, 'card')}.`;
}

function recallLead({ held, slipped, introduced }: SessionSummary): string {
	const known = held.length + slipped.length;
	const fresh =
		introduced.length > 0 ? `${counted(introduced.length, 'card')} met for the first time` : '';
	if (known === 0) return fresh ? `${fresh}.` : 'Every answer is saved.';
	const recall =
		slipped.length === 0
			? known === 1
				? 'The one card you knew, you held'
				: `You held all ${known} cards you knew`
			: `You held ${held.length} of ${counted(known, 'card')} you knew`;
	return fresh ? `${recall}; ${fresh}.` : `${recall}.`;
}

/** Heading, sentence, figures and outlook of the done screen. */
export function doneWords(facts: DoneFacts): DoneWords {
	const { summary, cards, capped } = facts;
	const next = nextSentence(facts);
	if (summary.answers === 0) {
		if (cards === 0)
			return {
				heading: 'No cards yet',
				lead: 'Add a paper or begin with the starter library; the cards you keep are studied here.',
				figures: [],
				next: null,
			};
		return {
			heading: 'Nothing is due',
			lead: next ?? 'No card is waiting.',
			figures: [],
			next: null,
		};
	}
	const { held, slipped, answers, tookMs } = summary;
	const known = held.length + slipped.length;
	const minutes = Math.max(1, Math.round(tookMs / 60_000));
	const figures: Figure[] = [
		{ value: String(answers), label: answers === 1 ? 'answer' : 'answers' },
		{ value: `${minutes} min`, label: 'studied' },
	];
	if (known > 0)
		figures.push({ value: `${Math.round((100 * held.length) / known)}%`, label: 'held' });
	return {
		heading: capped ? 'That was your session' : 'Done for now',
		lead: recallLead(summary),
		figures,
		next,
	};
}
