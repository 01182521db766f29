// From the generator's cards to the collection's.
import { BLANK, type Card } from '$lib/domain/card.ts';
import type { CardId, PaperId } from '$lib/domain/id.ts';
import { parseId } from '$lib/domain/id.ts';
import type { Drafts } from '$lib/store/port.ts';
import type { GeneratedCard } from '$lib/generator/types.ts';
import type { PaperCards } from '$lib/worker/protocol.ts';

/** A generated card as the collection keeps it. */
export function toCard(paper: PaperId, version: string, card: GeneratedCard): Card {
	const id = parseId<CardId>(card.id);
	if (!id) throw new Error(`Impossible card id: ${card.id}`);
	return {
		id,
		paper,
		kind: card.kind,
		form: card.question.includes(BLANK) ? 'cloze' : 'plain',
		question: card.question,
		answer: card.answer,
		origin: {
			type: 'generated',
			template: card.template,
			generatorVersion: version,
			condensed: card.condensed,
			source: { start: card.sourceStart, end: card.sourceEnd, quote: card.quote },
		},
	};
}

/** What the worker made of one paper, as drafts for the inbox. */
export function toDrafts({ paper, version, cards, note }: PaperCards): Drafts {
	const ranked = [...cards].sort((a, b) => b.score - a.score);
	const made = cards.map((card) => toCard(paper, version, card));
	return {
		paper,
		generatorVersion: version,
		note,
		cards: made,
		ranked: ranked.flatMap((card) => made.find(({ id }) => id === card.id)?.id ?? []),
	};
}
