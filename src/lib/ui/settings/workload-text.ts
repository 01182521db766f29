// What a desired retention costs, in words.
import type { Workload } from '$lib/domain/simulate.ts';
import { counted } from '$lib/ui/day-text.ts';

/** "26 minutes", "1.5 minutes"; below ten minutes halves tell something. */
export function minutesText(minutes: number): string {
	const rounded = minutes < 10 ? Math.round(minutes * 2) / 2 : Math.round(minutes);
	return counted(rounded, 'minute');
}

/** The workload at a desired retention; null when none was worked out for it. */
export function workloadAt(workloads: readonly Workload[], retention: number): Workload | null {
	return (
		workloads.find(({ desiredRetention }) => Math.abs(desiredRetention - retention) < 0.005) ?? null
	);
}

/** "about 26 minutes a day, 150 answers". */
export function costText({ minutesPerDay, answersPerDay }: Workload): string {
	return `about ${minutesText(minutesPerDay)} a day, ${counted(Math.round(answersPerDay), 'answer')}`;
}

/** How a retention under the thumb differs from the one set: "6 minutes a day more than at 90%". */
export function differenceText(from: Workload, to: Workload): string {
	const minutes = to.minutesPerDay - from.minutesPerDay;
	const known = Math.round(to.remembered - from.remembered);
	const than = `than at ${Math.round(from.desiredRetention * 100)}%`;
	const time =
		Math.abs(minutes) < 0.25
			? `about the same time as at ${Math.round(from.desiredRetention * 100)}%`
			: `${minutesText(Math.abs(minutes))} a day ${minutes > 0 ? 'more' : 'less'} ${than}`;
	if (known === 0) return time;
	return `${time}, and ${counted(Math.abs(known), 'card')} ${known > 0 ? 'more' : 'fewer'} known after a year`;
}
