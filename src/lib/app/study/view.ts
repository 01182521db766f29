// What the study screen needs of a session, whether it counts (study) or not (cram).
import type { Fact } from '$lib/domain/event.ts';
import type { CardId } from '$lib/domain/id.ts';
import type { Grade } from '$lib/domain/schedule.ts';
import type { ErrorText } from '../error-text.ts';
import type { Choice } from './choices.ts';
import type { DeckCard } from './deck.svelte.ts';
import type { Ending } from './ending.ts';
import type { Notice } from './notice.ts';
import type { Stopwatch } from './stopwatch.ts';

export type Screen = 'loading' | 'question' | 'answer' | 'done';

export interface StudyView {
	/** What is crammed, for the label that says so; null while answers count. */
	readonly practice: string | null;
	readonly stopwatch: Stopwatch;
	readonly screen: Screen;
	/** The showing a grade has to name. */
	readonly token: number;
	/** The card shown, with its paper. */
	readonly card: DeckCard | null;
	/** The buttons; empty until the answer shows. */
	readonly choices: readonly Choice[];
	readonly progress: { readonly done: number; readonly left: number };
	/** What the last act did. */
	readonly notice: Notice | null;
	readonly trouble: ErrorText | null;
	/** Acts that the disk has not confirmed yet. */
	readonly unsaved: number;
	readonly canUndo: boolean;
	readonly canRedo: boolean;
	/** What the done screen says; read anew whenever the session has moved. */
	ending(): Promise<Ending>;
	/** Begins to hear of changes; returns the way to stop. */
	open(): () => void;
	/** A card of this session, for the done screen. */
	textOf(card: CardId): DeckCard | null;
	reveal(): void;
	/** Grades the showing with this token; a second tap on it, or one on a card gone by, does nothing. */
	grade(token: number, grade: Grade): boolean;
	/** Takes back the reader's last act and shows its card again. */
	undo(): Promise<void>;
	redo(): Promise<void>;
	/**
	 * Makes facts about the card shown lasting and says what was `done`; false, with a word of trouble,
	 * when that failed.
	 */
	act(facts: readonly Fact[], done: string): Promise<boolean>;
	/** *A few more*, beyond today's limits and the cap; in cram, once more from the start. */
	more(): void;
	/** Looks again for a card that has become due. */
	resume(): void;
	/** A word for the reader that no act of theirs stands behind. */
	say(text: string): void;
	dismissTrouble(): void;
}
