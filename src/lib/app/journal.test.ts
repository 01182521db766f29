import { describe, expect, it } from 'vitest';
import type { Fact } from '$lib/domain/event.ts';
import type { CardId, DeviceId } from '$lib/domain/id.ts';
import { Journal, type World } from './journal.ts';

const device = 'd1' as DeviceId;
const fact: Fact = { type: 'card.suspended', card: 'g1' as CardId };

function worldAt(times: number[]): World {
	let next = 0;
	return {
		now: () => times[Math.min(next++, times.length - 1)] ?? 0,
		offsetMin: () => 60,
		random: (bytes) => new Uint8Array(bytes).fill(next),
	};
}

describe('Journal', () => {
	it('stamps the events of one act with rising times and the id of the first', () => {
		const events = new Journal(worldAt([1000]), device, 0).stamp([fact, fact, fact]);
		expect(events.map(({ at }) => at)).toEqual([1000, 1001, 1002]);
		expect(new Set(events.map(({ act }) => act))).toEqual(new Set([events[0]?.id]));
		expect(new Set(events.map(({ id }) => id)).size).toBe(3);
	});

	it('never runs backwards when the clock is set back', () => {
		const journal = new Journal(worldAt([5000, 5000, 100, 100]), device, 4000);
		const [first] = journal.stamp([fact]);
		const [second] = journal.stamp([fact]);
		expect(first?.at).toBe(5000);
		expect(second?.at).toBe(5001);
	});

	it('goes on after the newest event of before', () => {
		const [event] = new Journal(worldAt([10]), device, 99).stamp([fact]);
		expect(event?.at).toBe(100);
	});
});
