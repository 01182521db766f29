// The study session: what the screen shows, and what the reader's taps do to it.
// The next card shows before the disk has answered; a grade that could not be saved brings its card back.
import type { Fact } from '$lib/domain/event.ts';
import type { CardState } from '$lib/domain/fold.ts';
import type { CardId } from '$lib/domain/id.ts';
import { gradedAt, stateAfter } from '$lib/domain/promise.ts';
import type { Grade } from '$lib/domain/schedule.ts';
import {
	answerAgain,
	comeBack,
	more,
	noteChange,
	spreadAlikes,
} from '$lib/domain/session-changes.ts';
import { progress } from '$lib/domain/session-progress.ts';
import * as machine from '$lib/domain/session.ts';
import type { Moment } from '$lib/domain/time.ts';
import type { App } from './app.svelte.ts';
import { errorText, type ErrorText } from './error-text.ts';
import { Alikes, beginSession } from './study/begin.ts';
import { choicesOf, dueOf, gradeFor, type Choice } from './study/choices.ts';
import { Deck, type DeckCard } from './study/deck.svelte.ts';
import { gradeNotice, leftNotice, plainNotice, type Notice } from './study/notice.ts';
import type { Ending } from './study/ending.ts';
import { Saves } from './study/saves.svelte.ts';
import { Stopwatch } from './study/stopwatch.ts';
import type { Trip } from './study/travel.ts';
import type { Screen, StudyView } from './study/view.ts';
import { upcoming } from './study/upcoming.ts';

/** What *a few more* adds. */
const A_FEW = { new: 5, reviews: 20 } as const;

export class StudySession implements StudyView {
	readonly practice = null;
	readonly #app: App;
	readonly #deck: Deck;
	readonly #saves = new Saves();
	readonly #alikes: Alikes;
	readonly stopwatch: Stopwatch;
	/** Those the queue was built from; null when it is to be built again. */
	#columns: App['columns'] | null;
	#touchedAt = 0;
	#travelling = false;
	/** True while an act of the reader on the card shown is being saved. */
	#acting = false;
	#session: machine.Session;
	#choices = $state.raw<readonly Choice[]>([]);
	#notice = $state.raw<Notice | null>(null);
	#trouble = $state.raw<ErrorText | null>(null);

	constructor(app: App) {
		this.#app = app;
		this.#deck = new Deck(app.store);
		this.#alikes = new Alikes(app);
		this.stopwatch = new Stopwatch(() => app.world.now());
		this.#columns = app.columns;
		this.#session = $state.raw(beginSession(app, this.#now()));
		this.#moved();
	}

