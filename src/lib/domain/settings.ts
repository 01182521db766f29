// The reader's settings, with the values a new reader starts from.

/** Share of a normal day's reviews that a weekday may take: none, half, all. */
export type DayLoad = 0 | 0.5 | 1;

export type SessionOrder = 'due' | 'retrievability' | 'random' | 'paper';

/** What a key does while studying. */
export type StudyAction =
	| 'reveal'
	| 'again'
	| 'hard'
	| 'good'
	| 'easy'
	| 'undo'
	| 'redo'
	| 'edit'
	| 'source'
	| 'bury'
	| 'suspend'
	| 'flag'
	| 'speak';

export interface Settings {
	readonly newPerDay: number;
	readonly reviewsPerDay: number;
	/** Probability of recall at which a card comes back, 0.70–0.99. */
	readonly desiredRetention: number;
	readonly learningStepsMin: readonly number[];
	readonly relearningStepsMin: readonly number[];
	/** Local hour at which the study day begins. */
	readonly rolloverHour: number;
	readonly maximumIntervalDays: number;
	readonly fuzz: boolean;
	readonly loadBalance: boolean;
	/** Monday first. */
	readonly easyDays: readonly DayLoad[];
	readonly learnAheadMin: number;
	readonly leechLapses: number;
	readonly order: SessionOrder;
	readonly buttons: 'four' | 'two';
	readonly answerMode: 'recall' | 'type';
	/** Cards or minutes after which a session ends by itself; null for none. */
	readonly sessionCap: { readonly unit: 'cards' | 'minutes'; readonly value: number } | null;
	/** Cards due within so many minutes after a session count as due now. */
	readonly lookAheadMin: number;
	readonly keys: Readonly<Record<StudyAction, readonly string[]>>;
	readonly swipes: boolean;
	readonly haptics: boolean;
	readonly readAloud: 'off' | 'answer' | 'both';
	readonly handsFree: boolean;
	readonly leftHanded: boolean;
	readonly textSize: 'normal' | 'large' | 'larger';
	readonly theme: 'system' | 'light' | 'dark';
	/** Local hour of a daily reminder; null for none. */
	readonly reminderHour: number | null;
	/** Cards proposed for a paper, 3–8. */
	readonly cardsPerPaper: number;
	/** Fit the parameters to the reader from time to time, quietly. */
	readonly fitAutomatically: boolean;
	/** Let keep, edit and discard shift a template's rank. */
	readonly learnFromDecisions: boolean;
	/** Decisions before this moment (UTC ms) no longer count for the shift. */
	readonly decisionsCountFrom: number;
}

export const DEFAULT_SETTINGS: Settings = {
	newPerDay: 10,
	reviewsPerDay: 200,
	desiredRetention: 0.9,
	learningStepsMin: [1, 10],
	relearningStepsMin: [10],
	rolloverHour: 4,
	maximumIntervalDays: 36_500,
	fuzz: true,
	loadBalance: true,
	easyDays: [1, 1, 1, 1, 1, 1, 1],
	learnAheadMin: 20,
	leechLapses: 8,
	order: 'due',
	buttons: 'four',
	answerMode: 'recall',
	sessionCap: null,
	lookAheadMin: 60,
	keys: {
		reveal: [' ', 'Enter', 'ArrowRight'],
		again: ['1'],
		hard: ['2'],
		good: ['3', ' ', 'Enter', 'ArrowRight'],
		easy: ['4'],
		undo: ['u', 'ArrowLeft'],
		redo: ['r'],
		edit: ['e'],
		source: ['s'],
		bury: ['b'],
		suspend: ['p'],
		flag: ['f'],
		speak: ['v'],
	},
	swipes: false,
	haptics: true,
	readAloud: 'off',
	handsFree: false,
	leftHanded: false,
	textSize: 'normal',
	theme: 'system',
	reminderHour: null,
	cardsPerPaper: 5,
	fitAutomatically: true,
	learnFromDecisions: true,
	decisionsCountFrom: 0,
};

/** The bounds of every number among the settings. */
const BOUNDS: Readonly<Partial<Record<keyof Settings, readonly [number, number]>>> = {
	newPerDay: [0, 9999],
	reviewsPerDay: [0, 9999],
	desiredRetention: [0.7, 0.99],
	rolloverHour: [0, 23],
	maximumIntervalDays: [1, 36_500],
	learnAheadMin: [0, 1440],
	leechLapses: [2, 99],
	lookAheadMin: [0, 1440],
	cardsPerPaper: [3, 8],
};

/** Lays a change over settings; a number that is none keeps the old value, one out of bounds is moved to the bound. */
export function withChange(settings: Settings, change: Partial<Settings>): Settings {
	const next: Record<string, unknown> = { ...settings };
	for (const [key, value] of Object.entries(change)) {
		if (value === undefined || !(key in settings)) continue;
		const bounds = BOUNDS[key as keyof Settings];
		if (!bounds) next[key] = value;
		else if (typeof value === 'number' && Number.isFinite(value))
			next[key] = Math.min(bounds[1], Math.max(bounds[0], value));
	}
	return next as unknown as Settings;
}
