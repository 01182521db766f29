// npm run bench:generator -- FILE : cards of FILE's abstracts (JSON Lines), as the worker makes them, in Node:
// ms an abstract by both clocks, then processor time of 100, 1,000 and 10,000 in one go, then hostile texts at two sizes.
import { paperIdOf } from '../src/lib/domain/hashed-id.ts';
import { generate } from '../src/lib/generator/generate.ts';
import { parseRoleModel } from '../src/lib/generator/roles/role-model.ts';
import { abstractsGiven, roleModelBytes } from './abstracts.ts';

const WARM = 200;
const COUNTS = [100, 1_000, 10_000];
/** UTF-16 units of the smaller hostile text; the larger is twice as long. */
const HOSTILE = 100_000;
/** Twice the text may take that much longer, with what a busy machine adds. */
const MOST_GROWTH = 3.5;

const texts = abstractsGiven('bench:generator');
const model = parseRoleModel(roleModelBytes());
const textAt = (at: number) => texts[at % texts.length] ?? { title: '', abstract: '' };
const make = (text: { title: string; abstract: string }) =>
	generate(text, { paperId: paperIdOf(text.title), model, maxCards: 5 });

/** Milliseconds of processor time that `run` takes, the helper threads' included: the same on a busy machine. */
function timed(run: () => unknown): number {
	const begun = process.cpuUsage();
	run();
	const { user, system } = process.cpuUsage(begun);
	return (user + system) / 1000;
}

/** Milliseconds that pass meanwhile: what a reader waits. */
function waited(run: () => unknown): number {
	const begun = performance.now();
	run();
	return performance.now() - begun;
}

for (let at = 0; at < WARM; at++) make(textAt(at));
function tell(measure: string, run: typeof timed): void {
	const each = texts.map((text) => run(() => make(text))).sort((a, b) => a - b);
	const share = (part: number) => (each[Math.floor(part * (each.length - 1))] ?? 0).toFixed(2);
	console.log(
		`${measure}, one abstract: median ${share(0.5)} ms, p95 ${share(0.95)} ms, most ${share(1)} ms`,
	);
}
tell('wall clock', waited);
tell('processor time', timed);
console.log(
	'Processor time counts threads that collect and compile beside; only the first is waited for.\n',
);

console.log('| abstracts | ms | ms each |\n| --- | --- | --- |');
for (const count of COUNTS) {
	const ms = timed(() => {
		for (let at = 0; at < count; at++) make(textAt(at));
	});
	console.log(`| ${count} | ${ms.toFixed(0)} | ${(ms / count).toFixed(2)} |`);
}

const PIECES = [
	'(',
	' ',
	'a',
	'a, ',
	'we show that ',
	'not only ',
	'. ',
	'and ',
	'$a',
	'\\(',
	'1 ',
	'a-',
	'<b ',
	'É\u0301',
];
console.log(
	`\n| repeated | ${HOSTILE} units, ms | ${2 * HOSTILE} units, ms |\n| --- | --- | --- |`,
);
for (const piece of PIECES) {
	const run = (units: number) =>
		Math.min(
			...[0, 1, 2].map(() =>
				timed(() => make({ title: 'T', abstract: piece.repeat(units / piece.length) })),
			),
		);
	const [once, twice] = [run(HOSTILE), run(2 * HOSTILE)];
	const linear = twice < MOST_GROWTH * Math.max(once, 20);
	if (!linear) process.exitCode = 1;
	console.log(
		`| ${JSON.stringify(piece)} | ${once.toFixed(0)} | ${twice.toFixed(0)} |${linear ? '' : ' not linear'}`,
	);
}
