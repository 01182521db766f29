// `npm run -s cards -- FILE…`: the command line program, built first when it is not there.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
if (!existsSync(program)) await import('./build-cli.js');
const { status } = spawnSync(process.execPath, [program, 'cards', ...process.argv.slice(2)], {
	stdio: 'inherit',
});
process.exitCode = status ?? 1;
