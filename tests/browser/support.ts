// What every browser test stands on: a page that must stay quiet, and the first steps of a reader.
import { expect, test as base, type Page } from '@playwright/test';

interface Quiet {
	/** Fails the test on a console error, an uncaught error, or a request to another origin. */
	readonly quiet: void;
}

export const test = base.extend<Quiet>({
	quiet: [
		async ({ page, baseURL }, use) => {
			const noise: string[] = [];
			page.on('console', (message) => {
				if (message.type() === 'error') noise.push(message.text());
			});
			page.on('pageerror', (error) => noise.push(error.message));
			page.on('request', (request) => {
				const url = new URL(request.url());
				const local = ['data:', 'blob:'].includes(url.protocol);
				// Specs that serve a build of their own do so on the same loopback address.
				if (!local && url.hostname !== new URL(baseURL ?? '').hostname)
					noise.push(`asked ${url.origin}`);
			});
			await use();
			// Offline tests cut the network on purpose; that alone is no fault.
			expect(noise.filter((line) => !line.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
		},
		{ auto: true },
	],
});

export { expect };

/** First visit → starter library → cards are due. */
export async function startLibrary(page: Page): Promise<void> {
	await page.goto('./');
	await page.getByRole('button', { name: 'Start with the starter library' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('due', { timeout: 60_000 });
}

/** Waits until the service worker has kept everything and controls this page. */
export async function installed(page: Page): Promise<void> {
	await page.evaluate(async () => {
		await navigator.serviceWorker.ready;
	});
	await page.reload();
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** Shows the answer of the card on the screen and grades it. */
export async function answer(page: Page, grade: 'Again' | 'Hard' | 'Good' | 'Easy'): Promise<void> {
	await page.getByRole('button', { name: /show answer/i }).click();
	await page.getByRole('button', { name: new RegExp(`^${grade}`) }).click();
}
