// How the built app's modules are put together into files: few files compress better than many.

const LAYOUT = /routes[\\/]\+layout\./;
const STUDY = /routes[\\/]study[\\/]\+page\./;

/**
 * The file a module goes to: `framework`, Svelte and Kit; `start`, what every screen needs besides, and
 * what studying and some other screen need; `session`, what only studying needs. `null` leaves the
 * module to the bundler, as everything is that comes by `import()` alone.
 *
 * @param {string} id the module's path
 * @param {{ getModuleInfo(id: string): { importers: readonly string[] } | null }} bundle
 * @returns {string | null}
 */
export function chunkOf(id, bundle) {
	if (/node_modules[\\/](svelte|@sveltejs|esm-env|clsx)[\\/]/.test(id)) return 'framework';
	const screens = screensOf(id, bundle);
	if (screens.some((screen) => LAYOUT.test(screen))) return 'start';
	if (screens.some((screen) => STUDY.test(screen))) {
		return screens.every((screen) => STUDY.test(screen)) ? 'session' : 'start';
	}
	return null;
}

/**
 * The screens that can't show without this module: all that lead to it by plain imports.
 *
 * @param {string} id
 * @param {Parameters<typeof chunkOf>[1]} bundle
 */
function screensOf(id, bundle) {
	const reached = new Set([id]);
	for (const each of reached) {
		for (const importer of bundle.getModuleInfo(each)?.importers ?? []) reached.add(importer);
	}
	return [...reached].filter((each) => /routes[\\/].*\+(page|layout)\.(svelte|ts)$/.test(each));
}
