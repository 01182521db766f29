// npm run audit-cards -- FILE… : the hard rules of the card rubric, asked again of the command line program's
// own output by code that shares nothing with the generator's filters. Exit 1 when a card fails.
// FILE is a page of listings or JSON Lines of {id, title, abstract} or {id, title, sentences}.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Deck } from './audit/deck.ts';
import { atomic, grounded, informative, polarity, rightRole } from './audit/rules-answering.ts';
import {
	anchored,
	attributed,
	knownShape,
	noLeak,
	notYesNo,
	selfContained,
} from './audit/rules-asking.ts';
import { clean, goodCloze, noTrivia, traceable, undamaged } from './audit/rules-form.ts';
import type { Rule } from './audit/rule.ts';
import type { AuditedPaper } from './audit/text.ts';

const RULES: readonly Rule[] = [
	selfContained,
	anchored,
	knownShape,
	notYesNo,
	noLeak,
	attributed,
	atomic,
	grounded,
	polarity,
	informative,
	rightRole,
	clean,
	undamaged,
	noTrivia,
	goodCloze,
	traceable,
];
const PROGRAM = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

interface Row {
	readonly id?: string | number;
	readonly title?: string;
	readonly abstract?: string;
	readonly text?: string;
	readonly sentences?: readonly string[];
}

/** The papers of a file as the program takes them; a page of listings goes in as it is. */
function inputOf(file: string): string {
	const text = readFileSync(file, 'utf8');
	if (!/^\s*\{/.test(text)) return text;
	return text
		.trim()
		.split('\n')
		.map((line) => {
			const row = JSON.parse(line) as Row;
			const abstract = row.abstract ?? row.text ?? (row.sentences ?? []).join(' ');
			return JSON.stringify({ id: row.id, title: row.title ?? '', abstract });
		})
		.join('\n');
}

function run(input: string): string {
	const { stdout, stderr, status } = spawnSync(process.execPath, [PROGRAM, 'cards'], {
		input,
		encoding: 'utf8',
		maxBuffer: 1 << 29,
	});
	if (status !== 0) throw new Error(stderr);
	return stdout;
}

/** The abstract as given, put together from the sentences where the file is a page. */
function abstractOf(paper: AuditedPaper, given: string | undefined): string {
	if (given !== undefined) return given;
	let text = '';
	for (const { start, text: sentence } of paper.sentences)
		text = text.padEnd(start, ' ') + sentence;
	return text;
}

let failures = 0;
for (const file of process.argv.slice(2)) {
	const input = inputOf(file);
	const output = run(input);
	if (run(input) !== output) {
		failures++;
		console.log(`${file}: R20: a second run gave other cards`);
	}
	const given = /^\s*\{/.test(input)
		? input.split('\n').map((line) => (JSON.parse(line) as Row).abstract)
		: [];
	const papers = output
		.trim()
		.split('\n')
		.map((line, at) => {
			const paper = JSON.parse(line) as AuditedPaper;
			return { ...paper, abstract: abstractOf(paper, given[at]) };
		});
	const deck = new Deck(papers);
	const counts = new Map<string, number>();
	let cards = 0;
	for (const paper of papers)
		for (const card of paper.cards) {
			cards++;
			if (paper.title === '' && paper.name === null) {
				failures++;
				console.log(
					`${paper.id} R2 a card of a paper with neither title nor name: ${card.question}`,
				);
			}
			for (const { id, check } of RULES) {
				const wrong = check(card, paper, deck);
				if (wrong === null) continue;
				failures++;
				counts.set(id, (counts.get(id) ?? 0) + 1);
				const quote = paper.abstract.slice(
					Math.max(0, card.sourceStart),
					Math.max(0, card.sourceEnd),
				);
				console.log(
					`${paper.id} ${id} ${wrong}\n  ${card.template} ${card.question}\n  → ${card.answer}\n  « ${quote}`,
				);
			}
		}
	const list = [...counts].map(([id, count]) => `${id}: ${count}`).join(', ');
	console.log(
		`${file}: ${papers.length} papers, ${cards} cards, failures ${list === '' ? 'none' : list}`,
	);
}
process.exitCode = failures > 0 ? 1 : 0;
