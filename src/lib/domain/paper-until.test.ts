import { describe, expect, it } from 'vitest';
import { emptyColumns, PHASE } from './columns.ts';
import { DEFAULT_PARAMETERS, retrievability } from './fsrs.ts';
import type { PaperId } from './id.ts';
import { heldUntil } from './paper-until.ts';

const TODAY = 20_000;
const parameters = DEFAULT_PARAMETERS;

function columnsWith(...stabilities: readonly number[]) {
	const columns = emptyColumns(8);
	columns.papers.push('p1' as PaperId);
	columns.paperRowOf.set('p1' as PaperId, 0);
	stabilities.forEach((stability, row) => {
		columns.status[row] = 1;
		columns.phase[row] = stability > 0 ? PHASE.review : PHASE.new;
		columns.stability[row] = stability;
		columns.lastDay[row] = TODAY - 1;
	});
	columns.length = stabilities.length;
	return columns;
}

describe('heldUntil', () => {
	const paper = 'p1' as PaperId;
	const given = { parameters, day: TODAY, level: 0.8 };

	it('names the first day below the level', () => {
		const day = heldUntil(columnsWith(10), paper, given) ?? 0;
		const recallOn = (on: number) => retrievability(parameters, on - (TODAY - 1), 10);
		expect(recallOn(day)).toBeLessThan(0.8);
		expect(recallOn(day - 1)).toBeGreaterThanOrEqual(0.8);
	});

	it('is today when it has slipped already, and nothing when it cannot be said', () => {
		expect(heldUntil(columnsWith(0.01), paper, given)).toBe(TODAY);
		expect(heldUntil(columnsWith(0), paper, given)).toBeNull();
		expect(heldUntil(columnsWith(30_000), paper, given)).toBeNull();
	});
});
