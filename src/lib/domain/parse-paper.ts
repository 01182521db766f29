// Reading papers and cards from outside.
import { LEARNING_ORDER, type Card, type CardOrigin, type SourceSpan } from './card.ts';
import type { Identifiers, Paper, PaperDraft } from './paper.ts';
import {
	cardId,
	Fields,
	integer,
	listOf,
	oneOf,
	orNull,
	paperId,
	text,
	type Read,
} from './parse-fields.ts';

/** A text of our own making is far shorter; what is cut here was never typed by a reader. */
const MOST_TITLE = 5_000;
const MOST_TEXT = 1_000_000;
const MOST_SIDE = 50_000;
const MOST_NAME = 500;
const MOST_AUTHORS = 10_000;

const offset = integer([-1, MOST_TEXT]);

/** Only an address that leads to a page: a script in a link's place reads as no link. */
const webAddress: Read<string> = (value, where) => {
	const address = text(2_000)(value, where);
	return /^https?:\/\//i.test(address) ? address : '';
};

const identifiers: Read<Identifiers> = (value, where) => {
	const fields = new Fields(value, where);
	return {
		...fields.maybe('arxiv', text(MOST_NAME)),
		...fields.maybe('doi', text(MOST_NAME)),
		...fields.maybe('pmid', text(MOST_NAME)),
	};
};

/** The parts of a paper that may be missing. */
function extras(fields: Fields): Partial<PaperDraft> {
	const { url } = fields.maybe('url', webAddress);
	return {
		...fields.maybe('authors', listOf(text(MOST_NAME), MOST_AUTHORS)),
		...fields.maybe('year', integer([0, 9999])),
		...fields.maybe('identifiers', identifiers),
		...(url ? { url } : {}),
	};
}

export const paperChange: Read<Partial<PaperDraft>> = (value, where) => {
	const fields = new Fields(value, where);
	return {
		...fields.maybe('title', text(MOST_TITLE)),
		...fields.maybe('abstract', text(MOST_TEXT)),
		...extras(fields),
	};
};

export const paper: Read<Paper> = (value, where) => {
	const fields = new Fields(value, where);
	return {
		id: fields.get('id', paperId),
		title: fields.get('title', text(MOST_TITLE)),
		abstract: fields.get('abstract', text(MOST_TEXT)),
		...extras(fields),
		origin: fields.get('origin', oneOf('starter', 'added')),
	};
};

const span: Read<SourceSpan> = (value, where) => {
	const fields = new Fields(value, where);
	return {
		start: fields.get('start', offset),
		end: fields.get('end', offset),
		quote: fields.get('quote', text(MOST_TEXT)),
	};
};

const origin: Read<CardOrigin> = (value, where) => {
	const fields = new Fields(value, where);
	const type = fields.get('type', oneOf('generated', 'written', 'imported'));
	switch (type) {
		case 'generated':
			return {
				type,
				template: fields.get('template', text(MOST_NAME)),
				generatorVersion: fields.get('generatorVersion', text(MOST_NAME)),
				condensed: fields.get('condensed', listOf(text(MOST_NAME), 100)),
				source: fields.get('source', span),
			};
		case 'written':
			return { type, source: fields.get('source', orNull(span)) };
		case 'imported':
			return { type, guid: fields.get('guid', text(MOST_NAME)) };
	}
};

/** The two sides of a card. */
export function sides(fields: Fields): Pick<Card, 'question' | 'answer'> {
	return {
		question: fields.get('question', text(MOST_SIDE)),
		answer: fields.get('answer', text(MOST_SIDE)),
	};
}

export const card: Read<Card> = (value, where) => {
	const fields = new Fields(value, where);
	return {
		id: fields.get('id', cardId),
		paper: fields.get('paper', paperId),
		kind: fields.get('kind', orNull(oneOf(...LEARNING_ORDER))),
		form: fields.get('form', oneOf('plain', 'cloze')),
		...sides(fields),
		origin: fields.get('origin', origin),
	};
};
