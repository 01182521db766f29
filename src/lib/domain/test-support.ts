// For tests only: events, papers and cards made up on the spot, with a clock that never repeats itself.
import type { Card } from './card.ts';
import { subjectsOf, type Event, type Fact, type VoidFact } from './event.ts';
import { generatedCardId } from './hashed-id.ts';
import { mintCardId, mintDeviceId, mintEventId, type CardId, type PaperId } from './id.ts';
import { toPaper, type Paper } from './paper.ts';
import type { Grade } from './schedule.ts';
import { MS_PER_DAY, MS_PER_HOUR, type Moment } from './time.ts';

/** 2026-03-02, a Monday, noon UTC. */
export const START = Date.UTC(2026, 2, 2, 12);

/** `number` as eight bytes, to stand in for chance. */
export function bytesOf(number: number): Uint8Array {
	const bytes = new Uint8Array(8);
	new DataView(bytes.buffer).setFloat64(0, number);
	return bytes;
}

/** The n-th paper of a made-up library. */
export function samplePaper(n: number): Paper {
	return toPaper(
		{
			title: `Lantern ${String(n)}: Sorting Pebbles by Moonlight`,
			abstract: `Pebbles are hard to sort at night. We propose Lantern ${String(n)}, which sorts them by moonlight. It sorts ${String(n + 10)} % more pebbles than a torch.`,
			authors: ['A. Fen', 'B. Moor'],
			year: 2026,
			identifiers: { arxiv: `2603.${String(n).padStart(5, '0')}` },
		},
		'added',
	);
}

/** The n-th generated card of a paper. */
export function sampleCard(paper: Paper, n = 0): Card {
	const start = Math.min(n, paper.abstract.length - 10);
	const source = { start, end: start + 10, quote: paper.abstract.slice(start, start + 10) };
	const template = `T${String(n)}`;
	return {
		id: generatedCardId({ paper: paper.id, template, start, end: start + 10, slot: String(n) }),
		paper: paper.id,
		kind: 'idea',
		form: 'plain',
		question: `What does ${paper.title} do (${String(n)})?`,
		answer: `It sorts pebbles, way ${String(n)}.`,
		origin: { type: 'generated', template, generatorVersion: '1', condensed: [], source },
	};
}

/** A card the reader wrote, without a source. */
export function writtenCard(paper: PaperId, n: number): Card {
	return {
		id: mintCardId(bytesOf(n)),
		paper,
		kind: null,
		form: 'plain',
		question: `Written question ${String(n)}?`,
		answer: `Written answer ${String(n)}.`,
		origin: { type: 'written', source: null },
	};
}

/** When and where the next event is made; what is left out goes on from the last one. */
export interface MakeOptions {
	readonly at?: number;
	readonly offsetMin?: number;
}

/** Makes stamped events: ids and times rise, acts are told apart, nothing comes from clock or chance. */
export class EventMaker {
	#at: number;
	#count: number;
	#offsetMin: number;
	readonly #device;

	constructor({ at = START, offsetMin = 0, seed = 0 } = {}) {
		this.#at = at;
		this.#offsetMin = offsetMin;
		this.#count = seed * 1_000_000;
		this.#device = mintDeviceId(bytesOf(seed));
	}

	/** The time of the last event. */
	get at(): number {
		return this.#at;
	}

	/** Lets time pass. */
	wait({ days = 0, hours = 0, ms = 0 }): this {
		this.#at += days * MS_PER_DAY + hours * MS_PER_HOUR + ms;
		return this;
	}

	/** One event in an act of its own, a millisecond after the last unless told otherwise. */
	make<F extends Fact>(fact: F, { at, offsetMin }: MakeOptions = {}): Event<F> {
		this.#at = at ?? this.#at + 1;
		this.#offsetMin = offsetMin ?? this.#offsetMin;
		const id = mintEventId(this.#at, bytesOf(this.#count++));
		const moment: Moment = { at: this.#at, offsetMin: this.#offsetMin };
		return Object.assign({}, fact, moment, { v: 1, id, act: id, device: this.#device } as const);
	}

	addPaper(paper: Paper): Event {
		return this.make({ type: 'paper.added', paper });
	}

	accept(card: Card): Event {
		return this.make({ type: 'card.accepted', card });
	}

	grade(card: CardId, grade: Grade, options?: MakeOptions): Event {
		return this.make({ type: 'card.reviewed', card, grade, tookMs: 4000 }, options);
	}

	/** Takes events back; voiding what this returns brings them back again. */
	voidOf(...events: readonly Event[]): Event<VoidFact> {
		return this.make({
			type: 'event.voided',
			events: events.map(({ id }) => id),
			subjects: [...new Set(events.flatMap(subjectsOf))],
		});
	}
}
