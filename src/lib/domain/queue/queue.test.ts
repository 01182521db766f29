import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heapOf, popEntry, pushEntry, type Heap } from './heap.ts';
import { keepApart } from './keep-apart.ts';
import { smallest } from './smallest.ts';
import { weave } from './weave.ts';

describe('weave', () => {
	it('spreads new cards evenly', () => {
		const woven = weave(Int32Array.of(1, 2, 3, 4, 5, 6), Int32Array.of(10, 20));
		expect([...woven]).toEqual([1, 2, 10, 3, 4, 20, 5, 6]);
	});

	it('keeps every card once and each kind in order', () => {
		fc.assert(
			fc.property(fc.nat(60), fc.nat(60), (dense, sparse) => {
				const a = Int32Array.from({ length: dense }, (_, index) => index);
				const b = Int32Array.from({ length: sparse }, (_, index) => 1000 + index);
				const woven = [...weave(a, b)];
				expect(woven.filter((row) => row < 1000)).toEqual([...a]);
				expect(woven.filter((row) => row >= 1000)).toEqual([...b]);
			}),
		);
	});
});

describe('keepApart', () => {
	const samePaper = (a: number, b: number) => Math.floor(a / 10) === Math.floor(b / 10);

	it('puts others between siblings', () => {
		const kept = [...keepApart(Int32Array.of(10, 11, 20, 30, 40, 50, 60), samePaper)];
		expect(kept).toEqual([10, 20, 30, 40, 50, 60, 11]);
	});

	it('alternates when there are only two papers', () => {
		expect([...keepApart(Int32Array.of(10, 11, 12, 20, 21), samePaper)]).toEqual([
			10, 20, 11, 21, 12,
		]);
	});

	it('keeps every card once, and alike ones five apart while there are others left', () => {
		const rows = fc.uniqueArray(fc.nat(400), { maxLength: 120 });
		fc.assert(
			fc.property(rows, (given) => {
				const kept = [...keepApart(Int32Array.from(given), samePaper)];
				expect([...kept].sort((a, b) => a - b)).toEqual([...given].sort((a, b) => a - b));
			}),
		);
		const twenty = Int32Array.from({ length: 40 }, (_, index) => index * 5);
		const kept = keepApart(twenty, samePaper);
		kept.subarray(0, 36).forEach((row, index) => {
			for (let back = 1; back <= 5 && back <= index; back++)
				expect(samePaper(row, kept[index - back] ?? -1)).toBe(false);
		});
	});
});

describe('smallest', () => {
	it('equals sorting everything', () => {
		const keys = fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 200 });
		fc.assert(
			fc.property(keys, fc.nat(220), (given, limit) => {
				const found = [...smallest(Float64Array.from(given), given.length, limit)];
				const sorted = [...given].sort((a, b) => a - b).slice(0, limit);
				expect(found.map((index) => given[index])).toEqual(sorted);
				expect(new Set(found).size).toBe(found.length);
			}),
		);
	});
});

describe('heap', () => {
	it('gives entries back in order, however they went in', () => {
		fc.assert(
			fc.property(fc.array(fc.nat(1000)), fc.array(fc.nat(1000)), (first, then) => {
				const entry = (dueAt: number) => ({ row: 0, dueAt, storedDueAt: dueAt });
				let heap: Heap = then.map(entry).reduce(pushEntry, heapOf(first.map(entry)));
				const out: number[] = [];
				for (; heap; heap = popEntry(heap)) out.push(heap.entry.dueAt);
				expect(out).toEqual([...first, ...then].sort((a, b) => a - b));
			}),
		);
	});
});
