// Scheduling columns from the last checkpoint and the cards touched since, or from all cards.
import { dropRow, emptyColumns, putRow, type ScheduleColumns } from '$lib/domain/columns.ts';
import type { CardId } from '$lib/domain/id.ts';
import { isKnown, subjectsOf } from '$lib/domain/event.ts';
import { packColumns, unpackColumns } from './checkpoint.ts';
import type { Database, ReadTransaction } from './indexeddb.ts';
import type { Checkpoint } from './schema.ts';

/** So many events after the last checkpoint make the next one worth its 100 ms. */
export const CHECKPOINT_EVERY = 500;
const CARDS_A_CHUNK = 2000;
const EVENTS_A_CHUNK = 2000;
/** Beyond so many events, reading all cards is no slower than reading what was touched. */
const TOO_MANY_EVENTS = 50_000;

interface Loaded {
	readonly columns: ScheduleColumns;
	/** The last event they know. */
	readonly seq: number;
	readonly generation: number;
	/** Events since the checkpoint; infinite without one. */
	readonly behind: number;
}

/** Loads the columns in one look, and says how far behind the checkpoint was. */
export function loadColumns(database: Database): Promise<Loaded> {
	return database.read(['events', 'cards', 'meta', 'checkpoint'], async (transaction) => {
		const [checkpoint, projections, lastKey] = await Promise.all([
			transaction.objectStore('checkpoint').get('columns'),
			transaction.objectStore('meta').get('projections'),
			transaction.objectStore('events').openKeyCursor(null, 'prev'),
		]);
		const generation = projections?.generation ?? 0;
		const seq = lastKey?.key ?? 0;
		const usable = checkpoint?.generation === generation && checkpoint.seq <= seq;
		const patched = usable ? await patch(transaction, checkpoint, seq) : null;
		if (patched && checkpoint)
			return { columns: patched, seq, generation, behind: seq - checkpoint.seq };
		return { columns: await readAll(transaction), seq, generation, behind: Infinity };
	});
}

async function patch(
	transaction: ReadTransaction,
	checkpoint: Checkpoint,
	seq: number,
): Promise<ScheduleColumns | null> {
	if (seq - checkpoint.seq > TOO_MANY_EVENTS) return null;
	const columns = unpackColumns(checkpoint);
	if (!columns) return null;
	const touched = new Set<string>();
	for (let from = checkpoint.seq; from < seq; from += EVENTS_A_CHUNK) {
		const range = IDBKeyRange.bound(from, Math.min(seq, from + EVENTS_A_CHUNK), true);
		for (const { event } of await transaction.objectStore('events').getAll(range))
			if (isKnown(event)) for (const subject of subjectsOf(event)) touched.add(subject);
	}
	const ids = [...touched];
	const cards = transaction.objectStore('cards');
	const states = await Promise.all(ids.map((id) => cards.get(id)));
	ids.forEach((id, index) => {
		const state = states[index];
		if (state) putRow(columns, state);
		else dropRow(columns, id);
	});
	return columns;
}

async function readAll(transaction: ReadTransaction): Promise<ScheduleColumns> {
	const columns = emptyColumns();
	const cards = transaction.objectStore('cards');
	let after: CardId | null = null;
	for (;;) {
		const range: IDBKeyRange | null = after === null ? null : IDBKeyRange.lowerBound(after, true);
		const chunk = await cards.getAll(range, CARDS_A_CHUNK);
		for (const state of chunk) putRow(columns, state);
		after = chunk.at(-1)?.card.id ?? null;
		if (after === null) return columns;
	}
}

/** Writes a checkpoint; relaxed, since it is only a shorter way to what the log says. */
export async function saveColumns(
	database: Database,
	{ columns, seq, generation }: Loaded,
): Promise<void> {
	const checkpoint = packColumns(columns, seq, generation);
	await database.write(
		['checkpoint'],
		(transaction) => transaction.objectStore('checkpoint').put(checkpoint, 'columns'),
		'relaxed',
	);
}
