// Some years of a made-up reader: how even the days are with and without load balancing.
import { isOnStep } from '../src/lib/domain/queue/due.ts';
import { emptyColumns, putRow, type ScheduleColumns } from '../src/lib/domain/columns.ts';
import { dueCounts, moveDue, siblingDays } from '../src/lib/domain/due-counts.ts';
import type { CardState } from '../src/lib/domain/fold.ts';
import { DEFAULT_PARAMETERS, retrievability } from '../src/lib/domain/fsrs.ts';
import { hashText, mixNumbers, toUnit } from '../src/lib/domain/hash.ts';
import type { CardId, PaperId } from '../src/lib/domain/id.ts';
import { gradedAt, promises, stateAfter } from '../src/lib/domain/promise.ts';
import { elapsedDays, NEW, type Grade, type Rules } from '../src/lib/domain/schedule.ts';
import { DEFAULT_SETTINGS, type Settings } from '../src/lib/domain/settings.ts';
import { MS_PER_DAY, weekday } from '../src/lib/domain/time.ts';

const FIRST_DAY = 20_000;
const CARDS_PER_PAPER = 5;
/** Fuzz leaves intervals below 2.5 days alone; at 4 days it has three to choose among. */
const SHORTEST_MOVABLE = 4;

export interface Life {
	/** Reviews on each day. */
	readonly perDay: readonly number[];
	/** Mean of the intervals given, in days. */
	readonly meanInterval: number;
	/** Mean over reviews of interval / the plain interval that stability asks for. */
	readonly meanStretch: number;
	/** Reviews by weekday, Monday first, of cards whose interval fuzz could move. */
	readonly movableByWeekday: readonly number[];
	/**
	 * Reviews on a day on which another card of the paper was due before, as a share of all; and of
	 * those whose interval fuzz could move.
	 */
	readonly siblingMeetings: number;
	readonly movableSiblingMeetings: number;
}

/** Lives through the days: new cards every day, everything due reviewed, grades by chance from a seed. */
export function live({
	days,
	newPerDay,
	settings = {},
	seed = 1,
	spreadSiblings = true,
}: {
	readonly days: number;
	readonly newPerDay: number;
	readonly settings?: Partial<Settings>;
	readonly seed?: number;
	/** False as if no card knew of its siblings, to compare. */
	readonly spreadSiblings?: boolean;
}): Life {
	const rules: Rules = {
		parameters: DEFAULT_PARAMETERS,
		settings: { ...DEFAULT_SETTINGS, learningStepsMin: [], relearningStepsMin: [], ...settings },
	};
	const columns: ScheduleColumns = emptyColumns();
	const states: CardState[] = [];
	const perDay: number[] = [];
	const movableByWeekday = [0, 0, 0, 0, 0, 0, 0];
	let draws = 0;
	const chance = () => toUnit(mixNumbers(seed * 7919, draws++));
	let [intervals, given, stretch, meetings, reviews] = [0, 0, 0, 0, 0];
	let [movableMeetings, movable] = [0, 0];

	const grade = (recall: number): Grade => {
		if (chance() > recall) return 'again';
		const mood = chance();
		return mood < 0.12 ? 'hard' : mood < 0.9 ? 'good' : 'easy';
	};
	const dueOn = (day: number) =>
		states.flatMap(({ schedule }, row) =>
			schedule.phase === 'review' && schedule.due.day <= day ? [row] : [],
		);
	for (let day = FIRST_DAY; day < FIRST_DAY + days; day++) {
		const moment = { at: day * MS_PER_DAY + MS_PER_DAY / 2, offsetMin: 0 };
		const graded = gradedAt(moment, rules);
		const load = dueCounts(columns, day);
		const due = dueOn(day);
		perDay.push(due.length);
		const papers = new Set<number>();
		for (const row of due) {
			const paper = columns.paper[row] ?? 0;
			const interval = (columns.dueDay[row] ?? 0) - (columns.lastDay[row] ?? 0);
			const isMovable = interval >= SHORTEST_MOVABLE;
			if (isMovable) movable++;
			if (papers.has(paper)) {
				meetings++;
				if (isMovable) movableMeetings++;
			}
			papers.add(paper);
		}
		reviews += due.length;
		for (let index = 0; index < newPerDay; index++) {
			const row = states.length;
			const paper = paperOf(row, newPerDay);
			states.push(newState(row, paper));
			due.push(row);
		}
		for (const row of due) {
			const state = states[row];
			if (!state) continue;
			const { schedule, card } = state;
			const recall =
				schedule.phase === 'new'
					? 0.6
					: retrievability(rules.parameters, elapsedDays(schedule, day), schedule.memory.stability);
			const chosen = grade(recall);
			const context = {
				moment,
				rules,
				load,
				siblingDays: spreadSiblings && isKnown(columns, row) ? siblingDays(columns, row) : [],
				latestDay: null,
			};
			const { due: promised } = promises({ id: card.id, schedule }, context)[chosen];
			if (promised.unit !== 'day') continue;
			const interval = promised.day - day;
			const after = stateAfter(state, { grade: chosen, due: promised, graded }, rules);
			states[row] = after;
			moveDue(load, schedule.phase === 'review' ? schedule.due.day : null, promised.day);
			putRow(columns, after);
			intervals += interval;
			given++;
			if (after.schedule.phase === 'review') {
				const plain = Math.max(1, Math.round(after.schedule.memory.stability));
				stretch += interval / plain;
			}
			if (interval >= SHORTEST_MOVABLE) {
				const on = weekday(promised.day);
				movableByWeekday[on] = (movableByWeekday[on] ?? 0) + 1;
			}
		}
	}
	return {
		perDay,
		meanInterval: intervals / given,
		meanStretch: stretch / given,
		movableByWeekday,
		siblingMeetings: meetings / reviews,
		movableSiblingMeetings: movableMeetings / movable,
	};
}

/** As `orderNewCards` gives them: a day's new cards are of different papers, a paper's come day after day. */
function paperOf(row: number, newPerDay: number): number {
	const block = Math.floor(row / (CARDS_PER_PAPER * newPerDay));
	return block * newPerDay + (row % newPerDay);
}

function isKnown(columns: ScheduleColumns, row: number): boolean {
	return row < columns.length && !isOnStep(columns, row);
}

function newState(row: number, paper: number): CardState {
	return {
		card: {
			id: `g${hashText(String(row)).toString(16)}` as CardId,
			paper: `p${paper}` as PaperId,
			kind: 'idea',
			form: 'plain',
			question: '?',
			answer: '!',
			origin: { type: 'written', source: null },
		},
		status: 'active',
		schedule: NEW,
		buriedUntilDay: 0,
		tags: [],
		flag: 0,
		since: row,
	};
}

/** Variance of the daily counts about their two-week running mean, over the days after `from`. */
export function unevenness(perDay: readonly number[], from: number): number {
	const HALF = 7;
	let sum = 0;
	let count = 0;
	for (let day = from + HALF; day < perDay.length - HALF; day++) {
		const window = perDay.slice(day - HALF, day + HALF + 1);
		const mean = window.reduce((a, b) => a + b, 0) / window.length;
		sum += ((perDay[day] ?? 0) - mean) ** 2;
		count++;
	}
	return sum / count;
}

/** Variance of the counts as they are, growth of the collection and all. */
export function variance(perDay: readonly number[], from: number): number {
	const days = perDay.slice(from);
	const mean = days.reduce((a, b) => a + b, 0) / days.length;
	return days.reduce((sum, count) => sum + (count - mean) ** 2, 0) / days.length;
}
