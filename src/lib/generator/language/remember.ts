// The steps of the generator ask the same of the same text again and again.

/** The function with its answers kept, all let go once there are `most` of them. */
export function remember<Answer extends NonNullable<unknown> | null>(
	most: number,
	answerTo: (text: string) => Answer,
): (text: string) => Answer {
	const answers = new Map<string, Answer>();
	return (text) => {
		const known = answers.get(text);
		if (known !== undefined) return known;
		if (answers.size >= most) answers.clear();
		const answer = answerTo(text);
		answers.set(text, answer);
		return answer;
	};
}
