// Ids that are a hash of what they name, so that every device gives the same; apart from `id.ts`, for the
// hash is needed where papers and cards are made and not where they are studied.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CardId, PaperId } from './id.ts';

/** Hashes text parts to 24 hexadecimal digits (96 bits of SHA-256); the parts cannot run into each other. */
export function hashId(parts: readonly string[]): string {
	return bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, 24);
}

/** What a generated card's identity rests on (design: not on the generator's version). */
export interface CardAnchor {
	readonly paper: PaperId;
	readonly template: string;
	/** Offsets into the abstract as given; −1 for the title. */
	readonly start: number;
	readonly end: number;
	/** The answer's slot: two facts of one sentence are two cards. */
	readonly slot: string;
}

/** The id of a generated card: the same anchor gives the same id on every device. */
export function generatedCardId({ paper, template, start, end, slot }: CardAnchor): CardId {
	return `g${hashId([paper, template, String(start), String(end), slot])}` as CardId;
}

/** A paper's id from the identity string of `paperIdentity`. */
export function paperIdOf(identity: string): PaperId {
	return `p${hashId([identity])}` as PaperId;
}
