// The command line: reads papers, prints one JSON line for each.
import { readFileSync } from 'node:fs';
import { readInput } from './input.ts';
import { loadModel } from './model.ts';
import { describePaper, describeRoles } from './output.ts';

const USAGE = `usage: cli.js                      JSON Lines in, JSON Lines out
       cli.js cards [FILE…]        a page of listings or JSON Lines; standard input without FILE
options: --rejected  also the candidates that were turned down, with reasons
         --max N     at most N cards a paper (8)
         --help`;
const DEFAULT_MAX_CARDS = 8;

interface Arguments {
	readonly files: readonly string[];
	readonly rejected: boolean;
	readonly maxCards: number;
	readonly help: boolean;
	readonly wrong: string | null;
}

function parseArguments(words: readonly string[]): Arguments {
	const files: string[] = [];
	let [rejected, help, maxCards, wrong]: [boolean, boolean, number, string | null] = [
		false,
		false,
		DEFAULT_MAX_CARDS,
		null,
	];
	const rest = words[0] === 'cards' ? words.slice(1) : [...words];
	for (let i = 0; i < rest.length; i++) {
		const word = rest[i] ?? '';
		if (word === '--rejected') rejected = true;
		else if (word === '--help' || word === '-h') help = true;
		else if (word === '--max') {
			maxCards = Number(rest[++i]);
			if (!Number.isInteger(maxCards) || maxCards < 1)
				wrong = '--max wants a whole number from 1 on';
		} else if (word.startsWith('--')) wrong = `unknown option ${word}`;
		else if (words[0] !== 'cards') wrong = `unknown command ${word}`;
		else files.push(word);
	}
	return { files, rejected, maxCards, help, wrong };
}

function readText(file: string | null): string | null {
	try {
		return readFileSync(file ?? 0, 'utf8');
	} catch (error) {
		const why = error instanceof Error ? error.message : String(error);
		process.stderr.write(`${file ?? 'standard input'}: cannot be read (${why})\n`);
		return null;
	}
}

function main(): number {
	const options = parseArguments(process.argv.slice(2));
	if (options.help) {
		process.stdout.write(`${USAGE}\n`);
		return 0;
	}
	if (options.wrong !== null) {
		process.stderr.write(`${options.wrong}\n${USAGE}\n`);
		return 2;
	}
	const model = loadModel();
	let failed = false;
	const out: string[] = [];
	for (const file of options.files.length === 0 ? [null] : options.files) {
		const text = readText(file);
		if (text === null) {
			failed = true;
			continue;
		}
		const { items, errors } = readInput(text);
		for (const { line, message } of errors) {
			failed = true;
			process.stderr.write(`${file === null ? '' : `${file}:`}line ${line}: ${message}\n`);
		}
		for (const item of items) {
			out.push(
				JSON.stringify(
					item.type === 'split' ? describeRoles(item, model) : describePaper(item, model, options),
				),
			);
		}
	}
	if (out.length > 0) process.stdout.write(`${out.join('\n')}\n`);
	return failed ? 1 : 0;
}

process.exitCode = main();
