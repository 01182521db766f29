// The events behind a card's date, in words: answers with what they led to, and whatever else moved it.
import { standing, type Event } from '$lib/domain/event.ts';
import type { CardHistory, Review } from '$lib/domain/fold.ts';
import { daysText, durationText } from '$lib/domain/interval-text.ts';
import type { Due, Grade } from '$lib/domain/schedule.ts';
import { studyDay } from '$lib/domain/time.ts';

/** One line of the history. */
export interface WhyEvent {
	readonly when: string;
	/** The grade, or what else happened. */
	readonly what: string;
	/** The grade's colour; `plain` for what is no grade. */
	readonly tone: Grade | 'plain';
	readonly note: string;
}

const GRADE = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' } as const;

const OTHERS: Readonly<Partial<Record<Event['type'], string>>> = {
	'card.edited': 'Edited',
	'card.suspended': 'Paused',
	'card.unsuspended': 'Resumed',
};

/** "today", "yesterday", "3 weeks ago"; "in 2 days" for a day still to come. */
export function dayText(day: number, today: number): string {
	const ago = today - day;
	if (ago === 0) return 'today';
	if (ago === 1) return 'yesterday';
	if (ago === -1) return 'tomorrow';
	return ago > 0 ? `${daysText(ago).long} ago` : `in ${daysText(-ago).long}`;
}

function percent(share: number): string {
	return `${Math.round(share * 100)}%`;
}

function noteOf(review: Review, due: Due | undefined): string {
	const back =
		due?.unit === 'moment'
			? `back after ${durationText(due.at - review.at).long}`
			: due && due.day > review.day
				? `back after ${daysText(due.day - review.day).long}`
				: null;
	const before =
		review.phase === 'new'
			? 'first time'
			: review.elapsedDays < 1
				? 'same day'
				: `after ${daysText(review.elapsedDays).long}`;
	const expected =
		review.elapsedDays < 1 || review.predicted === null
			? null
			: `recall expected ${percent(review.predicted)}`;
	return [before, expected, back].filter(Boolean).join(', ');
}

/** The history of a card, newest first; what was undone is not in it. */
export function whyEvents(
	{ reviews }: Pick<CardHistory, 'reviews'>,
	events: readonly Event[],
	{ today, rolloverHour }: { readonly today: number; readonly rolloverHour: number },
): readonly WhyEvent[] {
	const reviewAt = new Map(reviews.map((review) => [review.at, review]));
	const told = standing(events).flatMap((event): WhyEvent[] => {
		const when = dayText(studyDay(event, rolloverHour), today);
		if (event.type === 'card.reviewed') {
			const review = reviewAt.get(event.at);
			const { grade } = event;
			return review
				? [{ when, what: GRADE[grade], tone: grade, note: noteOf(review, event.due) }]
				: [];
		}
		if (event.type === 'card.rescheduled') {
			const note = `to be asked ${dayText(event.dueDay, today)}`;
			return [{ when, what: 'Moved', tone: 'plain', note }];
		}
		if (event.type === 'card.buried')
			return [{ when, what: 'Put off', tone: 'plain', note: 'until the next day' }];
		const what = OTHERS[event.type];
		return what ? [{ when, what, tone: 'plain', note: '' }] : [];
	});
	return told.reverse();
}
