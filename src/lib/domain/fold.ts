// Folding: what is true of a card now, worked out from the facts about it.
import type { Card } from './card.ts';
import { standing, type CardFact, type Event } from './event.ts';
import {
	applyGrade,
	elapsedDays,
	foldingRules,
	NEW,
	type Grade,
	type Rules,
	type Schedule,
} from './schedule.ts';
import { retrievability } from './fsrs.ts';
import { studyDay } from './time.ts';

export type CardStatus = 'active' | 'suspended' | 'rejected' | 'removed';

/** What is true of a card now. */
export interface CardState {
	readonly card: Card;
	readonly status: CardStatus;
	readonly schedule: Schedule;
	/** Out of sight until this study day; 0 when not buried. */
	readonly buriedUntilDay: number;
	readonly tags: readonly string[];
	/** 0 for none. */
	readonly flag: number;
	/** When it was first accepted, written or imported (UTC ms): the order of new cards. */
	readonly since: number;
}

/** One answer as it entered the schedule: the raw material of statistics and of fitting. */
export interface Review {
	readonly at: number;
	readonly day: number;
	readonly grade: Grade;
	readonly tookMs: number;
	/** Study days since the card's review before; 0 for the first. */
	readonly elapsedDays: number;
	/** Phase the card was in when shown. */
	readonly phase: Schedule['phase'];
	/** Predicted probability of recall at that moment; null for a new card. */
	readonly predicted: number | null;
	/** Stability before the answer, in days; null for a new card. */
	readonly stability: number | null;
}

/** A card's state and the answers that led to it. */
export interface CardHistory {
	readonly state: CardState;
	readonly reviews: readonly Review[];
}

interface Folding {
	readonly state: CardState | null;
	readonly reviews: Review[];
	readonly rules: Rules;
}

type CardReducers = {
	readonly [Type in CardFact['type']]: (
		folding: Folding,
		event: Event<Extract<CardFact, { type: Type }>>,
	) => CardState | null;
};

function born(
	{ state }: Folding,
	event: Event<Extract<CardFact, { card: Card }>>,
	status: CardStatus,
): CardState {
	if (state) return { ...state, card: event.card, status };
	return {
		card: event.card,
		status,
		schedule: NEW,
		buriedUntilDay: 0,
		tags: [],
		flag: 0,
		since: event.at,
	};
}

/** One reducer for each fact; a fact without one does not compile. */
const reducers: CardReducers = {
	'card.accepted': (folding, event) => born(folding, event, 'active'),
	'card.written': (folding, event) => born(folding, event, 'active'),
	'card.imported': (folding, event) => born(folding, event, 'active'),
	'card.rejected': (folding, event) => born(folding, event, 'rejected'),
	'card.edited': ({ state }, { question, answer }) =>
		state && { ...state, card: { ...state.card, question, answer } },
	'card.suspended': ({ state }) => state && { ...state, status: 'suspended' },
	'card.unsuspended': ({ state }) => state && { ...state, status: 'active' },
	'card.buried': ({ state }, { untilDay }) => state && { ...state, buriedUntilDay: untilDay },
	'card.tagged': ({ state }, { tags }) => state && { ...state, tags },
	'card.flagged': ({ state }, { flag }) => state && { ...state, flag },
	'card.removed': ({ state }) => state && { ...state, status: 'removed' },
	'card.rescheduled': ({ state }, { dueDay }) => {
		if (!state || state.schedule.phase === 'new') return state;
		const due = { unit: 'day', day: dueDay } as const;
		return { ...state, schedule: { ...state.schedule, due } };
	},
	'card.reviewed': ({ state, reviews, rules }, event) => {
		if (!state) return null;
		const { schedule } = state;
		const day = studyDay(event, rules.settings.rolloverHour);
		const elapsed = elapsedDays(schedule, day);
		reviews.push({
			at: event.at,
			day,
			grade: event.grade,
			tookMs: event.tookMs,
			elapsedDays: elapsed,
			phase: schedule.phase,
			stability: schedule.phase === 'new' ? null : schedule.memory.stability,
			predicted:
				schedule.phase === 'new'
					? null
					: retrievability(rules.parameters, elapsed, schedule.memory.stability),
		});
		const graded = { at: event.at, day };
		return {
			...state,
			buriedUntilDay: 0,
			schedule: applyGrade(schedule, event.grade, graded, rules, event.due),
		};
	},
};

/** True for the facts that belong to a card's own history. */
function isCardEvent(event: Event): event is Event<CardFact> {
	return event.type in reducers;
}

function step<Type extends CardFact['type']>(
	folding: Folding,
	event: Event<Extract<CardFact, { type: Type }>>,
): CardState | null {
	const reduce = reducers[event.type as Type];
	return reduce(folding, event);
}

/**
 * A card's state and reviews from all events about it, in any order, doubled or not.
 * Null when no standing event says what the card is.
 */
export function foldCard(events: readonly Event[], rules: Rules): CardHistory | null {
	const reviews: Review[] = [];
	const folding = foldingRules(rules);
	let state: CardState | null = null;
	for (const event of standing(events))
		if (isCardEvent(event)) state = step({ state, reviews, rules: folding }, event);
	return state && { state, reviews };
}
