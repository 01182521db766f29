import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';

const TITLE = 'KelpTree: Sorting Kelp with $O(n \\log n)$ Touches';
const ABSTRACT =
	'Sorting kelp by hand takes hours. However, existing sorters break the leaves of long plants. ' +
	'We propose KelpTree, a sorter that weighs each leaf against its neighbours. ' +
	'We show that KelpTree needs only $k \\leq 10$ touches for each leaf. ' +
	'We prove that the error stays below \\(\\frac{\\sigma_i}{\\sqrt{n}}\\) on calm days. ' +
	'KelpTree finds 28% more leaves than the best hand, and costs $40 to $60 a day. ' +
	'A hostile formula $\\href{javascript:alert(1)}{x}$ and a broken one $\\frac{1$ stay harmless.';

async function added(page: Page): Promise<void> {
	await page.goto('./add');
	await page.getByRole('textbox', { name: /paste a page/i }).fill(`${TITLE}\n\n${ABSTRACT}`);
	await page.getByRole('button', { name: 'Add 1 paper' }).click();
	await page.getByRole('link', { name: 'Go to the inbox' }).click();
}

/** The scripts that this page has asked for and that hold the formula reader. */
async function readersLoaded(page: Page): Promise<number> {
	return page.evaluate(async () => {
		const scripts = performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.endsWith('.js'));
		const texts = await Promise.all(scripts.map(async (url) => (await fetch(url)).text()));
		return texts.filter((text) => text.includes('munderover') && text.includes('mprescripts'))
			.length;
	});
}

test('formulas are drawn in inbox, on the paper’s page and while studying', async ({ page }) => {
	await added(page);
	await expect(page.locator('math').first()).toBeAttached();
	await page.getByRole('button', { name: 'Keep all of this paper' }).click();
	await expect(page.getByText('Nothing waits for you here.')).toBeVisible();

	await page.goto('./library');
	await page.getByRole('link', { name: /KelpTree/ }).click();
	const abstract = page.locator('p:has([data-start])');
	await expect(abstract.locator('mfrac msqrt')).toBeAttached();
	await expect(page.locator('h1 math')).toBeAttached();
	await expect(abstract).toContainText('costs $40 to $60 a day');
	await expect(abstract).toContainText('$\\frac{1$');
	expect(await abstract.locator('[style], [href], a').count()).toBe(0);
	expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);

	await page.goto('./study');
	await expect(page.locator('article .paper math')).toBeAttached();
	await page.getByRole('button', { name: /show answer/i }).click();
	await expect(page.locator('figure blockquote')).toBeVisible();
});

test('a selection that touches a formula takes it whole', async ({ page }) => {
	await added(page);
	await page
		.getByRole('link', { name: /KelpTree/ })
		.first()
		.click();
	await expect(page.locator('p:has([data-start]) msqrt')).toBeAttached();
	await page.locator('p:has([data-start])').evaluate((box) => {
		const root = box.querySelector('msqrt');
		const from = root?.closest('[data-end]')?.previousElementSibling?.firstChild;
		if (!root?.firstChild || !from) throw new Error('no formula');
		getSelection()?.setBaseAndExtent(from, from.textContent?.indexOf('below') ?? 0, root, 1);
	});
	await page.getByRole('button', { name: 'Make a card' }).click();
	await expect(page.getByRole('textbox', { name: 'Answer' })).toHaveValue(
		'below \\(\\frac{\\sigma_i}{\\sqrt{n}}\\)',
	);
});

test('the formula reader is not loaded where there is no formula', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('button', { name: 'Start with the starter library' }).waitFor();
	expect(await readersLoaded(page)).toBe(0);
	await page.goto('./study');
	await page.getByRole('heading', { level: 1 }).waitFor();
	expect(await readersLoaded(page)).toBe(0);
	await added(page);
	await expect(page.locator('math').first()).toBeAttached();
	expect(await readersLoaded(page)).toBeGreaterThan(0);
});
