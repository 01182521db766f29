// Sentences → hashed features of the role model. What a feature is called never matters, only its
// hash: words, pairs and triples of words, word beginnings and endings, cues, place in the abstract, and the same of
// the two sentences on either side.
import { CUES, type Cue } from './cues.ts';

/** Hash buckets, as a power of two; the model file keeps the few thousand that matter. */
export const BUCKET_BITS = 20;
const BUCKETS = 1 << BUCKET_BITS;

/** Longest stretch read of a sentence, in UTF-16 units, and words kept of it: bounds the time. */
const LOOK_AT = 1200;
const MAX_WORDS = 120;

const FNV_PRIME = 0x01000193;
const FNV_BASIS = 0x811c9dc5;

/** Spreads a hash over all bits (the finalizer of MurmurHash3). */
function mix(hash: number): number {
	let h = hash;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

function hashString(text: string): number {
	let h = FNV_BASIS;
	for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
	return mix(h);
}

const pair = (a: number, b: number): number => mix(Math.imul(a, 31) ^ (b + 0x9e3779b9));

interface Words {
	/** Hash of each word, number or mark. */
	readonly whole: readonly number[];
	readonly beginnings: readonly number[];
	readonly endings: readonly number[];
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code >= 0xc0;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** "We cut 20% …" → hashes of `we`, `cut`, `00`, `%`: digits count as one another. */
function wordsOf(text: string): Words {
	const whole: number[] = [];
	const beginnings: number[] = [];
	const endings: number[] = [];
	let i = 0;
	while (i < text.length && whole.length < MAX_WORDS) {
		const code = text.charCodeAt(i);
		if (isLetter(code)) {
			let h = FNV_BASIS;
			const start = i;
			let beginning = 0;
			for (; i < text.length; i++) {
				const c = text.charCodeAt(i);
				if (!isLetter(c)) break;
				h = Math.imul(h ^ c, FNV_PRIME);
				if (i - start === 4) beginning = h;
			}
			whole.push(mix(h));
			beginnings.push(mix(beginning || h));
			endings.push(i - start > 4 ? hashString(text.slice(i - 3, i)) : mix(h));
		} else if (isDigit(code)) {
			let length = 0;
			for (; i < text.length; i++, length++) {
				const c = text.charCodeAt(i);
				if (!isDigit(c) && c !== 46 && c !== 44) break;
			}
			const h = hashString('0'.repeat(Math.min(length, 4)));
			whole.push(h);
			beginnings.push(h);
			endings.push(h);
		} else {
			if (code > 32 && code !== 45 && code !== 39) {
				const h = hashString(text.charAt(i));
				whole.push(h);
				beginnings.push(h);
				endings.push(h);
			}
			i++;
		}
	}
	return { whole, beginnings, endings };
}

const CUE_HASHES = new Map(CUES.map(({ name }) => [name, hashString(`cue ${name}`)]));
const SALT = {
	one: hashString('one'),
	two: hashString('two'),
	start: hashString('start'),
	beginning: hashString('beginning'),
	ending: hashString('ending'),
	place: hashString('place'),
};
/** Stands for the sentence before the first and after the last. */
const NOBODY = 7;
/** One salt for each neighbour, so that a word means something else one sentence later. */
const NEIGHBOURS = [-2, -1, 1, 2].map((offset) => ({ offset, salt: hashString(`near ${offset}`) }));

const SELF =
	/\b(?:we|our|in this (?:paper|work|study|article)|this (?:paper|work|study|article))\b/;

interface Own {
	/** Features of the sentence by itself. */
	readonly all: readonly number[];
	/** The part of them that its neighbours see, too. */
	readonly shared: readonly number[];
	readonly cues: readonly number[];
	readonly self: boolean;
	readonly words: number;
}

function ownFeatures(text: string, found: readonly Cue[]): Own {
	const head = text.slice(0, LOOK_AT).toLowerCase();
	const { whole, beginnings, endings } = wordsOf(head);
	const all: number[] = [];
	const shared: number[] = [];
	const cues = found.map(({ name }) => CUE_HASHES.get(name) ?? 0);
	const n = whole.length;
	for (let i = 0; i < n; i++) {
		const a = whole[i] ?? 0;
		const b = i + 1 < n ? (whole[i + 1] ?? 0) : 1;
		const one = pair(SALT.one, a);
		const two = pair(SALT.two, pair(a, b));
		all.push(one, two);
		all.push(pair(SALT.beginning, beginnings[i] ?? 0), pair(SALT.ending, endings[i] ?? 0));
	}
	const first = pair(SALT.start, whole[0] ?? 0);
	const firstTwo = pair(first, whole[1] ?? 0);
	shared.push(first, firstTwo);
	shared.push(...cues);
	all.push(pair(firstTwo, whole[2] ?? 0), ...shared);
	return { all, shared, cues, self: SELF.test(head), words: n };
}

/** Place of a sentence, alone and with what surrounds it. */
function placeFeatures(owns: readonly Own[], index: number, firstSelf: number): number[] {
	const count = owns.length;
	const own = owns[index];
	const fromEnd = count - 1 - index;
	const tenth = Math.floor((10 * index) / Math.max(count, 1));
	const before =
		firstSelf < 0 ? 'none' : index < firstSelf ? 'before' : index === firstSelf ? 'at' : 'after';
	const length = Math.min(6, Math.floor((own?.words ?? 0) / 8));
	const names = [
		`index ${Math.min(index, 12)}`,
		`end ${Math.min(fromEnd, 8)}`,
		`tenth ${tenth}`,
		`count ${Math.min(count, 15)}`,
		`exact ${Math.min(index, 15)} of ${Math.min(count, 15)}`,
		`self ${before}`,
		`self ${before} tenth ${tenth}`,
		`self distance ${firstSelf < 0 ? 'none' : Math.max(-4, Math.min(4, index - firstSelf))}`,
		`length ${length}`,
		`length ${length} end ${Math.min(fromEnd, 2)}`,
		'bias',
	];
	const third = hashString(`third ${Math.floor((3 * index) / Math.max(count, 1))} ${before}`);
	return [
		...names.map(hashString).map((h) => pair(SALT.place, h)),
		...(own?.cues ?? []).map((h) => pair(third, h)),
	];
}

/**
 * For each sentence of one abstract its feature buckets, each at most once, in ascending order.
 * `cues` are those of each sentence (`cuesOf`).
 */
export function featuresOf(
	texts: readonly string[],
	cues: readonly (readonly Cue[])[],
): Uint32Array[] {
	const owns = texts.map((text, i) => ownFeatures(text, cues[i] ?? []));
	const firstSelf = owns.findIndex(({ self }) => self);
	return owns.map((own, i) => {
		const found = own.all.map((h) => h % BUCKETS);
		for (const { offset, salt } of NEIGHBOURS) {
			const near = owns[i + offset];
			if (near) for (const h of near.shared) found.push(pair(salt, h) % BUCKETS);
			else found.push(pair(salt, NOBODY) % BUCKETS);
		}
		for (const h of placeFeatures(owns, i, firstSelf)) found.push(h % BUCKETS);
		const sorted = new Uint32Array(found).sort();
		let count = 0;
		for (const bucket of sorted) {
			if (count === 0 || bucket !== sorted[count - 1]) sorted[count++] = bucket;
		}
		return sorted.slice(0, count);
	});
}
