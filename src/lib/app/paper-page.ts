// What a paper's page says of its cards: where each stands, in words, and how long the whole is held.
import type { Card } from '$lib/domain/card.ts';
import type { Fact } from '$lib/domain/event.ts';
import type { CardState } from '$lib/domain/fold.ts';
import { retrievability } from '$lib/domain/fsrs.ts';
import type { Rules } from '$lib/domain/schedule.ts';
import { MS_PER_DAY, MS_PER_MINUTE } from '$lib/domain/time.ts';

/** Now, in both measures that due dates come in. */
export interface Now {
	readonly at: number;
	readonly day: number;
}

/** A date far enough away to be called *for years*. */
const FAR_DAYS = 10 * 365;

/** `3 minutes`, `1 day`. */
function amount(number: number, unit: string): string {
	return `${number} ${unit}${number === 1 ? '' : 's'}`;
}

/** A number of days in the unit a person would use. */
export function daysWords(days: number): string {
	if (days < 1) return 'less than a day';
	if (days < 60) return amount(Math.round(days), 'day');
	if (days < 730) return amount(Math.round(days / 30.44), 'month');
	return amount(Math.round(days / 365.25), 'year');
}

/** `12 March 2026`, on the reader's own calendar. */
export function dateWords(day: number): string {
	const date = new Date(day * MS_PER_DAY);
	return date.toLocaleDateString('en-GB', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
		timeZone: 'UTC',
	});
}

function dueWords({ schedule, buriedUntilDay }: CardState, now: Now): string {
	if (buriedUntilDay > now.day) return 'set aside until tomorrow';
	if (schedule.phase === 'new') return 'new';
	const { due } = schedule;
	if (due.unit === 'moment') {
		const minutes = Math.ceil((due.at - now.at) / MS_PER_MINUTE);
		return minutes <= 0 ? 'learning, due now' : `learning, due in ${amount(minutes, 'minute')}`;
	}
	const days = due.day - now.day;
	if (days < 0) return `overdue by ${daysWords(-days)}`;
	return days === 0 ? 'due today' : days === 1 ? 'due tomorrow' : `due in ${daysWords(days)}`;
}

/** Where a card stands, in a few words. */
export function stateWords(state: CardState, now: Now): string {
	switch (state.status) {
		case 'suspended':
			return 'paused';
		case 'rejected':
		case 'removed':
			return 'discarded';
		case 'active':
			return dueWords(state, now);
	}
}

/** Probability of recall on a study day; null for a card never answered. */
export function recallOn({ schedule }: CardState, day: number, rules: Rules): number | null {
	if (schedule.phase === 'new') return null;
	const elapsed = Math.max(0, day - schedule.lastDay);
	return retrievability(rules.parameters, elapsed, schedule.memory.stability);
}

/** `recall 93%, holds 12 days`, or nothing for a card never answered. */
export function memoryWords(state: CardState, now: Now, rules: Rules): string {
	const recall = recallOn(state, now.day, rules);
	if (recall === null || state.schedule.phase === 'new') return '';
	return `recall ${Math.round(recall * 100)}%, stable for ${daysWords(state.schedule.memory.stability)}`;
}

/** How much of a paper is held. */
export interface Held {
	readonly cards: number;
	readonly studied: number;
	/** Mean recall of the studied cards, 0–1; null when none was studied. */
	readonly recall: number | null;
	/** The last study day on which the mean stays at the desired retention; null when it is below now, or none was studied. */
	readonly untilDay: number | null;
}

/** What the reader holds of a paper whose active cards these are. */
export function heldOf(states: readonly CardState[], day: number, rules: Rules): Held {
	const cards = states.filter(({ status }) => status === 'active' || status === 'suspended');
	const studied = cards.filter(({ schedule }) => schedule.phase !== 'new');
	const count = { cards: cards.length, studied: studied.length };
	if (studied.length === 0) return { ...count, recall: null, untilDay: null };
	const meanOn = (when: number) =>
		studied.reduce((sum, state) => sum + (recallOn(state, when, rules) ?? 0), 0) / studied.length;
	const recall = meanOn(day);
	const { desiredRetention } = rules.settings;
	if (recall < desiredRetention) return { ...count, recall, untilDay: null };
	// Recall only falls with time, so the last day is found by halving.
	let [low, high] = [0, FAR_DAYS];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (meanOn(day + middle) >= desiredRetention) low = middle;
		else high = middle - 1;
	}
	return { ...count, recall, untilDay: day + low };
}

/** What is held, in a sentence. */
export function heldWords({ cards, studied, recall, untilDay }: Held, rules: Rules): string {
	if (cards === 0) return 'No cards of this paper are kept.';
	if (recall === null)
		return cards === 1 ? 'One card, not studied yet.' : `${cards} cards, none of them studied yet.`;
	const share = `${Math.round(recall * 100)}%`;
	const of = studied < cards ? ` of the ${studied} of ${cards} cards studied so far` : ' of it';
	const goal = `${Math.round(rules.settings.desiredRetention * 100)}%`;
	return untilDay === null
		? `You hold ${share}${of} now, below the ${goal} you aim at.`
		: `You hold ${share}${of} now, and ${goal} or more until ${dateWords(untilDay)}.`;
}

/** The fact that brings a discarded card back, with its words as they are now. */
export function restoreFact(card: Card): Fact {
	switch (card.origin.type) {
		case 'generated':
			return { type: 'card.accepted', card };
		case 'written':
			return { type: 'card.written', card };
		case 'imported':
			return { type: 'card.imported', card };
	}
}
