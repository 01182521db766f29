// The queue of a study day, built from the columns in one pass.
import { PHASE, type ScheduleColumns } from '../columns.ts';
import type { DayTally } from '../day-tally.ts';
import type { Settings } from '../settings.ts';
import { MS_PER_MINUTE, studyDay, type Moment } from '../time.ts';
import { isActive, isDueByDay, isOnStep, stepDueAt } from './due.ts';
import { heapOf, type Entry, type Heap } from './heap.ts';
import { GAP, keepApart, type AreAlike } from './keep-apart.ts';
import { orderNewCards } from './new-cards.ts';
import { orderReviews } from './order.ts';
import { weave } from './weave.ts';

/** What of a day's limits is used up. */
export interface DoneToday {
	readonly introduced: number;
	readonly reviewed: number;
}

export interface QueueRequest {
	readonly moment: Moment;
	readonly settings: Settings;
	readonly done: DoneToday;
	/** Rows of `columns.papers` to study; null for all. */
	readonly papers?: ReadonlySet<number> | null;
	/** What *a few more* adds to the limits. */
	readonly extra?: { readonly new: number; readonly reviews: number };
	/** Look-alikes of other papers, from `similarity.ts`; siblings are known without. */
	readonly areAlike?: AreAlike;
}

export interface QueueCounts {
	readonly learning: number;
	readonly review: number;
	readonly new: number;
}

/** The cards of a session, as row numbers; a value, changed by making another. */
export interface Queue {
	readonly day: number;
	/** Interday learning, then reviews with new cards woven in. */
	readonly main: Int32Array;
	/** Cards of `main` before this are behind us. */
	readonly position: number;
	/** Cards on a learning step, the next due first. */
	readonly learning: Heap;
	/** Cards due on a step before this moment belong to the session even if it means showing them early. */
	readonly until: number;
	/** When the queue was built. */
	readonly counts: QueueCounts;
}

/** What today's tally says of the limits; answers on a learning step use up none. */
export function doneToday(tally: DayTally | null | undefined): DoneToday {
	return {
		introduced: tally?.introduced ?? 0,
		reviewed: (tally?.young ?? 0) + (tally?.mature ?? 0),
	};
}

interface Gathered {
	readonly entries: readonly Entry[];
	readonly interday: Int32Array;
	readonly reviews: Int32Array;
	readonly fresh: Int32Array;
	readonly answeredToday: Uint16Array;
}

function gather(columns: ScheduleColumns, day: number, { moment, papers }: QueueRequest): Gathered {
	const entries: Entry[] = [];
	const interday = new Int32Array(columns.length);
	const reviews = new Int32Array(columns.length);
	const fresh = new Int32Array(columns.length);
	const answeredToday = new Uint16Array(columns.papers.length);
	let [interdaySize, reviewSize, freshSize] = [0, 0, 0];
	// Most cards are in review and not due: they are passed over on three numbers. Measured at
	// 100,000 cards: half the time of asking `isActive` and `isDueByDay` of every one.
	const { phase: phases, dueDay, lastDay, paper: paperOf } = columns;
	const review = PHASE.review;
	const tomorrow = day + 1;
	for (let row = 0; row < columns.length; row++) {
		const phase = phases[row];
		const last = lastDay[row] ?? 0;
		if (phase === review && (dueDay[row] ?? 0) > day && last <= tomorrow && last !== day) continue;
		const paper = paperOf[row] ?? 0;
		if (phase !== PHASE.new && last === day) answeredToday[paper] = (answeredToday[paper] ?? 0) + 1;
		if (!isActive(columns, row, day) || (papers && !papers.has(paper))) continue;
		if (phase === PHASE.new) fresh[freshSize++] = row;
		else if (isOnStep(columns, row)) {
			const dueAt = stepDueAt(columns, row, moment.at);
			entries.push({ row, dueAt, storedDueAt: columns.dueAt[row] ?? 0 });
		} else if (isDueByDay(columns, row, day)) {
			if (phase === review) reviews[reviewSize++] = row;
			else interday[interdaySize++] = row;
		}
	}
	return {
		entries,
		interday: interday.subarray(0, interdaySize),
		reviews: reviews.subarray(0, reviewSize),
		fresh: fresh.subarray(0, freshSize),
		answeredToday,
	};
}

/** Builds the day's queue. Few milliseconds for 100,000 cards: see `bench/queue.ts`. */
export function buildQueue(columns: ScheduleColumns, request: QueueRequest): Queue {
	const { moment, settings, done, extra, areAlike } = request;
	const day = studyDay(moment, settings.rolloverHour);
	const { entries, interday, reviews, fresh, answeredToday } = gather(columns, day, request);

	const { newPerDay, reviewsPerDay } = settings;
	const reviewLimit = Math.max(0, reviewsPerDay + (extra?.reviews ?? 0) - done.reviewed);
	const newLimit = Math.max(0, newPerDay + (extra?.new ?? 0) - done.introduced);
	const first = orderReviews(columns, interday, { day, order: 'due', limit: reviewLimit });
	const limit = reviewLimit - first.length;
	const then = orderReviews(columns, reviews, { day, order: settings.order, limit });
	const added = orderNewCards(columns, fresh, { limit: newLimit, answeredToday });

	const main = new Int32Array(first.length + then.length + added.length);
	main.set(first);
	main.set(weave(then, added), first.length);
	const alike: AreAlike = (row, other) =>
		columns.paper[row] === columns.paper[other] || (areAlike?.(row, other) ?? false);
	const until = moment.at + settings.lookAheadMin * MS_PER_MINUTE;
	return {
		day,
		main: settings.order === 'paper' ? main : keepApart(main, alike),
		position: 0,
		learning: heapOf(entries),
		until,
		counts: {
			learning: entries.filter(({ dueAt }) => dueAt <= until).length,
			review: first.length + then.length,
			new: added.length,
		},
	};
}

/** The same queue with what is left of it kept apart by what is now known of the texts. */
export function withAlikesApart(columns: ScheduleColumns, queue: Queue, areAlike: AreAlike): Queue {
	const alike: AreAlike = (row, other) =>
		columns.paper[row] === columns.paper[other] || areAlike(row, other);
	const { main, position } = queue;
	const shown = main.subarray(Math.max(0, position - GAP), position);
	return { ...queue, main: keepApart(main.subarray(position), alike, shown), position: 0 };
}
