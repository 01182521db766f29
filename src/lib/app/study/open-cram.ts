// What to cram, from the address: `paper:ID` (several by commas) or `tag:NAME`.
import { LEARNING_ORDER } from '$lib/domain/card.ts';
import type { CardState } from '$lib/domain/fold.ts';
import { parseId, type PaperId } from '$lib/domain/id.ts';
import type { App } from '../app.svelte.ts';
import { CramSession } from './cram.svelte.ts';
import { cardsTagged } from './tagged.ts';

/** More cards than anyone crams in an evening; keeps a tag on everything from loading everything. */
const MOST_CARDS = 500;

interface Chosen {
	readonly title: string;
	readonly states: readonly CardState[];
}

const place = ({ card }: CardState) => (card.kind ? LEARNING_ORDER.indexOf(card.kind) : 99);

/** A paper's cards in the order of learning. */
const inOrder = (states: readonly CardState[]) =>
	[...states].sort((a, b) => place(a) - place(b) || a.since - b.since);

async function cardsOfPapers(app: App, papers: readonly PaperId[]): Promise<CardState[]> {
	const states: CardState[] = [];
	for (const paper of papers) {
		if (states.length >= MOST_CARDS) break;
		const active = (await app.store.cardsOf(paper)).filter(({ status }) => status === 'active');
		states.push(...inOrder(active));
	}
	return states;
}

async function choose(app: App, what: string): Promise<Chosen> {
	const papers = await app.loadPapers();
	const [, kind, value = ''] = /^(paper|tag):(.*)$/s.exec(what) ?? [];
	if (kind === 'tag') {
		const found = await cardsTagged(app, value, MOST_CARDS);
		const byPaper = new Map<PaperId, CardState[]>();
		for (const state of found)
			byPaper.set(state.card.paper, [...(byPaper.get(state.card.paper) ?? []), state]);
		return { title: value, states: [...byPaper.values()].flatMap(inOrder) };
	}
	const ids = value.split(',').flatMap((id) => parseId<PaperId>(id) ?? []);
	const known = ids.filter((id) => papers.has(id));
	const first = known[0] && papers.get(known[0])?.paper.title;
	const title = known.length > 1 ? `${known.length} papers` : (first ?? 'nothing known');
	return { title, states: await cardsOfPapers(app, known) };
}

/** A round over the active cards of what the address names; empty where it names nothing known. */
export async function openCram(app: App, what: string): Promise<CramSession> {
	const { title, states } = await choose(app, what);
	return new CramSession(app, title, states.slice(0, MOST_CARDS));
}
