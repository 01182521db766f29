// Scheduling columns packed into one record, so that a start reads one blob and not 100,000 cards.
import { COLUMN_NAMES, type ScheduleColumns } from '$lib/domain/columns.ts';
import { packIds, unpackIds, type CardId, type PaperId } from '$lib/domain/id.ts';
import type { Checkpoint } from './schema.ts';

/** Packs columns as of the event `seq`; the copy shares nothing with them. */
export function packColumns(
	{ length, ids, papers, ...from }: ScheduleColumns,
	seq: number,
	generation: number,
): Checkpoint {
	const columns: Checkpoint['columns'] = {
		length,
		paper: from.paper.slice(0, length),
		status: from.status.slice(0, length),
		phase: from.phase.slice(0, length),
		dueDay: from.dueDay.slice(0, length),
		dueAt: from.dueAt.slice(0, length),
		stability: from.stability.slice(0, length),
		difficulty: from.difficulty.slice(0, length),
		lastDay: from.lastDay.slice(0, length),
		lastAt: from.lastAt.slice(0, length),
		reps: from.reps.slice(0, length),
		lapses: from.lapses.slice(0, length),
		buriedUntilDay: from.buriedUntilDay.slice(0, length),
		since: from.since.slice(0, length),
		kind: from.kind.slice(0, length),
		flag: from.flag.slice(0, length),
	};
	return { seq, generation, ids: packIds(ids), papers: packIds(papers), columns };
}

/** Columns as they were packed, or null when the record does not hold together. */
export function unpackColumns({ ids, papers, columns }: Checkpoint): ScheduleColumns | null {
	const cardIds = unpackIds<CardId>(ids);
	const paperIds = unpackIds<PaperId>(papers);
	const { length } = columns;
	if (cardIds.length !== length) return null;
	if (COLUMN_NAMES.some((name) => columns[name].length !== length)) return null;
	return {
		...columns,
		ids: cardIds,
		rowOf: new Map(cardIds.map((id, row) => [id, row])),
		papers: paperIds,
		paperRowOf: new Map(paperIds.map((id, row) => [id, row])),
	};
}
