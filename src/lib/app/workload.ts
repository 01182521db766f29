// What each desired retention would cost this reader: their cards and habits, played ahead in a worker.
import type { CardHistory } from '$lib/domain/fold.ts';
import { PHASE } from '$lib/domain/columns.ts';
import { habitsOf } from '$lib/domain/habits.ts';
import type { SimulationInput, Workload } from '$lib/domain/simulate.ts';
import type { WorkloadAnswer, WorkloadRequest } from '$lib/worker/workload-protocol.ts';
import type { App } from './app.svelte.ts';

/** So many answers tell a reader's habits; reading a million more would not change them. */
const ANSWERS_READ = 20_000;
/** Study days after which the reader's own intake of new cards says more than the limit set. */
const DAYS_KNOWN = 7;

export interface WorkloadEstimate {
	/** One for each desired retention from 0.70 to 0.99, in rising order. */
	readonly workloads: readonly Workload[];
	/** Answers of this reader that the habits come from; with few, they are mostly those of a typical reader. */
	readonly answers: number;
	/** New cards a day that the year was played with. */
	readonly newPerDay: number;
	/** Where that number comes from: what the reader took in of late, or the limit set. */
	readonly newFrom: 'history' | 'limit';
	/** Cards studied so far, and of those to come in the year. */
	readonly cards: number;
}

type Intake = Pick<WorkloadEstimate, 'newPerDay' | 'newFrom'>;

/** New cards a day over the last weeks, or the limit while there are no weeks to look at. */
export function intakeOf(app: Pick<App, 'tallies' | 'settings' | 'today'>): Intake {
	const { tallies, settings } = app;
	const first = tallies.find(({ reviews }) => reviews > 0)?.day;
	const days = first === undefined ? 0 : app.today() - first + 1;
	if (days < DAYS_KNOWN) return { newPerDay: settings.newPerDay, newFrom: 'limit' };
	const introduced = tallies.reduce((sum, tally) => sum + tally.introduced, 0);
	return { newPerDay: introduced / days, newFrom: 'history' };
}

/** The cards that are being studied, in the columns the simulation takes. */
function cardsOf({ columns }: App, today: number) {
	const [stability, difficulty, daysSince]: [number[], number[], number[]] = [[], [], []];
	for (let row = 0; row < columns.length; row++) {
		if (columns.status[row] !== 1 || columns.phase[row] === PHASE.new) continue;
		stability.push(columns.stability[row] ?? 0);
		difficulty.push(columns.difficulty[row] ?? 0);
		daysSince.push(Math.max(0, today - (columns.lastDay[row] ?? today)));
	}
	return {
		stability: Float64Array.from(stability),
		difficulty: Float64Array.from(difficulty),
		daysSince: Float64Array.from(daysSince),
	};
}

/** Histories of cards in the order of their ids, which is as good as chance, until enough is known. */
async function historiesOf({ store }: App): Promise<readonly CardHistory[]> {
	const histories: CardHistory[] = [];
	let answers = 0;
	for await (const chunk of store.histories()) {
		histories.push(...chunk);
		answers += chunk.reduce((sum, { reviews }) => sum + reviews.length, 0);
		if (answers >= ANSWERS_READ) break;
	}
	return histories;
}

function askWorker(request: WorkloadRequest, signal: AbortSignal): Promise<WorkloadAnswer> {
	return new Promise((resolve, reject) => {
		// The bundler knows a worker by this form only.
		const worker = new Worker(new URL('../worker/workload.worker.ts', import.meta.url), {
			type: 'module',
		});
		const end = (finish: () => void) => {
			worker.terminate();
			finish();
		};
		signal.addEventListener('abort', () => end(() => reject(new Error('Cancelled.'))));
		worker.onerror = () => end(() => reject(new Error('The worker stopped unexpectedly.')));
		worker.onmessage = ({ data }: MessageEvent<WorkloadAnswer>) => end(() => resolve(data));
		worker.postMessage(request);
	});
}

/**
 * Plays a year of study at each desired retention, from this reader's cards, habits and intake.
 * Rejects when cancelled, when the store cannot be read or the worker fails.
 */
export async function estimateWorkloads(app: App, signal: AbortSignal): Promise<WorkloadEstimate> {
	const histories = await historiesOf(app);
	const { settings, rules } = app;
	const intake = intakeOf(app);
	const cards = cardsOf(app, app.today());
	const input: SimulationInput = {
		...cards,
		parameters: [...rules.parameters],
		habits: habitsOf(histories.map(({ reviews }) => reviews)),
		newPerDay: intake.newPerDay,
		learningSteps: settings.learningStepsMin.length,
		relearningSteps: settings.relearningStepsMin.length,
		maximumIntervalDays: settings.maximumIntervalDays,
	};
	const workloads = await askWorker(input, signal);
	return {
		...intake,
		workloads,
		answers: histories.reduce((sum, { reviews }) => sum + reviews.length, 0),
		cards: cards.stability.length,
	};
}
