const list = (text: string): readonly string[] => text.trim().split(/\s*,\s*/);

/** Words in front of a number that bound or blur it. */
export const boundWords = list(`
in the order of, on the order of, of the order of, an average of, on average, average, as much as, as many as, as little as, as few as,
as high as, as low as, no more than, no less than, no fewer than, not more than, not less than, well over, well below,
up to at least, up to, at least, at most, more than, less than, fewer than, greater than, higher than, lower than, larger than,
smaller than, longer than, shorter than, better than, close to, approximately, approx., roughly, nearly, almost, around, about,
circa, ca., over, above, below, under, exceeding, beyond, within, near, ranging from, range, ranges from, range of, range from,
increases from, maximum, minimum, maximum of, minimum of, last, average of, mean
`);

/** Words in front of a number that weigh it without changing its value. */
export const weighingWords = list(
	`only, just, exactly, merely, another, an additional, a further, a total of, every, some`,
);

/** Words that open a range: the second number follows after and or to. */
export const rangeWords = list(
	`between, from, ranging from, ranges from, range from, increases from`,
);
