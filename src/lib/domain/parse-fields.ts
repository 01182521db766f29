// Reading fields of a value from outside: own properties only, by a list of what may be there.
import { isCardId, isPaperId, parseId } from './id.ts';
import type { CardId, DeadlineId, DeviceId, EventId, PaperId } from './id.ts';

/** Thrown at the first field that cannot be taken, and caught at the gate of the parsing edge. */
export class Rejection extends Error {}

/** Smallest and largest value kept; one beyond is moved to the bound. */
export type Bounds = readonly [low: number, high: number];

/** Reads one value, or throws a Rejection that names `where`. */
export type Read<Value> = (value: unknown, where: string) => Value;

/** Text as it is, cut at `most` UTF-16 units; halves of a surrogate pair become U+FFFD, so that no span moves. */
export function text(most: number): Read<string> {
	return (value, where) => {
		if (typeof value !== 'string') throw new Rejection(`${where} is not a text`);
		return value.slice(0, most).replace(/\p{Cs}/gu, '\ufffd');
	};
}

/** A finite number, moved into the bounds. */
export function number([low, high]: Bounds): Read<number> {
	return (value, where) => {
		if (typeof value !== 'number' || !Number.isFinite(value))
			throw new Rejection(`${where} is not a number`);
		return Math.min(high, Math.max(low, value));
	};
}

/** A finite number, rounded and moved into the bounds. */
export function integer(bounds: Bounds): Read<number> {
	const read = number(bounds);
	return (value, where) => Math.round(read(value, where));
}

export function boolean(value: unknown, where: string): boolean {
	if (typeof value !== 'boolean') throw new Rejection(`${where} is neither true nor false`);
	return value;
}

/** One of the values listed, and nothing that looks like it. */
export function oneOf<const Value extends string | number>(
	...values: readonly Value[]
): Read<Value> {
	return (value, where) => {
		const found = values.find((each) => each === value);
		if (found === undefined) throw new Rejection(`${where} is none of ${values.join(', ')}`);
		return found;
	};
}

/** The value, or null. */
export function orNull<Value>(read: Read<Value>): Read<Value | null> {
	return (value, where) => (value === null ? null : read(value, where));
}

/** A list, each item read; cut at `most`. */
export function listOf<Value>(read: Read<Value>, most: number): Read<readonly Value[]> {
	return (value, where) => {
		if (!Array.isArray(value)) throw new Rejection(`${where} is not a list`);
		const items: readonly unknown[] = value.slice(0, most);
		return items.map((item, index) => read(item, `${where}[${String(index)}]`));
	};
}

function anyId<Kind extends EventId | PaperId | CardId | DeviceId | DeadlineId>(
	value: unknown,
	where: string,
): Kind {
	const id = parseId<Kind>(value);
	if (id === null) throw new Rejection(`${where} is no id`);
	return id;
}

export const eventId: Read<EventId> = (value, where) => anyId<EventId>(value, where);
export const deviceId: Read<DeviceId> = (value, where) => anyId<DeviceId>(value, where);
export const deadlineId: Read<DeadlineId> = (value, where) => anyId<DeadlineId>(value, where);

/** Papers and cards are told apart by their ids: one cannot come in as the other. */
export const paperId: Read<PaperId> = (value, where) => {
	const id = anyId<PaperId>(value, where);
	if (!isPaperId(id)) throw new Rejection(`${where} is no id of a paper`);
	return id;
};

export const cardId: Read<CardId> = (value, where) => {
	const id = anyId<CardId>(value, where);
	if (!isCardId(id)) throw new Rejection(`${where} is no id of a card`);
	return id;
};

/** An object's own properties, asked for by name; nothing inherited, nothing else is ever looked at. */
export class Fields {
	/** What the fields are of. */
	readonly object: object;
	readonly #where: string;

	/** Throws a Rejection for anything but a plain object. */
	constructor(value: unknown, where: string) {
		if (typeof value !== 'object' || value === null || Array.isArray(value))
			throw new Rejection(`${where} is not an object`);
		this.object = value;
		this.#where = where;
	}

	/** The value of a property that must be there. */
	get<Value>(key: string, read: Read<Value>): Value {
		const found: unknown = Object.hasOwn(this.object, key)
			? Reflect.get(this.object, key)
			: undefined;
		return read(found, `${this.#where}.${key}`);
	}

	/** `{ key: value }` of a property that may be missing, else `{}`: to be spread. */
	maybe<const Key extends string, Value>(
		key: Key,
		read: Read<Value>,
	): { readonly [K in Key]?: Value } {
		if (!Object.hasOwn(this.object, key) || Reflect.get(this.object, key) === undefined) return {};
		const found: { [K in Key]?: Value } = {};
		found[key] = this.get(key, read);
		return found;
	}

	/** The objects inside. */
	fields(key: string): Fields {
		return this.get(key, (value, where) => new Fields(value, where));
	}
}
