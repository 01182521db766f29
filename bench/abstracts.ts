// The abstracts a benchmark of the generator reads: JSON Lines with `title` and `abstract`, or `sentences`.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PaperText } from '../src/lib/generator/types.ts';

interface Row {
	readonly title?: string;
	readonly abstract?: string;
	readonly sentences?: readonly string[];
}

/** The texts of the file named at the command line; without one, says how `script` is called and ends with 2. */
export function abstractsGiven(script: string): readonly PaperText[] {
	const file = process.argv[2];
	if (file === undefined) {
		console.error(`usage: npm run ${script} -- FILE`);
		process.exit(2);
	}
	return readFileSync(file, 'utf8')
		.trim()
		.split('\n')
		.map((line) => {
			const { title = '', abstract, sentences = [] } = JSON.parse(line) as Row;
			return { title, abstract: abstract ?? sentences.join(' ') };
		});
}

/** The role model as the app ships it. */
export const roleModelBytes = (): Uint8Array =>
	new Uint8Array(readFileSync(fileURLToPath(new URL('../static/roles.bin', import.meta.url))));
