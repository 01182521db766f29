// How a session begins: its queue at once, its look-alikes when their texts have been read.
import { doneToday, type Queue } from '$lib/domain/queue/build.ts';
import { GAP, type AreAlike } from '$lib/domain/queue/keep-apart.ts';
import { startSession, type Session } from '$lib/domain/session.ts';
import type { ScheduleColumns } from '$lib/domain/columns.ts';
import type { CardId } from '$lib/domain/id.ts';
import type { Moment } from '$lib/domain/time.ts';
import type { App } from '../app.svelte.ts';

/** A longer session is not compared as a whole: nobody sees its end. */
const MOST_COMPARED = 300;

/** A session over what is due, within what the days around today have left of their limits. */
export function beginSession(app: App, moment: Moment): Session {
	const doneNear = new Map(app.tallies.map((tally) => [tally.day, doneToday(tally)]));
	const done = doneNear.get(app.today()) ?? doneToday(null);
	return startSession(app.columns, { moment, settings: app.settings, done }, doneNear);
}

/**
 * Tells which cards of a queue look alike, by question and answer. Null when the texts could not be
 * read or the rows are no longer the same: the session then goes on in the order it has.
 */
export async function alikesOf(app: App, { main, position }: Queue): Promise<AreAlike | null> {
	const { columns } = app;
	const rows = main.subarray(Math.max(0, position - GAP), position + MOST_COMPARED);
	const known = [...rows].flatMap((row) => {
		const id = columns.ids[row];
		return id === undefined ? [] : [{ row, id }];
	});
	const read = [
		import('$lib/domain/similarity.ts'),
		app.store.cards(known.map(({ id }) => id)),
	] as const;
	const found = await Promise.all(read).catch(() => null);
	if (!found || columns !== app.columns) return null;
	const [{ findAlikes }, states] = found;
	const texts = new Map<number, string>();
	known.forEach(({ row }, index) => {
		const card = states[index]?.card;
		if (card) texts.set(row, `${card.question} ${card.answer}`);
	});
	return findAlikes(texts);
}

/** The rows of a session's cards that look like this one. */
export function rowsLike(
	{ request, queue }: Session,
	columns: ScheduleColumns,
	card: CardId,
): readonly number[] {
	const { areAlike } = request;
	const row = columns.rowOf.get(card);
	if (!areAlike || row === undefined) return [];
	return [...queue.main].filter((other) => other !== row && areAlike(row, other));
}
