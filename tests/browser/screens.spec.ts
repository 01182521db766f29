import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, startLibrary, test } from './support.ts';

const SCREENS = ['', 'study', 'add', 'inbox', 'library', 'progress', 'settings', 'plan'] as const;

async function violations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`${colorScheme} screens have no accessibility fault`, () => {
		test.use({ colorScheme });

		test('with nothing in them', async ({ page }) => {
			for (const screen of SCREENS) {
				await page.goto(`./${screen}`);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				expect(await violations(page), screen).toEqual([]);
			}
		});

		test('with the starter library in them', async ({ page }) => {
			await startLibrary(page);
			for (const screen of SCREENS) {
				await page.goto(`./${screen}`);
				await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
				expect(await violations(page), screen).toEqual([]);
			}
			await page.goto('./library');
			await page.getByRole('searchbox').fill('trained transformers');
			await page.getByRole('link', { name: /Trained Transformers/ }).click();
			await expect(page.getByRole('heading', { level: 1 })).toContainText('Trained Transformers');
			expect(await violations(page), 'paper').toEqual([]);
		});
	});
}

test('no screen is wider than a small phone', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await startLibrary(page);
	for (const screen of SCREENS) {
		await page.goto(`./${screen}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
		);
		expect(overflow, screen).toBe(0);
	}
});
