// What a deadline changes while studying: a higher recall wanted, and a day not to be put off beyond.
import type { Collection } from './fold-collection.ts';
import type { PaperId } from './id.ts';
import type { Rules } from './schedule.ts';

/** The rules for a paper's cards on a study day, and the day they may not be put off beyond. */
export function rulesFor(
	{ parameters, settings, deadlines }: Pick<Collection, 'parameters' | 'settings' | 'deadlines'>,
	paper: PaperId,
	day: number,
): { readonly rules: Rules; readonly latestDay: number | null } {
	const pressing = deadlines.filter((one) => one.day > day && one.papers.includes(paper));
	if (pressing.length === 0) return { rules: { parameters, settings }, latestDay: null };
	const desiredRetention = Math.max(
		settings.desiredRetention,
		...pressing.map((deadline) => deadline.desiredRetention),
	);
	const rules = { parameters, settings: { ...settings, desiredRetention } };
	return { rules, latestDay: Math.min(...pressing.map((deadline) => deadline.day)) };
}
