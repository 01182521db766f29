// Cram, before a reading group: chosen cards until each was known once. Nothing of it enters the schedule.
import type { Fact } from '$lib/domain/event.ts';
import type { CardState } from '$lib/domain/fold.ts';
import type { CardId } from '$lib/domain/id.ts';
import type { Grade } from '$lib/domain/schedule.ts';
import type { App } from '../app.svelte.ts';
import { errorText, type ErrorText } from '../error-text.ts';
import { gradeFor, gradeWords, type Choice } from './choices.ts';
import {
	answerRound,
	dropFromRound,
	firstAnswers,
	startRound,
	type CramRound,
} from './cram-round.ts';
import { Deck, type DeckCard } from './deck.svelte.ts';
import type { Ending } from './ending.ts';
import { gradeNotice, plainNotice, type Notice } from './notice.ts';
import { Stopwatch } from './stopwatch.ts';
import type { Screen, StudyView } from './view.ts';

export class CramSession implements StudyView {
	readonly practice: string;
	/** Answers are not kept, so none waits for the disk. */
	readonly unsaved = 0;
	readonly stopwatch: Stopwatch;
	readonly #app: App;
	readonly #deck: Deck;
	readonly #cards: readonly CardId[];
	#round: CramRound;
	#past = $state.raw<readonly CramRound[]>([]);
	#future = $state.raw<readonly CramRound[]>([]);
	#revealed = $state(false);
	#token = $state(1);
	#notice = $state.raw<Notice | null>(null);
	#trouble = $state.raw<ErrorText | null>(null);

	/** `title` says what is crammed; the states are those of its active cards, in order. */
	constructor(app: App, title: string, states: readonly CardState[]) {
		this.#app = app;
		this.practice = title;
		this.stopwatch = new Stopwatch(() => app.world.now());
		this.#deck = new Deck(app.store);
		this.#cards = states.map(({ card }) => card.id);
		this.#round = $state.raw(startRound(this.#cards));
	}

	open(): () => void {
		void this.#load();
		return this.#app.onCards((states, gone) => {
			this.#deck.put(states);
			const away = states.filter(({ status }) => status !== 'active');
			for (const card of [...away.map(({ card }) => card.id), ...gone])
				this.#go(dropFromRound(this.#round, card));
		});
	}

	get screen(): Screen {
		if (this.#round.queue.length === 0) return 'done';
		if (!this.card) return 'loading';
		return this.#revealed ? 'answer' : 'question';
	}

	get token(): number {
		return this.#token;
	}

	get card(): DeckCard | null {
		const [card] = this.#round.queue;
		return card ? this.#deck.get(card) : null;
	}

	get choices(): readonly Choice[] {
		if (!this.#revealed) return [];
		const words = gradeWords(this.#app.settings.buttons);
		return words.map(([grade, label]) => ({ grade, label, interval: null, outcome: null }));
	}

	get progress(): StudyView['progress'] {
		const left = new Set(this.#round.queue).size;
		return { done: this.#cards.length - left, left };
	}

	get notice(): Notice | null {
		return this.#notice;
	}

	get trouble(): ErrorText | null {
		return this.#trouble;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	async ending(): Promise<Ending> {
		const { known, slipped } = firstAnswers(this.#round);
		const total = known.length + slipped.length;
		const common = { empty: false, slipped, more: this.#cards.length > 0, nextStepAt: null };
		if (total === 0)
			return {
				...common,
				heading: 'Nothing to practise',
				lead: 'There are no cards in study here. Keep some in the inbox, or resume paused ones.',
				figures: [],
				next: null,
			};
		return {
			...common,
			heading: 'Practised',
			lead:
				slipped.length === 0
					? 'You knew every card at once.'
					: `You knew ${known.length} of ${total} at once, and the rest by the end.`,
			figures: [
				{ value: String(total), label: total === 1 ? 'card' : 'cards' },
				{ value: `${Math.round((100 * known.length) / total)}%`, label: 'known at once' },
			],
			next: 'The schedule is as it was.',
		};
	}

	textOf(card: CardId): DeckCard | null {
		return this.#deck.get(card);
	}

	reveal(): void {
		if (this.card) this.#revealed = true;
		this.#notice = null;
	}

	grade(token: number, wanted: Grade): boolean {
		if (token !== this.#token || !this.#revealed) return false;
		const grade = gradeFor(wanted, this.#app.settings.buttons);
		const choice = this.choices.find((one) => one.grade === grade);
		if (!choice) return false;
		this.#past = [...this.#past, this.#round];
		this.#future = [];
		this.#go(answerRound(this.#round, grade));
		this.#notice = gradeNotice(choice);
		return true;
	}

	/** Takes back the last answer of this round; acts on cards are taken back where they were made. */
	async undo(): Promise<void> {
		const before = this.#past.at(-1);
		if (!before) return this.say('Nothing to undo');
		this.#past = this.#past.slice(0, -1);
		this.#future = [...this.#future, this.#round];
		this.#go(before);
		this.#revealed = true;
		this.#notice = plainNotice('Undone', 'redo');
	}

	async redo(): Promise<void> {
		const after = this.#future.at(-1);
		if (!after) return this.say('Nothing to redo');
		this.#future = this.#future.slice(0, -1);
		this.#past = [...this.#past, this.#round];
		this.#go(after);
		this.#notice = plainNotice('Done again');
	}

	async act(facts: readonly Fact[], done: string): Promise<boolean> {
		try {
			await this.#app.act(facts);
			this.#notice = plainNotice(done, 'nothing');
			this.#trouble = null;
			return true;
		} catch (error) {
			this.#trouble = errorText(error);
			return false;
		}
	}

	more(): void {
		this.#past = [];
		this.#future = [];
		this.#notice = null;
		this.#go(startRound(this.#cards));
	}

	resume(): void {
		// Nothing becomes due here.
	}

	say(text: string): void {
		this.#notice = plainNotice(text, 'nothing');
	}

	dismissTrouble(): void {
		this.#trouble = null;
	}

	#go(round: CramRound): void {
		const same = round.queue[0] === this.#round.queue[0] && round.answers === this.#round.answers;
		this.#round = round;
		if (same) return;
		this.#revealed = false;
		this.#token++;
		this.stopwatch.restart();
	}

	async #load(): Promise<void> {
		try {
			await this.#deck.load(this.#cards);
		} catch (error) {
			this.#trouble = errorText(error);
		}
	}
}