	open(): () => void {
		this.resume();
		this.stopwatch.restart();
		void this.#alikes.look(this.#session.queue).then((areAlike) => {
			if (areAlike) this.#go(spreadAlikes(this.#session, this.#app.columns, areAlike));
		});
		return this.#app.onCards((cards, gone) => this.#noteChanges(cards, gone));
	}

	get idleMs(): number {
		return Math.max(0, this.#app.world.now() - this.#touchedAt);
	}

	get screen(): Screen {
		const { state } = this.#session;
		if (state.type !== 'showing') return 'done';
		if (!this.card) return 'loading';
		return state.showing.revealed ? 'answer' : 'question';
	}

	get token(): number {
		return this.#showing?.token ?? 0;
	}

	get card(): DeckCard | null {
		return this.#showing && this.#deck.get(this.#showing.card);
	}

	get choices(): readonly Choice[] {
		return this.#choices;
	}

	get progress(): StudyView['progress'] {
		return progress(this.#session, this.#app.columns);
	}

	get notice(): Notice | null {
		return this.#notice;
	}

	get trouble(): ErrorText | null {
		return this.#trouble;
	}

	get unsaved(): number {
		return this.#saves.count;
	}

	get canUndo(): boolean {
		return this.#app.lastAct !== undefined;
	}

	get canRedo(): boolean {
		return this.#app.lastUndone !== undefined;
	}

	async ending(): Promise<Ending> {
		const [session, columns] = [this.#session, this.#app.columns];
		return (await import('./study/ending.ts')).endingOf(session, columns, this.#now().at);
	}

	textOf(card: CardId): DeckCard | null {
		return this.#deck.get(card);
	}

	reveal(): void {
		const showing = this.#showing;
		const card = this.card;
		if (!showing || showing.revealed || !card) return;
		const { columns, collection } = this.#app;
		const alike = this.#alikes.rowsLike(this.#session, showing.card);
		this.#choices = choicesOf(card.state, { columns, collection, moment: this.#now(), alike });
		this.#notice = null;
		this.#session = machine.reveal(this.#session, showing.token);
	}

	grade(token: number, wanted: Grade): boolean {
		const showing = machine.showingOf(this.#session, token);
		const grade = gradeFor(wanted, this.#app.settings.buttons);
		const choice = this.#choices.find((one) => one.grade === grade);
		const before = showing?.revealed ? this.#deck.get(showing.card)?.state : null;
		if (this.#travelling || !showing || !before || !choice?.outcome) return false;
		const { rules } = this.#app;
		const due = dueOf(choice.outcome, this.#now(), rules);
		const tookMs = this.stopwatch.ms;
		const graded = gradedAt(this.#app.moment(), rules);
		const fact = { type: 'card.reviewed', card: showing.card, grade, tookMs, due } as const;
		const saved = this.#app.act([fact]);
		this.#app.preview(stateAfter(before, { grade, due, graded }, rules));
		this.#go(
			machine.answer(this.#session, this.#app.columns, { token, grade, moment: this.#now() }),
		);
		this.#notice = gradeNotice(choice);
		this.#saves.track(saved.catch((error: unknown) => this.#gradeFailed(before, error)));
		return true;
	}

	async undo(): Promise<void> {
		await this.#timeTravel('undo');
	}

	async redo(): Promise<void> {
		await this.#timeTravel('redo');
	}

	async act(facts: readonly Fact[], done: string): Promise<boolean> {
		this.#acting = true;
		try {
			await this.#saves.track(this.#app.act(facts));
			this.#notice = plainNotice(done);
			this.#trouble = null;
			return true;
		} catch (error) {
			this.#trouble = errorText(error);
			return false;
		} finally {
			this.#acting = false;
		}
	}

	more(): void {
		this.#go(more(this.#session, this.#app.columns, { ...A_FEW, moment: this.#now() }));
		this.#notice = null;
	}

	resume(): void {
		const { columns, settings } = this.#app;
		if (this.#columns !== columns || this.#session.request.settings !== settings) {
			this.#columns = columns;
			const request = { ...this.#session.request, settings };
			this.#session = machine.rebuild({ ...this.#session, request }, columns, this.#now());
		}
		this.#go(machine.resume(this.#session, columns, this.#now()));
	}

	say(text: string): void {
		this.#notice = plainNotice(text, 'nothing');
	}

	dismissTrouble(): void {
		this.#trouble = null;
	}

	get #showing(): machine.Showing | null {
		const { state } = this.#session;
		return state.type === 'showing' ? state.showing : null;
	}

	/** The clock as it stands. */
	#now(): Moment {
		return this.#app.clock();
	}

	#go(session: machine.Session): void {
		const token = this.token;
		this.#session = session;
		if (this.token !== token) this.#moved();
	}

	#moved(): void {
		this.#choices = [];
		this.#touchedAt = this.#app.world.now();
		this.stopwatch.restart();
		void this.#readAhead();
	}

	/** Reads the texts to come. A card the columns know and the store does not is passed over. */
	async #readAhead(): Promise<void> {
		try {
			const { token } = this;
			await this.#deck.load(upcoming(this.#session, this.#app.columns));
			if (this.token !== token || this.card || !this.#showing) return;
			const moment = this.#now();
			this.#go(machine.leave(this.#session, this.#app.columns, { token, moment }));
		} catch (error) {
			this.#trouble = errorText(error);
		}
	}

	#noteChanges(cards: readonly CardState[], gone: readonly CardId[]): void {
		this.#deck.put(cards);
		const shown = this.#showing;
		for (const card of [...cards.map(({ card }) => card.id), ...gone]) this.#noteChange(card);
		const left = shown && shown.card !== this.#showing?.card;
		if (!left || this.#acting || this.#travelling) return;
		this.#notice = leftNotice(cards.find(({ card }) => card.id === shown.card) ?? null);
	}

	#noteChange(card: CardId): void {
		this.#go(noteChange(this.#session, this.#app.columns, { card, moment: this.#now() }));
	}

	#gradeFailed(before: CardState, error: unknown): void {
		this.#app.preview(before);
		this.#trouble = errorText(error);
		this.#notice = null;
		this.#bringBack(before.card.id, 'answer');
		this.reveal();
	}

	#bringBack(card: CardId, undid: 'answer' | 'other'): void {
		this.#go(comeBack(this.#session, this.#app.columns, { card, undid, moment: this.#now() }));
	}

	async #timeTravel(way: 'undo' | 'redo'): Promise<void> {
		if (this.#travelling) return;
		// Until the card is back, a grade would fall on the one that stands in its place.
		this.#travelling = true;
		await this.#saves.settled();
		try {
			const { travel } = await import('./study/travel.ts');
			const trip = await this.#saves.track(travel(this.#app, way));
			if (this.#showing) this.#noteChange(this.#showing.card);
			await (way === 'undo' ? this.#afterUndo(trip) : this.#afterRedo(trip));
			this.#notice = plainNotice(trip.words, trip.offers);
		} catch (error) {
			this.#trouble = errorText(error);
		} finally {
			this.#travelling = false;
		}
	}

	async #afterUndo({ card, grades }: Trip): Promise<void> {
		// After an act on many cards, as a plan, those due again belong to the session at once.
		if (!card) this.#columns = null;
		if (!card) return this.resume();
		const graded = grades.length > 0;
		if (this.#showing?.card === card && !graded) return;
		await this.#deck.load([card]);
		this.#bringBack(card, graded ? 'answer' : 'other');
		// The answer has just been seen: whoever mistook the button wants the buttons back.
		if (graded && this.#showing?.card === card) this.reveal();
	}

	#afterRedo({ grades }: Trip): void {
		for (const redone of grades)
			this.#go(answerAgain(this.#session, this.#app.columns, { ...redone, moment: this.#now() }));
	}
}
