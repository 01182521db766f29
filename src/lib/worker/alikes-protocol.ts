// What page and look-alike worker say to each other.

/** Texts (question and answer) by row. */
export type RowTexts = readonly (readonly [row: number, text: string])[];

/** For each of `few`, those of `many` that look like it are wanted. */
export interface AlikesRequest {
	readonly few: RowTexts;
	readonly many: RowTexts;
}

export type AlikesAnswer = ReadonlyMap<number, readonly number[]>;
