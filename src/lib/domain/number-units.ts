// Units of numbers in answers: their spellings, and what measures the same thing on another scale.

/** A unit we know: what it measures and how many of that measure's base unit it is. */
export interface Unit {
	readonly name: string;
	readonly measure: string;
	readonly factor: number;
}

/** By measure: factor to the base unit, then the spellings, in lower case, the first being the name. */
const UNITS: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
	share: [[1, '% percent|per cent|pct']],
	points: [[1, 'points point|percentage points|percentage point|pp|pts|pt']],
	times: [[1, '× x|times|time|fold|-fold']],
	time: [
		[1e-6, 'ns nanosecond|nanoseconds'],
		[1e-3, 'µs μs|us|microsecond|microseconds'],
		[1, 'ms msec|millisecond|milliseconds'],
		[1e3, 's sec|secs|second|seconds'],
		[60e3, 'min mins|minute|minutes'],
		[3_600e3, 'h hr|hrs|hour|hours'],
		[86_400e3, 'day days|d'],
		[604_800e3, 'week weeks|wk|wks'],
	],
	age: [
		[1, 'month months|mo'],
		[12, 'year years|yr|yrs'],
	],
	bytes: [
		[1, 'b byte|bytes'],
		[1e3, 'kb kilobyte|kilobytes'],
		[1e6, 'mb megabyte|megabytes'],
		[1e9, 'gb gigabyte|gigabytes'],
		[1e12, 'tb terabyte|terabytes'],
	],
	length: [
		[1, 'nm nanometre|nanometres|nanometer|nanometers'],
		[1e3, 'µm μm|um|micrometre|micrometres|micrometer|micrometers'],
		[1e6, 'mm millimetre|millimetres|millimeter|millimeters'],
		[1e7, 'cm centimetre|centimetres|centimeter|centimeters'],
		[1e9, 'metre metres|meter|meters'],
		[1e12, 'km kilometre|kilometres|kilometer|kilometers'],
	],
	mass: [
		[1e-6, 'µg μg|ug|microgram|micrograms'],
		[1e-3, 'mg milligram|milligrams'],
		[1, 'g gram|grams'],
		[1e3, 'kg kilogram|kilograms'],
	],
	rate: [
		[1, 'hz hertz'],
		[1e3, 'khz kilohertz'],
		[1e6, 'mhz megahertz'],
		[1e9, 'ghz gigahertz'],
	],
	warmth: [[1, '°c degrees celsius|celsius']],
};

const BY_SPELLING: ReadonlyMap<string, Unit> = new Map(
	Object.entries(UNITS).flatMap(([measure, units]) =>
		units.flatMap(([factor, written]) => {
			const blank = written.indexOf(' ');
			const name = blank < 0 ? written : written.slice(0, blank);
			const others = blank < 0 ? [] : written.slice(blank + 1).split('|');
			return [name, ...others].map((spelling) => [spelling, { name, measure, factor }] as const);
		}),
	),
);

/** The unit spelled at the start of a text that follows a number, with the letters it took; null for none we know. */
export function unitAt(text: string): Unit | null {
	const start = text.trimStart().toLowerCase();
	const [two = ''] = /^\p{L}+ \p{L}+/u.exec(start) ?? [];
	const [one = ''] = /^(?:-?\p{L}+|°c|%|×)/u.exec(start) ?? [];
	return BY_SPELLING.get(two) ?? BY_SPELLING.get(one) ?? null;
}
