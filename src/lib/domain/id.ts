// Ids: branded so that one kind cannot stand for another; minted and parsed here and in `hashed-id.ts`, nowhere else.
declare const brand: unique symbol;
type Id<Kind extends string> = string & { readonly [brand]: Kind };

export type EventId = Id<'event'>;
export type PaperId = Id<'paper'>;
export type CardId = Id<'card'>;
export type DeviceId = Id<'device'>;
/** A set of papers with a date. */
export type DeadlineId = Id<'deadline'>;

/** Two hexadecimal digits a byte. */
function bytesToHex(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A sortable id for an event: milliseconds since 1970 in base 36, then chance given by the caller. */
export function mintEventId(at: number, random: Uint8Array): EventId {
	const time = Math.max(0, Math.floor(at)).toString(36).padStart(9, '0');
	return `${time}-${bytesToHex(random)}` as EventId;
}

/** The id of a card the reader wrote: chance alone, given by the caller. */
export function mintCardId(random: Uint8Array): CardId {
	return `w${bytesToHex(random)}` as CardId;
}

/** The id of this installation: chance alone, given by the caller. */
export function mintDeviceId(random: Uint8Array): DeviceId {
	return `d${bytesToHex(random)}` as DeviceId;
}

/** The id of a deadline set: chance alone, given by the caller. */
export function mintDeadlineId(random: Uint8Array): DeadlineId {
	return `s${bytesToHex(random)}` as DeadlineId;
}

const ID_SHAPE = /^[\w-]{1,64}$/;

/** True for a word that means something to the language or to us, and would be taken for it as a key. */
function isReserved(text: string): boolean {
	return text in Object.prototype || text === 'then' || text === 'collection';
}

/** True for text that may be an id of ours: short, and of letters, digits, - and _ only. */
function isIdText(value: unknown): value is string {
	return typeof value === 'string' && ID_SHAPE.test(value) && !isReserved(value);
}

/** Reads an id of any kind from outside (address, backup); null when it cannot be one. */
export function parseId<Kind extends EventId | PaperId | CardId | DeviceId | DeadlineId>(
	value: unknown,
): Kind | null {
	return isIdText(value) ? (value as Kind) : null;
}

/** Paper ids begin with p, so that a subject of an event tells what it is. */
export function isPaperId(id: PaperId | CardId | 'collection'): id is PaperId {
	return id.startsWith('p');
}

export function isCardId(id: PaperId | CardId | 'collection'): id is CardId {
	return id !== 'collection' && !id.startsWith('p');
}

/** Many ids of ours as one text. */
export function packIds(ids: readonly (PaperId | CardId)[]): string {
	return ids.join(' ');
}

/** The ids in a text of `packIds`, taken at its word: only for what we stored ourselves. */
export function unpackIds<Kind extends PaperId | CardId>(text: string): Kind[] {
	return text === '' ? [] : (text.split(' ') as Kind[]);
}
