// npm run bench:alike : looking for cards hard to tell from a new one in decks of up to 100,000, in Node.
import { DeckIndex } from '../src/lib/domain/deck-index.ts';
import { mixNumbers, toUnit } from '../src/lib/domain/hash.ts';

const VOCABULARY = 30_000;
const ASKED = 2_000;
const STEMS = ['What does X propose for', 'By how much does X improve', 'Why does X fail on'];

/** A question of seven words; words are drawn as texts do it, a few very often and most seldom. */
function question(seed: number): string {
	const words = Array.from({ length: 7 }, (_, place) => {
		const chance = toUnit(mixNumbers(seed, place));
		return `w${Math.floor(VOCABULARY ** chance)}`;
	});
	return `${STEMS[seed % STEMS.length] ?? ''} ${words.join(' ')}?`;
}

console.log('| cards | build, ms | find, median µs | find, p99 µs |\n| --- | --- | --- | --- |');
for (const cards of [1_000, 10_000, 100_000]) {
	const index = new DeckIndex<number>();
	const begun = performance.now();
	for (let key = 0; key < cards; key++) index.put(key, question(key), `w${key % 977}`);
	const buildMs = performance.now() - begun;
	const times = Array.from({ length: ASKED }, (_, each) => {
		const start = performance.now();
		index.find(-1, question(1_000_000 + each), 'w1');
		return (performance.now() - start) * 1000;
	}).sort((a, b) => a - b);
	const at = (share: number) => (times[Math.floor(share * (ASKED - 1))] ?? 0).toFixed(0);
	console.log(`| ${cards} | ${buildMs.toFixed(0)} | ${at(0.5)} | ${at(0.99)} |`);
}
