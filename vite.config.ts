import { sveltekit } from '@sveltejs/kit/vite';
import { SvelteKitPWA } from '@vite-pwa/sveltekit';
import { defineConfig } from 'vitest/config';
import { chunkOf } from './scripts/chunks.js';

export default defineConfig({
	plugins: [
		sveltekit(),
		SvelteKitPWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'sw.ts',
			// static/manifest.webmanifest is ours: written by the plugin it would be listed twice,
			// and a precache list with one address in two revisions ends the install without a word.
			manifest: false,
			registerType: 'prompt',
			injectManifest: {
				globPatterns: ['client/**/*.{js,css,ico,png,svg,webp,webmanifest,woff2,json,bin}'],
				additionalManifestEntries: [{ url: '200.html', revision: String(Date.now()) }],
			},
		}),
	],
	build: {
		// Fonts and icons stay files: a data: address would need a wider content security policy.
		assetsInlineLimit: 0,
		rolldownOptions: {
			output: {
				// A group takes along what its modules need: the most widely needed first.
				codeSplitting: {
					groups: ['framework', 'start', 'session'].map((chunk, rank) => ({
						name: (id, bundle) => (chunkOf(id, bundle) === chunk ? chunk : null),
						priority: -rank,
					})),
				},
			},
		},
	},
	worker: { format: 'es' },
	test: {
		include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
		environment: 'node',
		// Property tests on a slow or busy machine: a limit only against what never ends.
		testTimeout: 60_000,
	},
});
