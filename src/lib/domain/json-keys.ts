// What JSON.parse hides: keys that come twice, keys that reach for the machinery, nesting without end.
import { isForbiddenKey } from './parse-event.ts';

/** Far deeper than any file of ours. */
const MOST_DEPTH = 50;

/** The place of the quote that ends the string beginning at `start`. */
function endOfString(json: string, start: number): number {
	for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
		let slash = end;
		while (json[slash - 1] === '\\') slash--;
		// "a\\" ends here, "a\" does not: an even number of backslashes escapes itself.
		if ((end - slash) % 2 === 0) return end;
	}
	return json.length;
}

/**
 * Walks a text that is valid JSON, in linear time, and says in words what is wrong with its keys or its
 * depth; null when nothing is. Of a key given twice, JSON.parse takes the last and tells nobody.
 */
export function findKeyProblem(json: string): string | null {
	/** The keys of each open object; null for a list. */
	const open: (Set<string> | null)[] = [];
	let keyNext = false;
	for (let place = 0; place < json.length; place++) {
		switch (json[place]) {
			case '{':
			case '[': {
				keyNext = json[place] === '{';
				open.push(keyNext ? new Set() : null);
				if (open.length > MOST_DEPTH) return 'it is nested too deep';
				break;
			}
			case '}':
			case ']':
				open.pop();
				keyNext = false;
				break;
			case ',':
				keyNext = Boolean(open.at(-1));
				break;
			case '"': {
				const end = endOfString(json, place);
				if (keyNext) {
					const key = String(JSON.parse(json.slice(place, end + 1)));
					if (isForbiddenKey(key)) return `it has a property named ${key}`;
					if (open.at(-1)?.has(key))
						return `the property ${key.slice(0, 50)} comes twice in one place`;
					open.at(-1)?.add(key);
					keyNext = false;
				}
				place = end;
			}
		}
	}
	return null;
}
