// `npm run evaluate -- ../shared`: the command line program against gold, corpora and goals, as one table.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shared = process.argv[2] ?? '../shared';
const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/** Measure, how it is read off an output line, least and aim; the unit of the line is kept. */
const MEASURES = /** @type {const} */ ([
	['gold: sentence split', /^gold .*\bsplit=(\d+)/, 35, 35],
	['gold: roles strict', /^gold .*rolesStrict=([\d.]+)/, 0.84, 0.9],
	['gold: roles lenient', /^gold .*rolesLenient=([\d.]+)/, 0.92, 0.96],
	['gold: names of 35', /^gold .*\bname=(\d+)/, 33, 35],
	['gold: idea card from an accepted sentence, of 35', /^gold .*\bidea=(\d+)/, 33, 35],
	['gold: result facts covered', /^gold .*resultCoverage=([\d.]+)/, 0.6, 0.8],
	['gold: expansions of 38', /^gold .*expansions=(\d+)/, 36, 38],
	['gold: wrong expansions', /^gold .*wrong=(\d+)/, 0, 0],
	['gold: lossy values on cards', /^gold .*lossy=(\d+)/, 0, 0],
	['csabstruct: roles, micro-F1', /^roles .*?([\d.]+)$/, 67, 69],
	['pubmedqa: three classes', /^(?:sections|roles.*sections).*?([\d.]+)$/, 90, 93],
	['scitldr: idea, ROUGE-1', /^tldr .*\bR1=([\d.]+)/, 41.5, 43],
	['scitldr: idea, ROUGE-2', /^tldr .*\bR2=([\d.]+)/, 20, 21],
	['scitldr: idea, ROUGE-L', /^tldr .*\bRL=([\d.]+)/, 33.5, 35],
	['scitldr: titles copied, %', /^tldr .*titleLike=([\d.]+)/, 2, 0],
	['pubmedqa: idea from the conclusion, %', /^answers .*\bhit=([\d.]+)/, 90, 98],
	['oastm: highlights, ROUGE-1', /^highlights .*\bR1=([\d.]+)/, 37, 40],
	['oastm: sentence breaks, F1', /^sentences .*?([\d.]+)$/, 98.3, 99],
	['med1250: abbreviations, F1', /^acronyms .*?([\d.]+)$/, 87, 90],
	['measeval: quantities, overlap F1', /^quantities .*?([\d.]+)$/, 60, 74],
	['scienceie: key terms, F1', /^(?:terms|keyphrases) .*?([\d.]+)$/, 0, 27],
	['load: cards without a mechanical fault, %', /^cards .*clean=([\d.]+)/, 97, 99.5],
	['load: milliseconds a paper', /^load .*msPerPaper=([\d.]+)/, 10, 3],
]);
/** Here less is better. */
const SMALLER = /wrong|lossy|copied|milliseconds/;

/**
 * @param {string} script
 * @param {string[]} args
 */
function run(script, ...args) {
	const { stdout, stderr, status } = spawnSync(
		process.execPath,
		[join(shared, 'eval', script), ...args],
		{
			encoding: 'utf8',
			maxBuffer: 1 << 28,
		},
	);
	if (status !== 0) console.error(stderr.trim());
	return stdout.trim().split('\n');
}

if (!existsSync(join(shared, 'eval', 'gold.mjs'))) {
	console.error(`${shared} holds no eval/gold.mjs. usage: npm run evaluate -- ../shared`);
	process.exit(2);
}
await import('./build-cli.js');
const command = ['--', process.execPath, program];
const lines = [
	...run('gold.mjs', join(shared, 'gold', 'seed-dev.jsonl'), ...command),
	...run('all.mjs', ...command),
];
console.log(`${lines.join('\n')}\n`);
console.log('| measure | figure | at least | aim |\n| --- | --- | --- | --- |');
for (const [name, pattern, least, aim] of MEASURES) {
	const line = lines.find((each) => pattern.test(each));
	const figure = line === undefined ? null : Number(pattern.exec(line)?.[1]);
	const short = figure !== null && (SMALLER.test(name) ? figure > least : figure < least);
	console.log(`| ${name} | ${figure ?? 'n/a'}${short ? ' ✗' : ''} | ${least} | ${aim} |`);
}
