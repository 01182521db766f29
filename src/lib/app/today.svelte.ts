// Today: what is due, how long it takes at the reader's pace, what comes, and what is slipping.
import { NO_DUE } from '$lib/domain/columns.ts';
import { dueAhead } from '$lib/domain/due-ahead.ts';
import type { PaperId } from '$lib/domain/id.ts';
import { paceMs, trueRetention } from '$lib/domain/pace.ts';
import { recallByPaper, type PaperRecall } from '$lib/domain/paper-recall.ts';
import { buildQueue, doneToday } from '$lib/domain/queue/build.ts';
import { MS_PER_MINUTE } from '$lib/domain/time.ts';
import type { App } from './app.svelte.ts';

const FORECAST_DAYS = 14;
const SLIPPING_SHOWN = 5;
/** A paper is slipping when less than this of it is held. */
const SLIPPING_BELOW = 0.85;

export class Today {
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** Worked out anew with every change: the clock itself tells nobody that it has turned over. */
	readonly day = $derived.by(() => {
		void this.#app.columns;
		return this.#app.today();
	});

	readonly #queue = $derived.by(() => {
		const { columns, tallies, settings } = this.#app;
		const done = doneToday(tallies.find(({ day }) => day === this.day));
		return buildQueue(columns, { moment: this.#app.clock(), settings, done });
	});

	/** Cards left for today. */
	readonly counts = $derived.by(() => this.#queue.counts);

	readonly due = $derived.by(() => this.counts.learning + this.counts.review + this.counts.new);

	/** Minutes for all of them at the reader's pace, at least 1 when there is any. */
	readonly minutes = $derived.by(() => {
		const ms = this.due * paceMs(this.#app.tallies);
		return this.due === 0 ? 0 : Math.max(1, Math.round(ms / MS_PER_MINUTE));
	});

	/** Cards left over from the days before. */
	readonly overdue = $derived.by(() => {
		const { columns } = this.#app;
		let count = 0;
		for (let row = 0; row < columns.length; row++) {
			const due = Math.max(columns.dueDay[row] ?? 0, columns.buriedUntilDay[row] ?? 0);
			if (columns.status[row] === 1 && columns.dueDay[row] !== NO_DUE && due < this.day) count++;
		}
		return count;
	});

	/**
	 * Minutes for all that has come due, whatever the limit lets through in a day, when most of it was
	 * left over; 0 for a reader who keeps up, however much a day brings.
	 */
	readonly backlogMinutes = $derived.by(() => {
		const due = Math.max(this.due, this.ahead[0] ?? 0);
		if (this.overdue * 2 < due) return 0;
		return Math.round((due * paceMs(this.#app.tallies)) / MS_PER_MINUTE);
	});

	/** Share remembered over the last 30 days; null before there is anything to count. */
	readonly retention = $derived.by(() => trueRetention(this.#app.tallies).share);

	/** Answers given today. */
	readonly answered = $derived.by(
		() => this.#app.tallies.find(({ day }) => day === this.day)?.reviews ?? 0,
	);

	/** Cards due on the next 14 study days, today first. */
	readonly ahead = $derived.by(() => dueAhead(this.#app.columns, this.day, FORECAST_DAYS));

	/** Cards in the collection, of any age. */
	readonly cards = $derived.by(() => {
		const { columns } = this.#app;
		let count = 0;
		for (let row = 0; row < columns.length; row++) if (columns.status[row] !== 0) count++;
		return count;
	});

	/** The weakest papers, weakest first, by id. */
	readonly slipping = $derived.by((): readonly (readonly [PaperId, PaperRecall])[] => {
		const { columns, rules } = this.#app;
		return [...recallByPaper(columns, rules.parameters, this.day)]
			.filter(([, { recall }]) => recall !== null && recall < SLIPPING_BELOW)
			.sort(([, a], [, b]) => (a.recall ?? 1) - (b.recall ?? 1))
			.slice(0, SLIPPING_SHOWN);
	});
}
