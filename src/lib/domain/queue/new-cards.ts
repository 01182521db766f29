// New cards: papers in the order they came, a paper's cards in the order of learning, and one a day.
import type { ScheduleColumns } from '../columns.ts';
import { smallest } from './smallest.ts';

/** Rounds a paper may wait; keeps round and moment within the 53 bits of a number. */
const MOST_ROUNDS = 2000;
const ROUND = 2 ** 42;

/**
 * The first `limit` new cards. Every paper gives its next card before any gives a second, and a card
 * answered today counts as given: ten papers of five cards take five days of ten, two cards of one
 * paper meet only when there is nothing else.
 */
export function orderNewCards(
	columns: ScheduleColumns,
	rows: Int32Array,
	{ limit, answeredToday }: { readonly limit: number; readonly answeredToday: Uint16Array },
): Int32Array {
	if (limit <= 0 || rows.length === 0) return new Int32Array(0);
	const head = new Int32Array(columns.papers.length).fill(-1);
	const next = new Int32Array(rows.length);
	const since = new Float64Array(columns.papers.length).fill(Infinity);
	const papers: number[] = [];
	const { paper: paperOf, since: sinceOf } = columns;
	for (let index = rows.length - 1; index >= 0; index--) {
		const row = rows[index] ?? 0;
		const paper = paperOf[row] ?? 0;
		if (head[paper] === -1) papers.push(paper);
		next[index] = head[paper] ?? -1;
		head[paper] = index;
		since[paper] = Math.min(since[paper] ?? Infinity, sinceOf[row] ?? 0);
	}
	const keyOf = (paper: number, round: number) =>
		Math.min(MOST_ROUNDS, round + (answeredToday[paper] ?? 0)) * ROUND + (since[paper] ?? 0);

	// A paper outside the first `limit` has `limit` better cards before its own first one.
	const paperKeys = new Float64Array(papers.length);
	papers.forEach((paper, place) => {
		paperKeys[place] = keyOf(paper, 0);
	});
	const candidates: number[] = [];
	const keys: number[] = [];
	for (const place of smallest(paperKeys, papers.length, limit)) {
		const paper = papers[place] ?? 0;
		const own: number[] = [];
		for (let index = head[paper] ?? -1; index !== -1; index = next[index] ?? -1)
			own.push(rows[index] ?? 0);
		own.sort(
			(a, b) =>
				(columns.kind[a] ?? 0) - (columns.kind[b] ?? 0) ||
				(columns.since[a] ?? 0) - (columns.since[b] ?? 0),
		);
		for (const [round, row] of own.slice(0, limit).entries()) {
			candidates.push(row);
			keys.push(keyOf(paper, round));
		}
	}
	return smallest(Float64Array.from(keys), keys.length, limit).map(
		(index) => candidates[index] ?? 0,
	);
}
