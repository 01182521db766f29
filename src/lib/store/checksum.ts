// A checksum over card states, fed in id order: equal folds give equal text.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CardState } from '$lib/domain/fold.ts';
import { stableText } from '$lib/domain/stable-text.ts';

export interface Checksum {
	add(states: readonly CardState[]): void;
	/** 16 hexadecimal digits. */
	text(): string;
}

/** A checksum of nothing yet. */
export function startChecksum(): Checksum {
	const hash = sha256.create();
	return {
		add(states) {
			for (const state of states) hash.update(utf8ToBytes(`${stableText(state)}\n`));
		},
		text: () => bytesToHex(hash.clone().digest()).slice(0, 16),
	};
}
