// What page and worker say to each other. Every request has an id, and every answer names it.
import type { PaperId } from '$lib/domain/id.ts';
import type { PaperDraft } from '$lib/domain/paper.ts';
import type { GeneratedCard, Generation } from '$lib/generator/types.ts';

/** A paper on its way to the generator. */
export interface PaperToRead {
	readonly id: PaperId;
	readonly title: string;
	readonly abstract: string;
}

export interface GenerateOptions {
	readonly maxCards: number;
	/** Shift of each template's score learned from the reader, −1 … 1. */
	readonly templateShift: ReadonlyMap<string, number>;
}

/** A stretch of the input that could not be read as a paper, and why, in a sentence. */
export interface Unread {
	readonly text: string;
	readonly why: string;
}

export interface ReadResult {
	readonly papers: readonly PaperDraft[];
	readonly skipped: readonly Unread[];
}

export type Request =
	| { readonly type: 'read'; readonly text: string }
	| {
			readonly type: 'generate';
			readonly papers: readonly PaperToRead[];
			readonly options: GenerateOptions;
			/** Address of the role model. */
			readonly modelUrl: string;
	  }
	| {
			readonly type: 'inspect';
			readonly paper: PaperToRead;
			readonly options: GenerateOptions;
			readonly modelUrl: string;
	  };

/** The cards of one paper, in the order of learning. */
export interface PaperCards {
	readonly paper: PaperId;
	readonly version: string;
	readonly cards: readonly GeneratedCard[];
	readonly note: string | null;
}

export type Answer =
	| { readonly type: 'read'; readonly result: ReadResult }
	| { readonly type: 'cards'; readonly result: PaperCards }
	| { readonly type: 'inspected'; readonly generation: Generation }
	| { readonly type: 'done' }
	| { readonly type: 'failed'; readonly message: string };

export type RequestMessage = Request & { readonly id: number };
export type AnswerMessage = Answer & { readonly id: number };
