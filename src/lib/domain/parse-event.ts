// The edge where events come in from outside (backup, another tab, later sync): unknown JSON in, an event or a reason out.
import { isKnown, type Event, type Fact, type Subject, type UnknownEvent } from './event.ts';
import { isCardId, isPaperId, parseId, type CardId, type PaperId } from './id.ts';
import * as read from './parse-fields.ts';
import { Fields, Rejection, type Read } from './parse-fields.ts';
import { card, paper, paperChange, sides } from './parse-paper.ts';
import { settingsChange } from './parse-settings.ts';
import { GRADES, type Due } from './schedule.ts';

export type ParsedEvent =
	| { readonly type: 'event'; readonly event: Event | UnknownEvent }
	| { readonly type: 'rejected'; readonly reason: string };

/** The last moment a Date can hold. */
const LAST_MOMENT = 8.64e15;

const day = read.integer([-100_000, 1_000_000]);
const tags = read.listOf(read.text(200), 500);
const name = read.text(500);
/** A day of thinking; more was a screen left on. */
const tookMs = read.integer([0, 86_400_000]);
const retention = read.number([0.7, 0.99]);
const logLoss = read.number([0, 1e6]);

const due: Read<Due> = (value, where) => {
	const fields = new Fields(value, where);
	return fields.get('unit', read.oneOf('moment', 'day')) === 'day'
		? { unit: 'day', day: fields.get('day', day) }
		: { unit: 'moment', at: fields.get('at', read.number([0, LAST_MOMENT])) };
};

/** Weights that are not all numbers become none: the fold then falls back on the defaults. */
const weights: Read<readonly number[]> = (value, where) => {
	const list = read.listOf((each: unknown) => each, 100)(value, where);
	const numbers = list.filter((each) => typeof each === 'number' && Number.isFinite(each));
	return numbers.length === list.length ? (numbers as number[]) : [];
};

const subject: Read<Subject> = (value, where) => {
	if (value === 'collection') return value;
	const id = parseId<CardId | PaperId>(value);
	if (id === null || !(isPaperId(id) || isCardId(id)))
		throw new Rejection(`${where} is no subject`);
	return id;
};

const bornCard = (fields: Fields) => ({ card: fields.get('card', card) });
const ofCard = (fields: Fields) => ({ card: fields.get('card', read.cardId) });
const ofPaper = (fields: Fields) => ({ paper: fields.get('paper', read.paperId) });

/** One reader for each fact; a fact without one does not compile. */
const readers: {
	readonly [Type in Fact['type']]: (fields: Fields, type: Type) => Extract<Fact, { type: Type }>;
} = {
	'paper.added': (fields, type) => ({ type, paper: fields.get('paper', paper) }),
	'paper.changed': (fields, type) => ({
		type,
		...ofPaper(fields),
		change: fields.get('change', paperChange),
	}),
	'paper.merged': (fields, type) => ({
		type,
		...ofPaper(fields),
		into: fields.get('into', read.paperId),
	}),
	'paper.tagged': (fields, type) => ({ type, ...ofPaper(fields), tags: fields.get('tags', tags) }),
	'paper.removed': (fields, type) => ({ type, ...ofPaper(fields) }),
	'card.accepted': (fields, type) => ({ type, ...bornCard(fields) }),
	'card.rejected': (fields, type) => ({ type, ...bornCard(fields) }),
	'card.written': (fields, type) => ({ type, ...bornCard(fields) }),
	'card.imported': (fields, type) => ({ type, ...bornCard(fields) }),
	'card.edited': (fields, type) => ({ type, ...ofCard(fields), ...sides(fields) }),
	'card.suspended': (fields, type) => ({ type, ...ofCard(fields) }),
	'card.unsuspended': (fields, type) => ({ type, ...ofCard(fields) }),
	'card.buried': (fields, type) => ({
		type,
		...ofCard(fields),
		untilDay: fields.get('untilDay', day),
	}),
	'card.tagged': (fields, type) => ({ type, ...ofCard(fields), tags: fields.get('tags', tags) }),
	'card.flagged': (fields, type) => ({
		type,
		...ofCard(fields),
		flag: fields.get('flag', read.integer([0, 7])),
	}),
	'card.removed': (fields, type) => ({ type, ...ofCard(fields) }),
	'card.reviewed': (fields, type) => ({
		type,
		...ofCard(fields),
		grade: fields.get('grade', read.oneOf(...GRADES)),
		tookMs: fields.get('tookMs', tookMs),
		...fields.maybe('due', due),
	}),
	'card.rescheduled': (fields, type) => ({
		type,
		...ofCard(fields),
		dueDay: fields.get('dueDay', day),
	}),
	'settings.changed': (fields, type) => ({ type, change: fields.get('change', settingsChange) }),
	'parameters.adopted': (fields, type) => ({
		type,
		parameters: fields.get('parameters', weights),
		logLossBefore: fields.get('logLossBefore', logLoss),
		logLossAfter: fields.get('logLossAfter', logLoss),
		reviewCount: fields.get('reviewCount', read.integer([0, 1e9])),
	}),
	'deadline.set': (fields, type) => ({
		type,
		deadline: fields.get('deadline', read.deadlineId),
		title: fields.get('title', name),
		papers: fields.get('papers', read.listOf(read.paperId, 100_000)),
		day: fields.get('day', day),
		desiredRetention: fields.get('desiredRetention', retention),
	}),
	'deadline.removed': (fields, type) => ({
		type,
		deadline: fields.get('deadline', read.deadlineId),
	}),
	'event.voided': (fields, type) => ({
		type,
		events: fields.get('events', read.listOf(read.eventId, 100_000)),
		subjects: fields.get('subjects', read.listOf(subject, 100_000)),
	}),
};

