// npm run bench:balance : daily counts over a made-up year, plain fuzz against load balancing.
import { liveYear, unevenness, variance, type Year } from './balance-year.ts';

const DAYS = 365;
const FROM = 120;
const SEEDS = [1, 2];

function mean(values: readonly number[]): number {
	return values.reduce((a, b) => a + b, 0) / values.length;
}

function row(name: string, years: readonly Year[]) {
	const line = {
		reader: name,
		'reviews a day': mean(years.map(({ perDay }) => mean(perDay.slice(FROM)))).toFixed(1),
		variance: mean(years.map(({ perDay }) => variance(perDay, FROM))).toFixed(1),
		'about running mean': mean(years.map(({ perDay }) => unevenness(perDay, FROM))).toFixed(1),
		'mean interval': mean(years.map(({ meanInterval }) => meanInterval)).toFixed(2),
		'interval / plain': mean(years.map(({ meanStretch }) => meanStretch)).toFixed(3),
		'sibling meetings': mean(years.map(({ siblingMeetings }) => siblingMeetings)).toFixed(3),
	};
	console.log(
		Object.entries(line)
			.map(([key, value]) => `${key}: ${value}`)
			.join('  '),
	);
	return years;
}

for (const newPerDay of [5, 10]) {
	console.log(
		`\n${newPerDay} new cards a day, ${DAYS} days, figures from day ${FROM} on, ${SEEDS.length} seeds`,
	);
	const live = (settings: Parameters<typeof liveYear>[0]['settings']) =>
		SEEDS.map((seed) => liveYear({ days: DAYS, newPerDay, settings, seed }));
	const plain = row('plain fuzz', live({ loadBalance: false }));
	const balanced = row('balanced  ', live({ loadBalance: true }));
	const fall = (measure: (perDay: readonly number[], from: number) => number) => {
		const of = (years: readonly Year[]) => mean(years.map(({ perDay }) => measure(perDay, FROM)));
		return `${((1 - of(balanced) / of(plain)) * 100).toFixed(0)} %`;
	};
	console.log(`variance falls by ${fall(variance)}, about the running mean by ${fall(unevenness)}`);
	const easyDays = [1, 1, 1, 1, 1, 0.5, 0] as const;
	const easy = live({ loadBalance: true, easyDays });
	const byWeekday = easyDays.map((_, day) =>
		mean(easy.map(({ movableByWeekday }) => movableByWeekday[day] ?? 0)),
	);
	const usual = mean(byWeekday.slice(0, 5));
	console.log(
		`Saturday half, Sunday easy: reviews of movable cards against a weekday: Saturday ${((byWeekday[5] ?? 0) / usual).toFixed(2)}, Sunday ${((byWeekday[6] ?? 0) / usual).toFixed(4)}`,
	);
}
