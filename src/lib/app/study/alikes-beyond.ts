// Look-alikes beyond the session: cards due soon that ask nearly what one of today's does, so that the
// next date of the one keeps away from the date of the other.
import { PHASE, type ScheduleColumns } from '$lib/domain/columns.ts';
import type { CardId } from '$lib/domain/id.ts';
import { smallest } from '$lib/domain/queue/smallest.ts';
import type { AlikesAnswer, AlikesRequest, RowTexts } from '$lib/worker/alikes-protocol.ts';
import type { App } from '../app.svelte.ts';
import type { AlikesBeyond } from './begin.ts';

/** Cards looked at beside the session's: those due soonest, on whose days its cards could fall. */
const MOST_BEYOND = 4000;
/** Read at a time: a few milliseconds, so that no tap waits for it. */
const CARDS_A_SLICE = 50;

/** The rows of cards in study that are not in the session, those due soonest. */
export function rowsBeyond(columns: ScheduleColumns, session: ReadonlySet<number>): number[] {
	const rows: number[] = [];
	for (let row = 0; row < columns.length; row++)
		if (columns.status[row] === 1 && columns.phase[row] !== PHASE.new && !session.has(row))
			rows.push(row);
	const days = Float64Array.from(rows, (row) => columns.dueDay[row] ?? 0);
	return [...smallest(days, rows.length, MOST_BEYOND)].flatMap((index) => rows[index] ?? []);
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/** The texts of rows, read slice by slice; one whose card is gone is left out. */
async function textsOf(app: App, rows: readonly number[]): Promise<RowTexts> {
	const { columns } = app;
	const texts: (readonly [number, string])[] = [];
	for (let start = 0; start < rows.length; start += CARDS_A_SLICE) {
		const slice = rows.slice(start, start + CARDS_A_SLICE).filter((row) => columns.ids[row]);
		const states = await app.store.cards(slice.flatMap((row) => columns.ids[row] ?? []));
		slice.forEach((row, index) => {
			const card = states[index]?.card;
			if (card) texts.push([row, `${card.question} ${card.answer}`]);
		});
		await pause();
	}
	return texts;
}

function askWorker(request: AlikesRequest): Promise<AlikesAnswer> {
	return new Promise((resolve, reject) => {
		// The bundler knows a worker by this form only.
		const worker = new Worker(new URL('../../worker/alikes.worker.ts', import.meta.url), {
			type: 'module',
		});
		const end = (finish: () => void) => {
			worker.terminate();
			finish();
		};
		worker.onerror = () => end(() => reject(new Error('The worker stopped unexpectedly.')));
		worker.onmessage = ({ data }: MessageEvent<AlikesAnswer>) => end(() => resolve(data));
		worker.postMessage(request);
	});
}

/** Which cards outside `session` (rows) look like one in it. Rejects when they cannot be read or compared. */
export async function findBeyond(
	app: App,
	session: ArrayLike<number>,
	compare: (request: AlikesRequest) => Promise<AlikesAnswer> = askWorker,
): Promise<AlikesBeyond> {
	const { columns } = app;
	const inside = Array.from(session);
	const beyond = rowsBeyond(columns, new Set(inside));
	if (inside.length === 0 || beyond.length === 0) return new Map();
	const few = await textsOf(app, inside);
	const many = await textsOf(app, beyond);
	const found = new Map<CardId, readonly CardId[]>();
	for (const [row, others] of await compare({ few, many })) {
		const id = columns.ids[row];
		const ids = others.flatMap((other) => columns.ids[other] ?? []);
		if (id) found.set(id, ids);
	}
	return found;
}
