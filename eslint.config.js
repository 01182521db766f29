import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Room → rooms it may import. Arrows point to `domain` and never back. */
const mayImport = {
	domain: [],
	generator: ['domain'],
	reader: ['domain'],
	worker: ['domain', 'generator', 'reader'],
	store: ['domain'],
	app: ['domain', 'generator', 'reader', 'worker', 'store'],
	ui: ['domain'],
};
const rooms = Object.keys(mayImport);

/** Libraries that live behind one file each: their types must not walk through the whole app. */
const fences = [
	{ name: 'ts-fsrs', file: 'src/lib/domain/fsrs.ts' },
	{ name: 'idb', file: 'src/lib/store/indexeddb.ts' },
];
const fencedPaths = fences.map(({ name, file }) => ({
	name,
	message: `Only ${file} knows ${name}; everything else uses what that file offers.`,
}));

/**
 * @param {string[]} forbidden rooms
 * @param {string} why
 */
function restrict(forbidden, why) {
	return {
		'no-restricted-imports': [
			'error',
			{
				paths: fencedPaths,
				patterns: forbidden.map((room) => ({
					group: [`$lib/${room}/**`, `**/lib/${room}/**`, `../${room}/**`],
					message: why,
				})),
			},
		],
	};
}

const purity = {
	'no-restricted-globals': [
		'error',
		...['window', 'document', 'navigator', 'localStorage', 'indexedDB', 'fetch', 'performance'].map(
			(name) => ({ name, message: 'This room is pure: IO belongs to store, worker or app.' }),
		),
	],
	'no-restricted-properties': [
		'error',
		{ object: 'Date', property: 'now', message: 'Time comes in as an argument.' },
		{ object: 'Math', property: 'random', message: 'Chance comes in as an argument.' },
	],
};

export default ts.config(
	{ ignores: ['build/', 'dist/', '.svelte-kit/', 'node_modules/', 'static/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/prefer-svelte-reactivity': 'off',
			'no-undef': 'off',
			'no-irregular-whitespace': 'off',
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
		},
	},
	...rooms.map((room) => {
		const allowed = /** @type {Record<string, string[]>} */ (mayImport)[room] ?? [];
		return {
			files: [`src/lib/${room}/**/*.{ts,svelte}`],
			rules: restrict(
				rooms.filter((other) => other !== room && !allowed.includes(other)),
				`The ${room} room may import only: ${['itself', ...allowed].join(', ')}. See docs/architecture.md.`,
			),
		};
	}),
	{
		files: ['src/routes/**/*.{ts,svelte}'],
		rules: restrict(
			['generator', 'reader', 'worker', 'store'],
			'Routes ask app and place ui; the work happens behind app. See docs/architecture.md.',
		),
	},
	{
		files: ['src/cli/**/*.ts'],
		rules: restrict(['worker', 'store', 'app', 'ui'], 'The command line runs the pure core only.'),
	},
	{
		files: ['src/lib/{domain,generator,reader}/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: purity,
	},
	...fences.map(({ file, name }) => ({
		files: [file, file.replace('.ts', '.test.ts')],
		rules: {
			'no-restricted-imports': /** @type {const} */ ([
				'error',
				{ paths: fencedPaths.filter((path) => path.name !== name) },
			]),
		},
	})),
);
