/** A bracketed stretch, brackets included. */
export interface Bracket {
	readonly start: number;
	readonly end: number;
	readonly content: string;
}

const longest = 160;

/** Round and square brackets with what is in them, inner ones too, in order of their end. Linear time. */
export function brackets(text: string): Bracket[] {
	const found: Bracket[] = [];
	const open: number[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const unit = text[at];
		if (unit === '(' || unit === '[') open.push(at);
		else if (unit === ')' || unit === ']') {
			const start = open.pop();
			if (start !== undefined && at - start <= longest)
				found.push({ start, end: at + 1, content: text.slice(start + 1, at) });
		}
	}
	return found;
}
