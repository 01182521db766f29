// Draws the PNG icons from static/favicon.svg with a browser: `npm run icons`, after the drawing has changed.
import { mkdir, readFile } from 'node:fs/promises';
import { launchBrowser } from './browser.js';

const svg = await readFile('static/favicon.svg', 'utf8');
await mkdir('static/icons', { recursive: true });
const browser = await launchBrowser();
/** @type {[string, number, number][]} Name, size, and share of the picture that the drawing takes. */
const icons = [
	['icon-192', 192, 1],
	['icon-512', 512, 1],
	['apple-touch-icon', 180, 1],
	// A mask may cut 10 % from every side: the drawing stays inside, its ground goes to the edge.
	['maskable-512', 512, 0.8],
];
for (const [name, size, share] of icons) {
	const page = await browser.newPage({ viewport: { width: size, height: size } });
	const edge = Math.round(size * share);
	const ground = share < 1 || name === 'apple-touch-icon' ? '#215e57' : 'transparent';
	await page.setContent(
		`<style>body{margin:0;display:grid;place-items:center;height:100vh;background:${ground}}svg{width:${edge}px}</style>${svg}`,
	);
	await page.screenshot({ path: `static/icons/${name}.png`, omitBackground: true });
	await page.close();
}
await browser.close();
