// Deadline sets: papers with a date are kept at a higher recall until then, and relax after.
import { PHASE, type ScheduleColumns } from './columns.ts';
import type { Deadline } from './fold-collection.ts';
import { intervalFor, nextMemory, retrievability, type Memory, type Parameters } from './fsrs.ts';
import { planOf, type Move, type Plan } from './reschedule.ts';
import { MS_PER_MINUTE } from './time.ts';

/** Answers a new card takes on its first day, steps and a slip included. */
const FIRST_DAY_ANSWERS = 3;
/** Answers a forgotten card takes more: the step, and the interval begun anew. */
const ANSWERS_PER_SLIP = 2;

/** What a deadline asks of the reader, as far as can be told. */
export interface DeadlineEstimate {
	readonly cards: number;
	/** Cards never seen so far. */
	readonly unseen: number;
	/** Answers until the date if all goes as predicted. */
	readonly answers: number;
	readonly minutesNeeded: number;
	readonly minutesAvailable: number;
	/** Mean recall on the date when nothing more is done; unseen cards count as 0. */
	readonly recallUntouched: number;
	/** Brings forward the cards that would be due after the date and below the wanted recall on it. */
	readonly plan: Plan;
}

function rowsOf(columns: ScheduleColumns, deadline: Deadline): readonly number[] {
	const papers = new Set(deadline.papers.map((paper) => columns.paperRowOf.get(paper)));
	const rows: number[] = [];
	for (let row = 0; row < columns.length; row++)
		if (columns.status[row] === 1 && papers.has(columns.paper[row])) rows.push(row);
	return rows;
}

/** Reviews from `first` days on until `days` are over, each remembered. */
function reviewsUntil(
	memory: Memory,
	{
		parameters,
		retention,
		first,
		days,
	}: {
		readonly parameters: Parameters;
		readonly retention: number;
		readonly first: number;
		readonly days: number;
	},
): number {
	let count = 0;
	let current = memory;
	let elapsed = intervalFor(parameters, memory.stability, retention);
	for (let on = first; on < days;) {
		count++;
		current = nextMemory(parameters, current, elapsed, 'good');
		elapsed = intervalFor(parameters, current.stability, retention);
		on += elapsed;
	}
	return count;
}

/** What has to be done for a deadline, against the minutes there are until then. */
export function estimateDeadline(
	columns: ScheduleColumns,
	deadline: Deadline,
	given: {
		readonly parameters: Parameters;
		readonly day: number;
		readonly minutesPerDay: number;
		readonly msPerAnswer: number;
	},
): DeadlineEstimate {
	const { parameters, day, minutesPerDay, msPerAnswer } = given;
	const days = Math.max(0, deadline.day - day);
	const retention = deadline.desiredRetention;
	const rows = rowsOf(columns, deadline);
	const moves: Move[] = [];
	let unseen = 0;
	let answers = 0;
	let recall = 0;
	for (const row of rows) {
		if (columns.phase[row] === PHASE.new) {
			unseen++;
			const memory = nextMemory(parameters, null, 0, 'good');
			const first = intervalFor(parameters, memory.stability, retention);
			const later = reviewsUntil(memory, { parameters, retention, first, days });
			answers += FIRST_DAY_ANSWERS + later * (1 + ANSWERS_PER_SLIP * (1 - retention));
			continue;
		}
		const stability = columns.stability[row] ?? 0;
		const last = columns.lastDay[row] ?? day;
		const onTheDay = retrievability(parameters, Math.max(0, deadline.day - last), stability);
		recall += onTheDay;
		const dueDay = columns.dueDay[row] ?? 0;
		const wanted = last + intervalFor(parameters, stability, retention);
		const target = Math.max(day, Math.min(dueDay, wanted, deadline.day));
		if (onTheDay < retention && dueDay > target) moves.push({ row, dueDay: target });
		if (onTheDay >= retention && dueDay > deadline.day) continue;
		const memory = { stability, difficulty: columns.difficulty[row] ?? 5 };
		const first = target - day;
		const reviews = Math.max(1, reviewsUntil(memory, { parameters, retention, first, days }));
		answers += reviews * (1 + ANSWERS_PER_SLIP * (1 - retention));
	}
	return {
		cards: rows.length,
		unseen,
		answers: Math.ceil(answers),
		minutesNeeded: Math.ceil((answers * msPerAnswer) / MS_PER_MINUTE),
		minutesAvailable: Math.round(minutesPerDay * days),
		recallUntouched: rows.length > 0 ? recall / rows.length : 0,
		plan: planOf(columns, day, moves),
	};
}
