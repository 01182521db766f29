// What an append changes: the touched subjects folded before and after. Pure, shared by every store.
import { addChanges, tallyChanges, type DayTally } from '$lib/domain/day-tally.ts';
import { subjectsOf, type Event, type Subject } from '$lib/domain/event.ts';
import { foldCollection, type Collection } from '$lib/domain/fold-collection.ts';
import { foldPaper, type PaperState } from '$lib/domain/fold-paper.ts';
import { foldCard, type CardHistory, type CardState } from '$lib/domain/fold.ts';
import type { CardId, PaperId } from '$lib/domain/id.ts';
import type { Rules } from '$lib/domain/schedule.ts';
import { stableText } from '$lib/domain/stable-text.ts';

/**
 * Raised whenever a fold comes to give another result for old events (a new fact, a changed reducer):
 * every store then folds its log again, once.
 */
export const FOLD_VERSION = 2;

export interface Refolded {
	readonly cards: readonly CardState[];
	readonly papers: readonly PaperState[];
	/** Null when nothing about it happened. */
	readonly collection: Collection | null;
	readonly vanishedCards: readonly CardId[];
	readonly vanishedPapers: readonly PaperId[];
	/** What is added to each study day. */
	readonly tallies: ReadonlyMap<number, DayTally>;
	/** Papers that changed, or whose cards were decided or taken back: their drafts may open or close. */
	readonly draftsOf: ReadonlySet<PaperId>;
	/** True when the rules changed by which all other cards are scheduled. */
	readonly rulesChanged: boolean;
}

/** All subjects of some events, each once. */
export function allSubjects(events: readonly Event[]): readonly Subject[] {
	return [...new Set(events.flatMap(subjectsOf))];
}

/** What the folding of every card depends on, as text to compare: see `foldingRules`. */
export function rulesText({ parameters, settings }: Rules): string {
	const { rolloverHour, learningStepsMin, relearningStepsMin } = settings;
	return stableText([parameters, rolloverHour, learningStepsMin, relearningStepsMin]);
}

/** A card folded, or null at once when no event is about a card. */
export function foldIfCard(events: readonly Event[], rules: Rules): CardHistory | null {
	return events.some(({ type }) => type.startsWith('card.')) ? foldCard(events, rules) : null;
}

/** What a subject is shows in the facts about it, not in its id. */
function isPaper(subject: Subject, events: readonly Event[]): subject is PaperId {
	return events.some(({ type }) => type.startsWith('paper.'));
}

/** A paper folded, or null at once when no event is about a paper. */
export function foldIfPaper(subject: Subject, events: readonly Event[]): PaperState | null {
	return isPaper(subject, events) ? foldPaper(subject, events) : null;
}

/**
 * Folds every subject of `fresh` with the events `before` has of it and with the fresh ones.
 * A subject's kind is read off the facts about it: one that only a void names stays untouched
 * until its own facts arrive.
 */
export function refold(
	fresh: readonly Event[],
	before: ReadonlyMap<Subject, readonly Event[]>,
	collectionBefore: Collection,
): Refolded {
	const freshOf = new Map<Subject, Event[]>();
	for (const event of fresh)
		for (const subject of new Set(subjectsOf(event))) {
			const list = freshOf.get(subject);
			if (list) list.push(event);
			else freshOf.set(subject, [event]);
		}
	const ofCollection = freshOf.get('collection');
	const collection = ofCollection
		? foldCollection([...(before.get('collection') ?? []), ...ofCollection])
		: null;
	const rules = collection ?? collectionBefore;

	const cards: CardState[] = [];
	const papers: PaperState[] = [];
	const vanishedCards: CardId[] = [];
	const vanishedPapers: PaperId[] = [];
	const tallies = new Map<number, DayTally>();
	const draftsOf = new Set<PaperId>();
	for (const [subject, arrived] of freshOf) {
		if (subject === 'collection') continue;
		const old = before.get(subject) ?? [];
		const all = [...old, ...arrived];

		const cardBefore = foldIfCard(old, collectionBefore);
		const cardAfter = foldIfCard(all, rules);
		if (cardAfter) cards.push(cardAfter.state);
		else if (cardBefore) vanishedCards.push(cardBefore.state.card.id);
		addChanges(tallies, tallyChanges(cardBefore?.reviews ?? [], cardAfter?.reviews ?? []));
		if (!cardBefore !== !cardAfter)
			for (const history of [cardBefore, cardAfter])
				if (history) draftsOf.add(history.state.card.paper);

		const paperAfter = foldIfPaper(subject, all);
		if (paperAfter) papers.push(paperAfter);
		else if (isPaper(subject, all)) vanishedPapers.push(subject);
		if (isPaper(subject, all)) draftsOf.add(subject);
	}
	return {
		cards,
		papers,
		collection,
		vanishedCards,
		vanishedPapers,
		tallies,
		draftsOf,
		rulesChanged: collection !== null && rulesText(collection) !== rulesText(collectionBefore),
	};
}
