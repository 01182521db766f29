// A million reviews folded again with our replay and with the library's own scheduler: same memory,
// bit for bit, and how much sooner. All answers lie within one UTC day, where both count days alike.
// npm run bench:replay [-- REVIEWS]
import { createEmptyCard, fsrs } from 'ts-fsrs';
import { seededRandom } from '../src/lib/domain/fit/random.ts';
import { DEFAULT_PARAMETERS, nextMemory, type Memory } from '../src/lib/domain/fsrs.ts';
import { GRADES } from '../src/lib/domain/schedule.ts';

const MS_PER_DAY = 86_400_000;
const MS_PER_HOUR = 3_600_000;
const REVIEWS_PER_CARD = 10;
const CARDS_PER_ROUND = 2000;
/** Replay must take at most this share of the scheduler's time. */
const GOAL = 1 / 5;

const reviews = Number(process.argv[2] ?? 1_000_000);
const rounds = Math.ceil(reviews / REVIEWS_PER_CARD / CARDS_PER_ROUND);
const perRound = CARDS_PER_ROUND * REVIEWS_PER_CARD;

const random = seededRandom(1);
const grades = new Uint8Array(perRound);
const days = new Int32Array(perRound);
const stability = new Float64Array(perRound);
const difficulty = new Float64Array(perRound);

/** Four answers in five recall; one review in five comes on the same day as the last. */
function drawRound(): void {
	for (let index = 0; index < perRound; index += 1) {
		const first = index % REVIEWS_PER_CARD === 0;
		grades[index] = random() < 0.2 ? 0 : 1 + Math.floor(random() * 3);
		days[index] = first || random() < 0.2 ? 0 : 1 + Math.floor(random() ** 3 * 200);
	}
}

function replayRound(): void {
	let memory: Memory | null = null;
	for (let index = 0; index < perRound; index += 1) {
		if (index % REVIEWS_PER_CARD === 0) memory = null;
		memory = nextMemory(DEFAULT_PARAMETERS, memory, days[index]!, GRADES[grades[index]!]!);
		stability[index] = memory.stability;
		difficulty[index] = memory.difficulty;
	}
}

const scheduler = fsrs({ w: DEFAULT_PARAMETERS, enable_fuzz: false, enable_short_term: true });
const RATINGS = [1, 2, 3, 4] as const;

/** @returns how many memories differ from those of `replayRound` */
function scheduleRound(): number {
	let unequal = 0;
	let at = 0;
	let card = createEmptyCard(new Date(0));
	for (let index = 0; index < perRound; index += 1) {
		if (index % REVIEWS_PER_CARD === 0) {
			at = 20_000 * MS_PER_DAY + MS_PER_HOUR;
			card = createEmptyCard(new Date(at));
		} else if (days[index]! === 0) at += MS_PER_HOUR;
		else at = Math.floor(at / MS_PER_DAY + days[index]!) * MS_PER_DAY + MS_PER_HOUR;
		card = scheduler.next(card, new Date(at), RATINGS[grades[index]!]!).card;
		if (card.stability !== stability[index]! || card.difficulty !== difficulty[index]!)
			unequal += 1;
	}
	return unequal;
}

let replayMs = 0;
let scheduleMs = 0;
let unequal = 0;
for (let round = -1; round < rounds; round += 1) {
	drawRound();
	const start = performance.now();
	replayRound();
	const between = performance.now();
	unequal += scheduleRound();
	if (round < 0) continue; // The first only warms the engine up.
	replayMs += between - start;
	scheduleMs += performance.now() - between;
}

const count = rounds * perRound;
const speed = (ms: number) => `${ms.toFixed(0)} ms, ${((count / ms) * 1000).toFixed(0)} a second`;
const share = replayMs / scheduleMs;
console.log(`${count} reviews of ${count / REVIEWS_PER_CARD} cards`);
console.log(`replay by next_state: ${speed(replayMs)}`);
console.log(`replay by next():     ${speed(scheduleMs)}`);
console.log(`next() takes ×${(1 / share).toFixed(1)} the time; ${unequal} memories differ`);
if (unequal > 0 || share > GOAL) process.exitCode = 1;
