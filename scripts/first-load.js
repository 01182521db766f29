// Prints the JavaScript that each screen asks for until it shows, compressed: `npm run first-load`, after a build.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launchBrowser } from './browser.js';

const port = 4399;
const server = spawn(process.execPath, ['scripts/serve.js'], {
	env: { ...process.env, PORT: String(port) },
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await launchBrowser();
try {
	const begun = await browser.newContext({ serviceWorkers: 'block' });
	const first = await begun.newPage();
	await first.goto(`http://127.0.0.1:${port}/`);
	await first.getByRole('button', { name: 'Start with the starter library' }).click();
	await first.getByRole('heading', { level: 1, name: /due/ }).waitFor({ timeout: 120_000 });
	const screens = ['', 'study', 'add', 'inbox', 'library', 'progress', 'settings'];
	const empty = await browser.newContext({ serviceWorkers: 'block' });
	for (const [context, screen] of [...screens.map((screen) => [begun, screen]), [empty, 'study']]) {
		const page = await context.newPage();
		/** @type {Set<string>} */
		const scripts = new Set();
		page.on('response', (response) => {
			const { pathname } = new URL(response.url());
			if (pathname.endsWith('.js')) scripts.add(pathname);
		});
		await page.goto(`http://127.0.0.1:${port}/${screen}`);
		// The heading comes with the first card (or the word that none is due); what is asked for later is lazy.
		await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
		let bytes = 0;
		for (const path of scripts) bytes += gzipSync(readFileSync(`build${path}`)).length;
		const where = context === empty ? ' with nothing in it' : '';
		console.log(
			`/${screen}${where}: ${(bytes / 1000).toFixed(1)} kB gzip in ${scripts.size} files`,
		);
		await page.close();
	}
} finally {
	await browser.close();
	server.kill();
}
