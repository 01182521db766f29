// What the replay check needs of an Anki package: presets, cards with their memory, review log.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { decompress } from 'fzstd';
import initSqlJs, { type Database, type SqlJsStatic } from 'sql.js';

export interface LogRow {
	/** UTC milliseconds of the answer. */
	readonly at: number;
	/** 1–4; 0 where no answer was given. */
	readonly grade: number;
	/** 0 learning, 1 review, 2 relearning, 3 cramming, 4 manual, 5 rescheduled. */
	readonly type: number;
	readonly factor: number;
}

export interface PackageCard {
	readonly id: number;
	readonly deck: number;
	/** As Anki stored them: stability to 4 decimals, difficulty to 3. */
	readonly memory: { readonly stability: number; readonly difficulty: number } | null;
	readonly log: readonly LogRow[];
}

export interface AnkiPackage {
	readonly rolloverHour: number;
	readonly offsetMin: number;
	readonly cards: readonly PackageCard[];
	/** By deck: 17, 19 or 21 numbers, empty for the defaults. */
	readonly parametersOfDeck: ReadonlyMap<number, readonly number[]>;
}

type Row = readonly unknown[];

function rows(database: Database, query: string): readonly Row[] {
	return database.exec(query)[0]?.values ?? [];
}

function record(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value))
		: {};
}

const numbers = (value: unknown): readonly number[] =>
	Array.isArray(value) ? value.filter((item): item is number => typeof item === 'number') : [];

const parsed = (text: unknown) => record(JSON.parse(String(text || '{}')));

/** Field number → values of a protobuf message; numbers for varints, bytes for the rest. */
function protobufFields(bytes: Uint8Array): ReadonlyMap<number, readonly (number | Uint8Array)[]> {
	const fields = new Map<number, (number | Uint8Array)[]>();
	let at = 0;
	const varint = () => {
		let value = 0;
		for (let scale = 1; ; scale *= 128) {
			const byte = bytes[at]!;
			at += 1;
			value += (byte & 127) * scale;
			if (byte < 128) return value;
		}
	};
	const take = (length: number) => bytes.subarray(at, (at += length));
	while (at < bytes.length) {
		const tag = varint();
		const kind = tag & 7;
		const value = kind === 0 ? varint() : take(kind === 1 ? 8 : kind === 5 ? 4 : varint());
		const values = fields.get(tag >>> 3);
		if (values) values.push(value);
		else fields.set(tag >>> 3, [value]);
	}
	return fields;
}

function packedFloats(value: number | Uint8Array | undefined): readonly number[] {
	if (!(value instanceof Uint8Array)) return [];
	const view = new DataView(value.buffer, value.byteOffset, value.byteLength);
	return Array.from({ length: value.byteLength / 4 }, (_, index) =>
		view.getFloat32(index * 4, true),
	);
}

const firstNonEmpty = (lists: readonly (readonly number[])[]) =>
	lists.find((list) => list.length > 0) ?? [];

/** Schema 11: decks, presets and settings are JSON in one row. */
function jsonSettings(database: Database) {
	const [conf, decks, presets] = rows(database, 'select conf, decks, dconf from col')[0]!.map(
		parsed,
	);
	const parametersOfDeck = new Map(
		Object.entries(decks!).map(([id, deck]) => {
			const preset = record(presets![String(record(deck)['conf'])]);
			const lists = ['fsrsParams6', 'fsrsParams5', 'fsrsWeights'].map((key) =>
				numbers(preset[key]),
			);
			return [Number(id), firstNonEmpty(lists)] as const;
		}),
	);
	return { conf: conf!, parametersOfDeck };
}

/** Schemas 15 to 18: tables of their own, with protobuf columns. */
function tableSettings(database: Database) {
	const conf = Object.fromEntries(
		rows(database, 'select KEY, cast(val as text) from config').map(([key, value]) => [
			String(key),
			JSON.parse(String(value)) as unknown,
		]),
	);
	const blobs = (query: string) =>
		rows(database, query).flatMap(([id, blob]) =>
			blob instanceof Uint8Array ? [[Number(id), protobufFields(blob)] as const] : [],
		);
	const presets = new Map(
		blobs('select id, config from deck_config').map(([id, fields]) => [
			id,
			firstNonEmpty([6, 5, 3].map((field) => packedFloats(fields.get(field)?.[0]))),
		]),
	);
	const parametersOfDeck = new Map(
		blobs('select id, kind from decks').map(([id, fields]) => {
			const normal = fields.get(1)?.[0];
			const preset =
				normal instanceof Uint8Array ? Number(protobufFields(normal).get(1)?.[0] ?? 1) : 1;
			return [id, presets.get(preset) ?? []] as const;
		}),
	);
	return { conf, parametersOfDeck };
}

function openCollection(sql: SqlJsStatic, path: string): Database | null {
	const files = unzipSync(readFileSync(path));
	const packed = files['collection.anki21b'];
	if (!packed) {
		const bytes = files['collection.anki21'] ?? files['collection.anki2'];
		return bytes ? new sql.Database(bytes) : null;
	}
	// Anki's own collation is unknown here, and SQLite will not read a table that names it.
	const named = new sql.Database(decompress(packed));
	named.run(
		"pragma writable_schema = 1; update sqlite_master set sql = replace(sql, 'COLLATE unicase', '')",
	);
	return new sql.Database(named.export());
}

/** Reads a package, or says why it cannot. */
export async function readPackage(path: string): Promise<AnkiPackage | string> {
	const sql = await initSqlJs();
	try {
		const database = openCollection(sql, path);
		if (!database) return 'no collection inside';
		const schema = Number(rows(database, 'select ver from col')[0]?.[0]);
		if (schema !== 11 && !(schema >= 15 && schema <= 18)) return `schema ${schema}`;
		const { conf, parametersOfDeck } =
			schema === 11 ? jsonSettings(database) : tableSettings(database);
		const logs = new Map<number, LogRow[]>();
		for (const row of rows(
			database,
			'select cid, id, ease, type, factor from revlog order by id',
		)) {
			const [card, at, grade, type, factor] = row.map(Number);
			const log = logs.get(card!) ?? [];
			log.push({ at: at!, grade: grade!, type: type!, factor: factor! });
			logs.set(card!, log);
		}
		const cards = rows(database, 'select id, did, odid, data from cards').map((row) => {
			const [id, deck, ownDeck] = row.slice(0, 3).map(Number);
			const { s, d } = parsed(row[3]);
			return {
				id: id!,
				deck: ownDeck || deck!,
				memory:
					typeof s === 'number' && typeof d === 'number' ? { stability: s, difficulty: d } : null,
				log: logs.get(id!) ?? [],
			};
		});
		return {
			rolloverHour: typeof conf['rollover'] === 'number' ? conf['rollover'] : 4,
			offsetMin: typeof conf['creationOffset'] === 'number' ? -conf['creationOffset'] : 0,
			cards,
			parametersOfDeck,
		};
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