function factOf<Type extends Fact['type']>(fields: Fields, type: Type) {
	return readers[type](fields, type);
}

/** Deeper than any fact of ours, and shallow enough for every walk. */
const MOST_DEPTH = 20;

/** Names through which a file could reach the machinery behind objects. */
const FORBIDDEN_KEY = /(?:^|\.)(?:__proto__|constructor|prototype)(?:\.|$)/;

/** True for a property name that no file of ours has, and that would be dangerous to copy. */
export function isForbiddenKey(key: string): boolean {
	return FORBIDDEN_KEY.test(key);
}

/** A copy of what a later version wrote, with nothing in it but JSON. */
function copyJson(value: unknown, where: string, depth = 0): unknown {
	if (depth > MOST_DEPTH) throw new Rejection(`${where} is nested too deep`);
	if (typeof value === 'number' && !Number.isFinite(value))
		throw new Rejection(`${where} holds a number beyond all bounds`);
	if (Array.isArray(value)) return value.map((item) => copyJson(item, where, depth + 1));
	if (typeof value !== 'object' || value === null) return value;
	return copyObject(value, where, depth);
}

function copyObject(value: object, where: string, depth = 0): Record<string, unknown> {
	const entries = Object.entries(value).map(([key, inner]) => {
		if (isForbiddenKey(key)) throw new Rejection(`${where} has a property named ${key}`);
		return [key, copyJson(inner, where, depth + 1)] as const;
	});
	return Object.fromEntries(entries);
}

export interface ParseOptions {
	/** UTC ms; later events are moved to it, so that a wrong clock elsewhere does not push ours ahead. */
	readonly latestAt?: number;
}

/**
 * Reads an event. Properties that are no part of it are left out; numbers out of bounds are moved to the
 * bound, texts cut; anything of the wrong kind rejects the whole event. An event of a type or version
 * not known here is kept as it is, as far as it is JSON.
 */
export function parseEvent(
	value: unknown,
	{ latestAt = LAST_MOMENT }: ParseOptions = {},
): ParsedEvent {
	try {
		const fields = new Fields(value, 'event');
		const id = fields.get('id', read.eventId);
		const type = fields.get('type', read.text(100));
		const v = fields.get('v', read.integer([1, 1e6]));
		const moment = {
			at: fields.get('at', read.integer([0, latestAt])),
			offsetMin: fields.get('offsetMin', read.integer([-1440, 1440])),
		};
		const stamp = { id, v, type, ...moment };
		if (!isKnownType(stamp))
			return { type: 'event', event: { ...copyObject(fields.object, type), ...stamp } };
		const fact = factOf(new Fields(value, type), stamp.type);
		const device = fields.get('device', read.deviceId);
		const act = fields.maybe('act', read.eventId).act ?? id;
		return { type: 'event', event: { ...fact, ...moment, id, v: 1, device, act } };
	} catch (error) {
		if (error instanceof Rejection) return { type: 'rejected', reason: error.message };
		throw error;
	}
}

function isKnownType(stamp: UnknownEvent): stamp is UnknownEvent & { readonly type: Fact['type'] } {
	return isKnown(stamp);
}
