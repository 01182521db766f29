// Leeches: cards forgotten again and again. Said aloud, with help; never paused silently.

/**
 * True when so many lapses make a card a leech, or are worth a reminder: at the threshold and after
 * every further half of it (8, 12, 16 …), as Anki counts.
 */
export function isLeechLapse(lapses: number, threshold: number): boolean {
	const step = Math.max(1, Math.ceil(threshold / 2));
	return lapses >= threshold && (lapses - threshold) % step === 0;
}
