// `npm run corpus`: rewrites tests/corpus/<paper>/drafts.json from paper.txt; the diff is reviewed like code.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftsOf } from '../tests/corpus/drafts.ts';

const folder = fileURLToPath(new URL('../tests/corpus', import.meta.url));
for (const name of readdirSync(folder)) {
	const paper = join(folder, name, 'paper.txt');
	if (!existsSync(paper)) continue;
	const drafts = draftsOf(readFileSync(paper, 'utf8'));
	writeFileSync(join(folder, name, 'drafts.json'), `${JSON.stringify(drafts, null, '\t')}\n`);
}
