// An act of the reader in a few words, for what an undo took back.
import type { Act } from '$lib/domain/undo.ts';
import type { Fact } from '$lib/domain/event.ts';
import type { CardId } from '$lib/domain/id.ts';

const WORDS: Readonly<Record<Fact['type'], readonly [one: string, many: string]>> = {
	'paper.added': ['paper added', 'papers added'],
	'paper.changed': ['paper changed', 'papers changed'],
	'paper.merged': ['papers merged', 'papers merged'],
	'paper.tagged': ['paper’s tags', 'papers’ tags'],
	'paper.removed': ['paper removed', 'papers removed'],
	'card.accepted': ['card kept', 'cards kept'],
	'card.rejected': ['card discarded', 'cards discarded'],
	'card.written': ['card written', 'cards written'],
	'card.imported': ['card imported', 'cards imported'],
	'card.edited': ['edit', 'edits'],
	'card.suspended': ['card paused', 'cards paused'],
	'card.unsuspended': ['card resumed', 'cards resumed'],
	'card.buried': ['card put off', 'cards put off'],
	'card.tagged': ['card’s tags', 'cards’ tags'],
	'card.flagged': ['flag', 'flags'],
	'card.removed': ['card deleted', 'cards deleted'],
	'card.reviewed': ['grade', 'grades'],
	'card.rescheduled': ['new date', 'new dates'],
	'settings.changed': ['change of settings', 'changes of settings'],
	'parameters.adopted': ['new parameters', 'new parameters'],
	'deadline.set': ['deadline', 'deadlines'],
	'deadline.removed': ['deadline removed', 'deadlines removed'],
	'event.voided': ['undo', 'undos'],
};

const GRADE = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' } as const;

/** What an act was, as in "grade Good" or "12 cards kept". */
export function actWords({ events }: Act): string {
	const first = events[0];
	if (!first) return 'nothing';
	if (first.type === 'card.reviewed') return `grade ${GRADE[first.grade]}`;
	const [one, many] = WORDS[first.type];
	const alike = events.filter(({ type }) => type === first.type).length;
	return alike === 1 ? one : `${alike} ${many}`;
}

/** The one card an act was done to, or null when it is about none or several; cards it made do not count. */
export function cardOfAct({ events }: Act): CardId | null {
	const cards = new Set<CardId>();
	for (const event of events)
		if ('card' in event && typeof event.card === 'string') cards.add(event.card);
	const [card] = cards;
	return cards.size === 1 && card ? card : null;
}
