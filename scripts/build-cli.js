// Builds dist/cli.js: one file that Node runs without node_modules, the role model beside it.
import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

await build({
	root,
	configFile: false,
	logLevel: 'warn',
	publicDir: false,
	resolve: { alias: { $lib: `${root}src/lib` } },
	ssr: { noExternal: true, target: 'node' },
	build: {
		ssr: 'src/cli/main.ts',
		outDir: 'dist',
		emptyOutDir: false,
		target: 'node20',
		minify: false,
		rollupOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false } },
	},
});

const model = `${root}static/roles.bin`;
rmSync(`${root}dist/roles.bin`, { force: true });
if (existsSync(model)) copyFileSync(model, `${root}dist/roles.bin`);
