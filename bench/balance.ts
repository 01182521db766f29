// npm run bench:balance : daily counts over a made-up year, plain fuzz against load balancing.
import { live, unevenness, variance, type Life } from './balance-life.ts';

/**
 * The second year is measured. In the first the collection grows from nothing, and that growth, the
 * same with and without balancing, is most of the variance: no choice within a few days can take it out.
 */
const DAYS = 730;
const FROM = 365;
const SEEDS = [1, 2];
const NEW_PER_DAY = [3, 8];

function mean(values: readonly number[]): number {
	return values.reduce((a, b) => a + b, 0) / values.length;
}

function row(name: string, lives: readonly Life[]) {
	const line = {
		reader: name,
		'reviews a day': mean(lives.map(({ perDay }) => mean(perDay.slice(FROM)))).toFixed(1),
		variance: mean(lives.map(({ perDay }) => variance(perDay, FROM))).toFixed(1),
		'about running mean': mean(lives.map(({ perDay }) => unevenness(perDay, FROM))).toFixed(1),
		'mean interval': mean(lives.map(({ meanInterval }) => meanInterval)).toFixed(2),
		'interval / plain': mean(lives.map(({ meanStretch }) => meanStretch)).toFixed(3),
		'siblings met': mean(lives.map((life) => life.movableSiblingMeetings)).toFixed(3),
	};
	console.log(
		Object.entries(line)
			.map(([key, value]) => `${key}: ${value}`)
			.join('  '),
	);
	return lives;
}

for (const newPerDay of NEW_PER_DAY) {
	console.log(`\n${newPerDay} new cards a day, days ${FROM} to ${DAYS}, ${SEEDS.length} seeds`);
	const lead = (settings: Parameters<typeof live>[0]['settings']) =>
		SEEDS.map((seed) => live({ days: DAYS, newPerDay, settings, seed }));
	const plain = row('plain fuzz', lead({ loadBalance: false }));
	const balanced = row('balanced  ', lead({ loadBalance: true }));
	const fall = (measure: (perDay: readonly number[], from: number) => number) => {
		const of = (lives: readonly Life[]) => mean(lives.map(({ perDay }) => measure(perDay, FROM)));
		return `${((1 - of(balanced) / of(plain)) * 100).toFixed(0)} %`;
	};
	console.log(`variance falls by ${fall(variance)}, about the running mean by ${fall(unevenness)}`);
}

const easyDays = [1, 1, 1, 1, 1, 0.5, 0] as const;
const { movableByWeekday } = live({ days: FROM, newPerDay: 3, settings: { easyDays } });
const usual = mean(movableByWeekday.slice(0, 5));
const share = (weekday: number) => ((movableByWeekday[weekday] ?? 0) / usual).toFixed(3);
console.log(
	`\nSaturday half, Sunday easy: reviews of movable cards against a weekday: Saturday ${share(5)}, Sunday ${share(6)}`,
);
