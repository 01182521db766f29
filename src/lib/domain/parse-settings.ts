// Reading a change of settings from outside. Bounds of the plain numbers are those of the fold.
import {
	boolean,
	Fields,
	integer,
	listOf,
	number,
	oneOf,
	orNull,
	text,
	type Read,
	Rejection,
} from './parse-fields.ts';
import type { Settings, StudyAction } from './settings.ts';

/** Kept as it is: `withChange` moves it into its own bounds. */
const plain = number([-1e9, 1e15]);

/** Thirty days; a longer step would be an interval. */
const MOST_STEP_MIN = 43_200;

const steps: Read<readonly number[]> = listOf((value, where) => {
	const minutes = number([-1, MOST_STEP_MIN])(value, where);
	if (minutes <= 0) throw new Rejection(`${where} is not a time ahead`);
	return minutes;
}, 10);

const keyNames = listOf(text(20), 10);

const actions: Readonly<Record<StudyAction, true>> = {
	reveal: true,
	again: true,
	hard: true,
	good: true,
	easy: true,
	undo: true,
	redo: true,
	edit: true,
	source: true,
	bury: true,
	suspend: true,
	flag: true,
	speak: true,
};

const keys: Read<Settings['keys']> = (value, where) => {
	const fields = new Fields(value, where);
	const names = Object.keys(actions).map((action) => [action, fields.get(action, keyNames)]);
	return Object.fromEntries(names) as Settings['keys'];
};

const easyDays: Read<Settings['easyDays']> = (value, where) => {
	const loads = listOf(oneOf(0, 0.5, 1), 8)(value, where);
	if (loads.length !== 7) throw new Rejection(`${where} is not a week`);
	return loads;
};

const sessionCap: Read<Settings['sessionCap']> = orNull((value, where) => {
	const fields = new Fields(value, where);
	return {
		unit: fields.get('unit', oneOf('cards', 'minutes')),
		value: fields.get('value', integer([1, 9999])),
	};
});

const readers: { readonly [Key in keyof Settings]: Read<Settings[Key]> } = {
	newPerDay: plain,
	reviewsPerDay: plain,
	desiredRetention: plain,
	learningStepsMin: steps,
	relearningStepsMin: steps,
	rolloverHour: plain,
	maximumIntervalDays: plain,
	fuzz: boolean,
	loadBalance: boolean,
	easyDays,
	learnAheadMin: plain,
	leechLapses: plain,
	order: oneOf('due', 'retrievability', 'random', 'paper'),
	buttons: oneOf('four', 'two'),
	answerMode: oneOf('recall', 'type'),
	sessionCap,
	lookAheadMin: plain,
	keys,
	swipes: boolean,
	haptics: boolean,
	readAloud: oneOf('off', 'answer', 'both'),
	handsFree: boolean,
	leftHanded: boolean,
	textSize: oneOf('normal', 'large', 'larger'),
	theme: oneOf('system', 'light', 'dark'),
	reminderHour: orNull(integer([0, 23])),
	cardsPerPaper: plain,
	fitAutomatically: boolean,
	learnFromDecisions: boolean,
	decisionsCountFrom: plain,
};

/** A change of settings; what is no setting of ours is left out. Throws a Rejection for a value of the wrong kind. */
export const settingsChange: Read<Partial<Settings>> = (value, where) => {
	const fields = new Fields(value, where);
	let change: Partial<Settings> = {};
	for (const [key, read] of Object.entries(readers))
		change = { ...change, ...fields.maybe(key, read as Read<unknown>) };
	return change;
};
