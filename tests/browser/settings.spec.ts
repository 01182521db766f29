// The schedule's settings: what a desired recall costs, fits and the way back, and the rebuild.
import AxeBuilder from '@axe-core/playwright';
import { bring } from './study-support.ts';
import { expect, test } from './support.ts';

test('the desired recall shows what it would cost, by the hand and by the ear', async ({
	page,
}) => {
	await bring(page, { papers: 6, overdue: 4 });
	await page.goto('./settings');
	const slider = page.getByRole('slider', { name: 'Desired recall' });
	await expect(slider).toHaveAttribute('aria-valuetext', /^90 percent: about .* minutes? a day, /);
	await expect(page.getByText('You have 4 answers so far, so this is an estimate')).toBeVisible();
	await expect(page.getByText('Dates already set stay as they are.').first()).toBeVisible();

	// Under the thumb and not let go: the difference is told, nothing is set.
	await slider.evaluate((input: HTMLInputElement) => {
		input.value = '97';
		input.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await expect(page.getByText(/^That is .* a day more than at 90%/)).toBeVisible();
	const { violations } = await new AxeBuilder({ page }).include('main').analyze();
	expect(violations.map(({ id }) => id)).toEqual([]);
	await slider.evaluate((input) => input.dispatchEvent(new Event('change', { bubbles: true })));
	await expect(slider).toHaveAttribute('aria-valuetext', /^97 percent: about [^:]* answers?$/);

	await slider.press('ArrowLeft');
	await expect(slider).toHaveValue('96');
	await page.reload();
	await expect(slider).toHaveValue('96');
	// Another aim asks for no rebuild and moves no date: what is kept is what the log says.
	await page.getByRole('button', { name: 'Check and rebuild' }).click();
	await expect(page.getByText(/the same as before/)).toBeVisible();
});

test('fits: too few answers are said, and every fit has a way back', async ({ page }) => {
	await bring(page, { papers: 3, overdue: 2, fitted: true });
	await page.goto('./settings');
	await page.getByRole('button', { name: 'Fit now' }).click();
	await expect(page.getByText(/^Too few answers yet: \d+ of the 64/)).toBeVisible();
	await page.getByText('Fits so far').click();
	await expect(page.getByText('120 answers, log loss 0.3600 → 0.3500')).toBeVisible();
	await page.getByRole('button', { name: 'Go back to these' }).click();
	await expect(page.getByRole('button', { name: 'Go back to this', exact: true })).toBeVisible();
	await page.getByRole('button', { name: 'Go back to this', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Go back to this', exact: true })).toHaveCount(2);
});

test('a rebuild in front of the reader: counts, and a checksum that matches', async ({ page }) => {
	await bring(page, { papers: 4, overdue: 3 });
	await page.goto('./settings');
	await page.getByRole('button', { name: 'Check and rebuild' }).click();
	await expect(
		page.getByText(/^Folded \d+ events into 4 papers, 4 cards and 3 reviews\./),
	).toContainText(/The result is the same as before \(checksum [0-9a-f]{8}\)\./);
});
