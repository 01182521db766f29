// Leeches: cards forgotten again and again. Said aloud, with help; never paused silently.
import type { Schedule } from './schedule.ts';

/**
 * True when so many lapses make a card a leech, or are worth a reminder: at the threshold and after
 * every further half of it (8, 12, 16 …), as Anki counts.
 */
export function isLeechLapse(lapses: number, threshold: number): boolean {
	const step = Math.max(1, Math.ceil(threshold / 2));
	return lapses >= threshold && (lapses - threshold) % step === 0;
}

/** How often a card was forgotten, when that is worth a word; null for all others. */
export function leechSlips(schedule: Schedule, threshold: number): number | null {
	if (schedule.phase === 'new' || !isLeechLapse(schedule.lapses, threshold)) return null;
	return schedule.lapses;
}
