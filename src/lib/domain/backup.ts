// The backup: one JSON file with all events and nothing else, since everything else is folded from them.
//
// {"format":"paperweight-backup","version":1,"events":[
// {…one event, keys in order…},
// {…}
// ]}
import type { Event, UnknownEvent } from './event.ts';
import { findKeyProblem } from './json-keys.ts';
import { parseEvent, type ParseOptions } from './parse-event.ts';
import { stableText } from './stable-text.ts';

const FORMAT = 'paperweight-backup';
const VERSION = 1;

/** Something in a file that could not be taken, in words for the reader. */
export interface BackupProblem {
	/** Place of the event in the file, from 1; null when it is the file as a whole. */
	readonly event: number | null;
	readonly reason: string;
}

export interface ParsedBackup {
	/** What can be restored. Empty when the file as a whole was refused. */
	readonly events: readonly (Event | UnknownEvent)[];
	/** Nothing should be restored past a problem unless the reader has seen it and agrees. */
	readonly problems: readonly BackupProblem[];
}

/**
 * A backup as pieces of text, to be written one after the other. The same events in the same order give
 * the same bytes.
 */
export async function* writeBackup(
	chunks: AsyncIterable<readonly (Event | UnknownEvent)[]>,
): AsyncGenerator<string> {
	yield `{"format":"${FORMAT}","version":${String(VERSION)},"events":[`;
	let separator = '\n';
	for await (const events of chunks) {
		if (events.length === 0) continue;
		yield separator + events.map(stableText).join(',\n');
		separator = ',\n';
	}
	yield '\n]}\n';
}

function refused(reason: string): ParsedBackup {
	return { events: [], problems: [{ event: null, reason }] };
}

/**
 * Reads a backup. Never throws. About 10 MB a second: a large file is better read in a worker.
 * A file that is no backup of ours, cut short, of a later version, or with keys that no honest file has,
 * is refused whole; an event that cannot be read is named and left out.
 */
export function parseBackup(text: string, options: ParseOptions = {}): ParsedBackup {
	const json = text.startsWith('\ufeff') ? text.slice(1) : text;
	let file: unknown;
	try {
		file = JSON.parse(json);
	} catch {
		return refused('This is no JSON file, or it was cut short.');
	}
	const keyProblem = findKeyProblem(json);
	if (keyProblem) return refused(`This file cannot be trusted: ${keyProblem}.`);
	if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== FORMAT)
		return refused('This is a JSON file, but no backup of Paperweight.');
	if (!('version' in file) || typeof file.version !== 'number')
		return refused('This backup does not say of which version it is.');
	if (file.version !== VERSION)
		return refused(
			file.version > VERSION
				? 'This backup was made by a later version of Paperweight. Update the app first, then restore.'
				: 'This backup is of a version there never was.',
		);
	if (!('events' in file) || !Array.isArray(file.events))
		return refused('This backup holds no list of events.');
	return readEvents(file.events, options);
}

function readEvents(list: readonly unknown[], options: ParseOptions): ParsedBackup {
	const events: (Event | UnknownEvent)[] = [];
	const problems: BackupProblem[] = [];
	const ids = new Set<string>();
	list.forEach((item, index) => {
		const parsed = parseEvent(item, options);
		if (parsed.type === 'rejected') {
			problems.push({ event: index + 1, reason: parsed.reason });
		} else if (ids.has(parsed.event.id)) {
			problems.push({ event: index + 1, reason: `the id ${parsed.event.id} comes twice` });
		} else {
			ids.add(parsed.event.id);
			events.push(parsed.event);
		}
	});
	return { events, problems };
}
