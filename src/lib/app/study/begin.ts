// How a session begins: its queue at once, its look-alikes when their texts have been read.
import { doneToday, type Queue } from '$lib/domain/queue/build.ts';
import { GAP, type AreAlike } from '$lib/domain/queue/keep-apart.ts';
import { startSession, type Session } from '$lib/domain/session.ts';
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

/** Cards outside a session that look like one in it, by its id. */
export type AlikesBeyond = ReadonlyMap<CardId, readonly CardId[]>;

/** The look-alikes of a session's cards: among themselves first, then among the cards due soon. */
export class Alikes {
	readonly #app: App;
	#beyond: AlikesBeyond = new Map();

	constructor(app: App) {
		this.#app = app;
	}

	/**
	 * Tells which cards of a queue look alike, by question and answer. Null when the texts could not be
	 * read or the rows are no longer the same: the session then goes on in the order it has. Looks on,
	 * beside everything else, among the cards that the session does not show.
	 */
	async look({ main, position }: Queue): Promise<AreAlike | null> {
		const { columns } = this.#app;
		const rows = main.slice(Math.max(0, position - GAP), position + MOST_COMPARED);
		if (rows.length === 0) return null;
		const found = await this.#among(rows).catch(() => null);
		if (!found || columns !== this.#app.columns) return null;
		void import('./alikes-beyond.ts')
			.then(({ findBeyond }) => findBeyond(this.#app, rows))
			.then((beyond) => (this.#beyond = beyond))
			.catch(() => undefined);
		return found;
	}

	/** The rows of cards that look like this one, in the session and beyond. */
	rowsLike({ request, queue }: Session, card: CardId): readonly number[] {
		const { rowOf } = this.#app.columns;
		const { areAlike } = request;
		const row = rowOf.get(card);
		if (row === undefined) return [];
		const isAlike = (other: number) => other !== row && areAlike?.(row, other);
		const beyond = (this.#beyond.get(card) ?? []).flatMap((id) => rowOf.get(id) ?? []);
		return [...[...queue.main].filter(isAlike), ...beyond];
	}

	async #among(rows: Int32Array): Promise<AreAlike> {
		const { columns, store } = this.#app;
		const known = [...rows].flatMap((row) => {
			const id = columns.ids[row];
			return id === undefined ? [] : [{ row, id }];
		});
		const [{ findAlikes }, states] = await Promise.all([
			import('$lib/domain/similarity.ts'),
			store.cards(known.map(({ id }) => id)),
		]);
		const texts = new Map<number, string>();
		known.forEach(({ row }, index) => {
			const card = states[index]?.card;
			if (card) texts.set(row, `${card.question} ${card.answer}`);
		});
		return findAlikes(texts);
	}
}
