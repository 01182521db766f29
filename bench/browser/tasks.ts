// Tasks of a page's main thread, from a trace: by the clock, and by the processor where others share it.
import type { Browser, Page } from '@playwright/test';

const LONG_TASK_MS = 50;

export interface Task {
	readonly wallMs: number;
	readonly cpuMs: number;
	/** What took most of it. */
	readonly inside: string;
}

interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
	readonly args?: { readonly name?: string };
}

/** Tasks of the page's main threads while `work` runs, by the clock and by the processor. */
export async function tasksDuring(
	{ browser, page }: { readonly browser: Browser; readonly page: Page },
	work: () => Promise<void>,
): Promise<readonly Task[]> {
	await browser.startTracing(page, {
		categories: ['toplevel', 'devtools.timeline', 'v8'],
	});
	await work();
	const trace = await browser.stopTracing();
	const { traceEvents }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
		String(trace),
	);
	const mains = new Set(
		traceEvents.flatMap(({ name, args, pid, tid }) =>
			name === 'thread_name' && args?.name === 'CrRendererMain' ? [`${pid} ${tid}`] : [],
		),
	);
	const spans = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && mains.has(`${pid} ${tid}`));
	return spans
		.filter(({ name }) => name.endsWith('RunTask'))
		.map((task) => ({
			wallMs: (task.dur ?? 0) / 1000,
			cpuMs: (task.tdur ?? 0) / 1000,
			inside: insideOf(task, spans),
		}));
}

/** The spans that took most of a long task. */
function insideOf(task: TraceEvent, spans: readonly TraceEvent[]): string {
	const { ts, dur = 0, tdur = 0 } = task;
	if (tdur < LONG_TASK_MS * 500) return '';
	return spans
		.filter((span) => span !== task && span.pid === task.pid && span.tid === task.tid)
		.filter((span) => span.ts >= ts && span.ts <= ts + dur && (span.tdur ?? 0) > 3000)
		.map(({ name, tdur = 0 }) => `${name} ${(tdur / 1000).toFixed(0)}`)
		.slice(0, 12)
		.join(', ');
}

/** Says which task was longest, how many were long, and what they did. */
export function tellLongest(tasks: readonly Task[]): void {
	const most = (pick: (task: Task) => number) => Math.max(0, ...tasks.map(pick)).toFixed(1);
	const long = tasks.filter(({ cpuMs }) => cpuMs > LONG_TASK_MS);
	console.log(
		`  longest task ${most(({ cpuMs }) => cpuMs)} ms of processor, ${most(({ wallMs }) => wallMs)} ms by the clock; ${long.length} over ${LONG_TASK_MS} ms (goal 0)`,
	);
	for (const { cpuMs, inside } of long)
		console.log(`  a task of ${cpuMs.toFixed(0)} ms: ${inside}`);
}
