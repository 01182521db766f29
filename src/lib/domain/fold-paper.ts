// Folding: what is true of a paper now.
import { standing, type Event, type PaperFact } from './event.ts';
import type { PaperId } from './id.ts';
import type { Paper } from './paper.ts';

export interface PaperState {
	readonly paper: Paper;
	readonly status: 'active' | 'merged' | 'removed';
	/** The paper this one was merged into. */
	readonly mergedInto: PaperId | null;
	readonly tags: readonly string[];
	/** When it was added (UTC ms). */
	readonly since: number;
}

type PaperReducers = {
	readonly [Type in PaperFact['type']]: (
		state: PaperState | null,
		event: Event<Extract<PaperFact, { type: Type }>>,
		self: PaperId,
	) => PaperState | null;
};

const reducers: PaperReducers = {
	'paper.added': (state, event) =>
		state
			? { ...state, status: 'active', mergedInto: null }
			: { paper: event.paper, status: 'active', mergedInto: null, tags: [], since: event.at },
	'paper.changed': (state, { change }) =>
		state && { ...state, paper: { ...state.paper, ...change } },
	'paper.merged': (state, { paper, into }, self) =>
		state && self === paper ? { ...state, status: 'merged', mergedInto: into } : state,
	'paper.tagged': (state, { tags }) => state && { ...state, tags },
	'paper.removed': (state) => state && { ...state, status: 'removed' },
};

function isPaperEvent(event: Event): event is Event<PaperFact> {
	return event.type in reducers;
}

function step<Type extends PaperFact['type']>(
	state: PaperState | null,
	event: Event<Extract<PaperFact, { type: Type }>>,
	self: PaperId,
): PaperState | null {
	return reducers[event.type as Type](state, event, self);
}

/** A paper's state from all events about it, in any order; null when none of them adds it. */
export function foldPaper(self: PaperId, events: readonly Event[]): PaperState | null {
	let state: PaperState | null = null;
	for (const event of standing(events)) if (isPaperEvent(event)) state = step(state, event, self);
	return state;
}
