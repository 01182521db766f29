// From the bytes of a dropped file to its text, or to the reason why there is none.

/** What is read at once: some 10,000 abstracts. */
export const MAX_BYTES = 16 * 1024 * 1024;

export type Decoded =
	| { readonly type: 'text'; readonly text: string }
	| { readonly type: 'refused'; readonly why: string };

/** First bytes of formats that are no text, with what the reader can do instead. */
const KNOWN_BINARY: readonly (readonly [magic: string, why: string])[] = [
	['%PDF-', 'It is a PDF, and those cannot be read yet. Copy title and abstract out of it.'],
	['PK\u0003\u0004', 'It is a zip or office file. Save it as plain text first.'],
	['\u0089PNG', 'It is a picture.'],
	['\u00ff\u00d8\u00ff', 'It is a picture.'],
	['GIF8', 'It is a picture.'],
	['\u001f\u008b', 'It is compressed. Unpack it first.'],
];

/** Share of control characters from which on bytes are no text. */
const CONTROL_SHARE = 0.005;

function startsWith(bytes: Uint8Array, magic: string): boolean {
	return [...magic].every((character, index) => bytes[index] === character.charCodeAt(0));
}

function controlShare(bytes: Uint8Array): number {
	const looked = Math.min(bytes.length, 65_536);
	let controls = 0;
	for (let index = 0; index < looked; index++) {
		const byte = bytes[index] ?? 0;
		if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) controls++;
	}
	return controls / Math.max(1, looked);
}

/** `20 MB`, `1.5 MB`, `12 kB`. */
export function sizeWords(bytes: number): string {
	const mega = bytes / (1024 * 1024);
	if (mega >= 10) return `${Math.round(mega)} MB`;
	if (bytes === 0) return '0 kB';
	if (mega >= 1) return `${mega.toFixed(1)} MB`;
	return `${Math.max(1, Math.round(bytes / 1024))} kB`;
}

/** Why a text of that size is not read, or null when it is. */
export function refuseSize(bytes: number): string | null {
	if (bytes <= MAX_BYTES) return null;
	return `It is ${sizeWords(bytes)}; ${sizeWords(MAX_BYTES)} is the most that can be read at once. Split it into parts.`;
}

/**
 * Decodes a file as UTF-8, UTF-16 with its mark, or else Windows-1252, which old exports use.
 * Bytes that are no text are refused with a reason.
 */
export function decodeText(bytes: Uint8Array): Decoded {
	const tooLarge = refuseSize(bytes.length);
	if (tooLarge) return { type: 'refused', why: tooLarge };
	if (bytes.length === 0) return { type: 'refused', why: 'It is empty.' };
	for (const [magic, why] of KNOWN_BINARY)
		if (startsWith(bytes, magic)) return { type: 'refused', why };
	for (const [mark, encoding] of [
		['\u00ff\u00fe', 'utf-16le'],
		['\u00fe\u00ff', 'utf-16be'],
	] as const)
		if (startsWith(bytes, mark))
			return { type: 'text', text: new TextDecoder(encoding).decode(bytes) };
	if (controlShare(bytes) > CONTROL_SHARE)
		return { type: 'refused', why: 'It is not a text: its bytes are data for a program.' };
	try {
		return { type: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { type: 'text', text: new TextDecoder('windows-1252').decode(bytes) };
	}
}
