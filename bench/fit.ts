// Our trainer against the native one of the FSRS project, on the same synthetic logs, in one run.
// npm i --no-save --no-package-lock @open-spaced-repetition/binding@0.5.0 && npm run bench:fit
// The binding stays out of package.json: it names builds for other platforms that no registry has, and
// `npm ci` refuses a lock file without them.
import { fitParameters } from '../src/lib/domain/fit/fit.ts';
import { packHistories, type ReviewHistory } from '../src/lib/domain/fit/log.ts';
import { select, totalLoss } from '../src/lib/domain/fit/loss.ts';
import { SPREAD, START, clampInPlace } from '../src/lib/domain/fit/parameters.ts';
import { seededRandom } from '../src/lib/domain/fit/random.ts';
import { plainWeights } from '../src/lib/domain/fit/weights.ts';
import { syntheticHistories } from './synthetic-log.ts';

/** What is used of the binding. */
interface Binding {
	readonly FSRSBindingReview: new (rating: number, deltaT: number) => object;
	readonly FSRSBindingItem: new (reviews: readonly object[]) => object;
	computeParameters(
		items: readonly object[],
		options: { readonly enableShortTerm: boolean },
	): Promise<number[]>;
}

const BINDING: string = '@open-spaced-repetition/binding';

const RUNS = 5;
const SIZES = [100, 700, 2900, 11_500];
const HELD_OUT_CARDS = 6000;
const DAYS = 200;
/** What must hold: held-out log loss within 1 % of the binding's, time at most three times its. */
const LOSS_GOAL = 1.01;
const TIME_GOAL = 3;

async function loadBinding(): Promise<Binding | null> {
	try {
		return (await import(BINDING)) as Binding;
	} catch (error) {
		console.log(`The native binding cannot be loaded here: ${String(error)}`);
		return null;
	}
}

/** A reader unlike the defaults, by the spread found over many readers. */
function madeUpReader(seed: number): readonly number[] {
	const random = seededRandom(seed);
	const bell = () => Array.from({ length: 12 }, random).reduce((sum, value) => sum + value, -6);
	const parameters = Float64Array.from(START, (value, index) =>
		index < 4 ? value * Math.exp(0.5 * bell()) : value + 0.6 * SPREAD[index]! * bell(),
	);
	parameters.subarray(0, 4).sort();
	clampInPlace(parameters);
	return Array.from(parameters);
}

/** The binding's form: an item for each scored review, holding all before it; oldest first. */
function bindingItems(binding: Binding, histories: readonly ReviewHistory[]) {
	const items = histories.flatMap(({ grades, elapsedDays, at }) =>
		elapsedDays.flatMap((days, last) =>
			days > 0
				? [
						{
							at: at[last]!,
							item: new binding.FSRSBindingItem(
								grades
									.slice(0, last + 1)
									.map((grade, index) => new binding.FSRSBindingReview(grade, elapsedDays[index]!)),
							),
						},
					]
				: [],
		),
	);
	return items.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

function median(times: readonly number[]): number {
	return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

const binding = await loadBinding();
console.log(
	`Held-out log loss on ${HELD_OUT_CARDS} unseen cards; times are medians of ${RUNS} runs.`,
);
let failed = 0;
for (const cards of SIZES) {
	for (const reader of [1, 2, 3]) {
		const truth = madeUpReader(reader);
		const options = { truth, scheduledBy: Array.from(START), days: DAYS };
		const histories = syntheticHistories({ ...options, cards, seed: reader });
		const unseen = packHistories(
			syntheticHistories({ ...options, cards: HELD_OUT_CARDS, seed: 1000 + reader }),
		);
		const selection = select(unseen, plainWeights(unseen));
		const lossOf = (parameters: ArrayLike<number>) =>
			totalLoss(Float64Array.from(parameters), unseen, selection) / selection.total;

		const items = binding ? bindingItems(binding, histories) : [];
		const oursMs: number[] = [];
		const theirsMs: number[] = [];
		let fit = fitParameters(histories);
		let native: readonly number[] | null = null;
		for (let run = 0; run < RUNS; run += 1) {
			let from = performance.now();
			fit = fitParameters(histories);
			oursMs.push(performance.now() - from);
			if (!binding) continue;
			from = performance.now();
			native = await binding.computeParameters(items, {
				enableShortTerm: true,
				numRelearningSteps: 1,
				// How often it looks for progress: by default twice a second, which would be its time.
				timeout: 1,
			});
			theirsMs.push(performance.now() - from);
		}
		const ours = lossOf(fit.parameters);
		const line = [
			`${fit.reviewCount} reviews, reader ${reader}: ${fit.outcome}, ${fit.scope}`,
			`loss: truth ${lossOf(truth).toFixed(5)}, defaults ${lossOf(START).toFixed(5)}, ours ${ours.toFixed(5)}`,
			`ours ${median(oursMs).toFixed(0)} ms`,
		];
		if (native) {
			const theirs = lossOf(native);
			const timeRatio = median(oursMs) / median(theirsMs);
			const judged = fit.outcome === 'adopted';
			const good = !judged || (ours <= theirs * LOSS_GOAL && timeRatio <= TIME_GOAL);
			if (!good) failed += 1;
			line.push(
				`binding ${theirs.toFixed(5)} in ${median(theirsMs).toFixed(0)} ms`,
				`loss ×${(ours / theirs).toFixed(4)}, time ×${timeRatio.toFixed(2)}`,
				judged ? (good ? 'good' : 'MISSED') : 'not adopted, not judged',
			);
		}
		console.log(line.join(' | '));
	}
}
if (failed > 0) process.exitCode = 1;
