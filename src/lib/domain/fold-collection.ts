// Folding: settings, parameters and deadlines, which concern every card at once.
import { standing, type CollectionFact, type Event } from './event.ts';
import {
	areSoundParameters,
	DEFAULT_PARAMETERS,
	soundParameters,
	type Parameters,
} from './fsrs.ts';
import type { DeadlineId, PaperId } from './id.ts';
import { DEFAULT_SETTINGS, withChange, type Settings } from './settings.ts';

/** A set of papers that must be known on a date. */
export interface Deadline {
	readonly id: DeadlineId;
	readonly title: string;
	readonly papers: readonly PaperId[];
	readonly day: number;
	readonly desiredRetention: number;
}

/** One adoption of fitted parameters: the log of fits, newest last. */
export interface Adoption {
	readonly at: number;
	readonly parameters: Parameters;
	readonly logLossBefore: number;
	readonly logLossAfter: number;
	readonly reviewCount: number;
	/** True where what was adopted could not be read: the values for everyone hold in its place. */
	readonly damaged?: true;
}

export interface Collection {
	readonly settings: Settings;
	readonly parameters: Parameters;
	readonly adoptions: readonly Adoption[];
	readonly deadlines: readonly Deadline[];
}

export const EMPTY_COLLECTION: Collection = {
	settings: DEFAULT_SETTINGS,
	parameters: DEFAULT_PARAMETERS,
	adoptions: [],
	deadlines: [],
};

type CollectionReducers = {
	readonly [Type in CollectionFact['type']]: (
		collection: Collection,
		event: Event<Extract<CollectionFact, { type: Type }>>,
	) => Collection;
};

const reducers: CollectionReducers = {
	'settings.changed': (collection, { change }) => ({
		...collection,
		settings: withChange(collection.settings, change),
	}),
	'parameters.adopted': (collection, event) => {
		const parameters = soundParameters(event.parameters);
		const { at, logLossBefore, logLossAfter, reviewCount } = event;
		const adoption = { at, parameters, logLossBefore, logLossAfter, reviewCount };
		const told =
			parameters === DEFAULT_PARAMETERS ? { ...adoption, damaged: true as const } : adoption;
		return { ...collection, parameters, adoptions: [...collection.adoptions, told] };
	},
	'deadline.set': (collection, { deadline, title, papers, day, desiredRetention }) => ({
		...collection,
		deadlines: [
			...collection.deadlines.filter(({ id }) => id !== deadline),
			{ id: deadline, title, papers, day, desiredRetention },
		],
	}),
	'deadline.removed': (collection, { deadline }) => ({
		...collection,
		deadlines: collection.deadlines.filter(({ id }) => id !== deadline),
	}),
};

function isCollectionEvent(event: Event): event is Event<CollectionFact> {
	return event.type in reducers;
}

function step<Type extends CollectionFact['type']>(
	collection: Collection,
	event: Event<Extract<CollectionFact, { type: Type }>>,
): Collection {
	return reducers[event.type as Type](collection, event);
}

/** Settings, parameters and deadlines from all events about them, in any order. */
export function foldCollection(events: readonly Event[]): Collection {
	let collection = EMPTY_COLLECTION;
	for (const event of standing(events))
		if (isCollectionEvent(event)) collection = step(collection, event);
	return collection;
}

/** True for a kept collection that can be worked with; a damaged one has to be folded again from the log. */
export function isSoundCollection(kept: Collection): boolean {
	const { settings, parameters, adoptions, deadlines } = kept;
	return (
		areSoundParameters(parameters) &&
		[adoptions, deadlines].every(Array.isArray) &&
		typeof settings === 'object' &&
		Object.keys(DEFAULT_SETTINGS).every((key) => key in settings)
	);
}

/** A kept collection with whatever is missing or damaged in it as it is for a new reader. */
export function soundCollection(kept: Collection | undefined): Collection {
	if (!kept) return EMPTY_COLLECTION;
	if (isSoundCollection(kept)) return kept;
	const { parameters, adoptions, deadlines } = kept;
	return {
		settings: { ...DEFAULT_SETTINGS, ...kept.settings },
		parameters: areSoundParameters(parameters) ? parameters : DEFAULT_PARAMETERS,
		adoptions: Array.isArray(adoptions) ? adoptions : [],
		deadlines: Array.isArray(deadlines) ? deadlines : [],
	};
}
