/** A number with its unit and bound, found in a stretch of text. */
export interface Quantity {
	/** The whole expression, bound words included. */
	readonly start: number;
	readonly end: number;
	/** The number with its unit, without bound words. */
	readonly valueStart: number;
	readonly valueEnd: number;
	/** The digits or number words alone (both ends of a range). */
	readonly number: string;
	/** As it stands behind the number: `%`, `°C`, `wt.%`, or empty. */
	readonly unit: string;
	/** As it stands in front: `up to`, `<`, `≈`, or empty. */
	readonly bound: string;
	readonly range: boolean;
	/** The number is written in words. */
	readonly spelled: boolean;
}
