// How much of each paper is held now: the mean recall of its studied cards.
import { PHASE, type ScheduleColumns } from './columns.ts';
import { retrievability, type Parameters } from './fsrs.ts';
import type { PaperId } from './id.ts';

/** What the reader holds of one paper. */
export interface PaperRecall {
	readonly cards: number;
	readonly studied: number;
	/** Mean probability of recall of the studied cards, 0–1; null when none was studied. */
	readonly recall: number | null;
}

export const NO_RECALL: PaperRecall = { cards: 0, studied: 0, recall: null };

/** Recall of every paper with cards on study day `day`, in one pass over the columns. */
export function recallByPaper(
	columns: ScheduleColumns,
	parameters: Parameters,
	day: number,
): ReadonlyMap<PaperId, PaperRecall> {
	const cards = new Uint32Array(columns.papers.length);
	const studied = new Uint32Array(columns.papers.length);
	const sums = new Float64Array(columns.papers.length);
	for (let row = 0; row < columns.length; row++) {
		if (columns.status[row] === 0) continue;
		const paper = columns.paper[row] ?? 0;
		cards[paper] = (cards[paper] ?? 0) + 1;
		if (columns.phase[row] === PHASE.new) continue;
		studied[paper] = (studied[paper] ?? 0) + 1;
		const elapsed = Math.max(0, day - (columns.lastDay[row] ?? day));
		sums[paper] =
			(sums[paper] ?? 0) + retrievability(parameters, elapsed, columns.stability[row] ?? 0);
	}
	const byPaper = new Map<PaperId, PaperRecall>();
	columns.papers.forEach((id, paper) => {
		const count = cards[paper] ?? 0;
		const seen = studied[paper] ?? 0;
		if (count > 0)
			byPaper.set(id, {
				cards: count,
				studied: seen,
				recall: seen > 0 ? (sums[paper] ?? 0) / seen : null,
			});
	});
	return byPaper;
}
