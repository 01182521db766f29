// Replays the review logs of Anki packages and compares the memory with the one Anki stored.
// npx tsx scripts/anki-replay-check.ts FOLDER [--facts]   (--facts: print the unit test's fixture)
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { migrateParameters } from 'ts-fsrs';
import { nextMemory, type Memory } from '../src/lib/domain/fsrs.ts';
import { GRADES } from '../src/lib/domain/schedule.ts';
import { studyDay } from '../src/lib/domain/time.ts';
import { readPackage, type AnkiPackage, type LogRow } from './anki-package.ts';

const TOLERANCE = 0.0001;
const RELEARNING_STEPS = 1;

/**
 * The answers that made the memory: no manual entries, no cramming, nothing before a reset, and from
 * the last run of learning answers on. Null where the log has no beginning.
 */
function history(log: readonly LogRow[]): readonly LogRow[] | null {
	const reset = log.findLastIndex(({ type, factor }) => type === 4 && factor === 0);
	const answers = log
		.slice(reset + 1)
		.filter(({ grade, type, factor }) => grade > 0 && !(type === 3 && factor === 0));
	const last = answers.findLastIndex(({ type }) => type === 0);
	if (last < 0) return null;
	let first = last;
	while (answers[first - 1]?.type === 0) first -= 1;
	return answers.slice(first);
}

function steps(log: readonly LogRow[], { offsetMin, rolloverHour }: AnkiPackage) {
	const days = log.map(({ at }) => studyDay({ at, offsetMin }, rolloverHour));
	return {
		grades: log.map(({ grade }) => grade),
		elapsedDays: days.map((day, index) => day - (days[index - 1] ?? day)),
	};
}

function replay(
	parameters: readonly number[],
	{ grades, elapsedDays }: ReturnType<typeof steps>,
): Memory {
	return grades.reduce<Memory | null>(
		(memory, grade, index) =>
			nextMemory(parameters, memory, elapsedDays[index]!, GRADES[grade - 1]!),
		null,
	)!;
}

/** Share by which ours is off, beyond what Anki's own rounding to so many decimals explains. */
function off(ours: number, stored: number, decimals: number): number {
	const rounding = 0.5 * 10 ** -decimals;
	return Math.max(0, Math.abs(ours - stored) - rounding * 1.0001) / stored;
}

const [folder, mode] = process.argv.slice(2);
if (!folder) throw new Error('Usage: npx tsx scripts/anki-replay-check.ts FOLDER [--facts]');
const facts = new Map<string, object>();
let compared = 0;
let wrong = 0;
for (const name of readdirSync(folder).filter((file) => /\.(apkg|colpkg)$/.test(file))) {
	const read = await readPackage(join(folder, name));
	if (typeof read === 'string') {
		console.error(`${name}: not read (${read})`);
		continue;
	}
	const migrated = new Map<number, readonly number[]>();
	let worst = { stability: 0, difficulty: 0 };
	let cards = 0;
	let answers = 0;
	for (const card of read.cards) {
		const log = history(card.log);
		if (!card.memory || !log) continue;
		const preset = read.parametersOfDeck.get(card.deck) ?? [];
		const parameters =
			migrated.get(card.deck) ??
			migrateParameters(preset.length > 0 ? [...preset] : undefined, RELEARNING_STEPS);
		migrated.set(card.deck, parameters);
		const path = steps(log, read);
		const ours = replay(parameters, path);
		const stability = off(ours.stability, card.memory.stability, 4);
		const difficulty = off(ours.difficulty, card.memory.difficulty, 3);
		cards += 1;
		answers += log.length;
		worst = {
			stability: Math.max(worst.stability, stability),
			difficulty: Math.max(worst.difficulty, difficulty),
		};
		if (stability > TOLERANCE || difficulty > TOLERANCE) {
			wrong += 1;
			console.error(name, card.id, path, 'ours', ours, 'stored', card.memory);
		}
		const { offsetMin, rolloverHour } = read;
		const at = log.map((row) => row.at);
		const grades = path.grades;
		facts.set(JSON.stringify([name, path]), {
			parameters,
			offsetMin,
			rolloverHour,
			at,
			grades,
			...card.memory,
		});
	}
	compared += cards;
	if (mode !== '--facts')
		console.log(
			`${name}: ${cards} of ${read.cards.length} cards with memory and log, ${answers} answers, ` +
				`worst stability ${(100 * worst.stability).toFixed(5)} %, difficulty ${(100 * worst.difficulty).toFixed(5)} %`,
		);
}
if (mode === '--facts') console.log(JSON.stringify([...facts.values()], null, '\t'));
else console.log(`${compared - wrong} of ${compared} memories within ${100 * TOLERANCE} %`);
if (wrong > 0 || compared === 0) process.exitCode = 1;
