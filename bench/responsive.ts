// npm run bench:responsive : what the page's main thread does while settings work something out, at 100,000 cards.
import type { Page } from '@playwright/test';
import { onStage, type Stage } from './browser/stage.ts';
import { tasksDuring, tellLongest } from './browser/tasks.ts';

const CARDS = Number(process.env.BENCH_CARDS ?? 100_000);

const slider = (page: Page) => page.getByRole('slider', { name: 'Desired recall' });

/** A desired recall with what it costs beside it. */
async function costShown(page: Page): Promise<void> {
	await page.waitForFunction(
		() => /a day/.test(document.querySelector('input[type=range]')?.ariaValueText ?? ''),
		null,
		{ timeout: 120_000 },
	);
}

async function play({ browser, url, fill }: Stage): Promise<void> {
	const { context } = await fill(CARDS, 0.135);
	const page = await context.newPage();
	// The first visit reads every card and packs the columns; a reader's next one reads the pack.
	await page.goto(url);
	await page.getByRole('heading', { level: 1 }).waitFor({ timeout: 120_000 });
	await page.waitForTimeout(3000);

	await page.getByRole('link', { name: 'Settings' }).first().click();
	await slider(page).waitFor();
	const working = await tasksDuring({ browser, page }, () => costShown(page));
	console.log(`${CARDS} cards: what each desired recall costs`);
	tellLongest(working);

	const fitting = await tasksDuring({ browser, page }, async () => {
		await page.getByRole('button', { name: 'Fit now' }).click();
		await page
			.getByText(/^(Too few answers yet|Adopted|Kept as it is)/)
			.waitFor({ timeout: 240_000 });
	});
	console.log(`${CARDS} cards: fitting`);
	tellLongest(fitting);
}

await onStage(play);
