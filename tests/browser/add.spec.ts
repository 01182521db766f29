import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';
import { BREADCRUMB, LISTING, TIDEPOOL } from './texts.ts';

const box = (page: Page) => page.getByRole('textbox', { name: /paste a page/i });

/** Pastes as a person does: through the clipboard event, not by setting a value. */
async function paste(page: Page, text: string): Promise<void> {
	await box(page).focus();
	await box(page).evaluate((area, text) => {
		const data = new DataTransfer();
		data.setData('text/plain', text);
		const event = new ClipboardEvent('paste', {
			clipboardData: data,
			bubbles: true,
			cancelable: true,
		});
		if (area.dispatchEvent(event)) document.execCommand('insertText', false, text);
	}, text);
}

test('a pasted page: found, shown, added, made into cards, undone', async ({ page }) => {
	await page.goto('./add');
	await paste(page, LISTING);
	await expect(page.getByText('3 papers found.')).toBeVisible();
	await expect(page.getByRole('checkbox')).toHaveCount(3);
	await expect(page.getByText(BREADCRUMB.title)).toBeVisible();

	await page.getByRole('checkbox', { name: new RegExp(BREADCRUMB.title) }).uncheck();
	await page.getByRole('button', { name: 'Add 2 papers' }).click();
	await expect(page.getByText(/2 papers added\. \d+ cards wait in your inbox\./)).toBeVisible();

	await page.getByRole('button', { name: 'Add more' }).click();
	await paste(page, `${LISTING}\n\n${LISTING}`);
	await expect(
		page.getByText('6 papers found: 1 new, 2 already in your library, 3 named twice.'),
	).toBeVisible();
	await page.getByRole('button', { name: 'Add 1 paper' }).click();
	await expect(page.getByText(/1 paper added\. \d+ cards? waits? in your inbox\./)).toBeVisible();

	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('button', { name: 'Add 1 paper' })).toBeVisible();
	await expect(box(page)).toHaveValue(new RegExp(BREADCRUMB.title));
});

test('a title with its abstract right below it, typed, survives a reload', async ({ page }) => {
	await page.goto('./add');
	await box(page).fill(`${TIDEPOOL.title}\n${TIDEPOOL.abstract}`);
	await expect(page.getByText('1 paper found.')).toBeVisible();
	await page.reload();
	await expect(box(page)).toHaveValue(new RegExp(TIDEPOOL.title));
	await expect(page.getByText('1 paper found.')).toBeVisible();
	await page.getByRole('button', { name: 'Clear' }).click();
	await expect(box(page)).toHaveValue('');
	await page.reload();
	await expect(box(page)).toHaveValue('');
});

test('files: each is read for itself, and each refusal says why', async ({ page }) => {
	await page.goto('./add');
	const text = (name: string, content: string | Buffer) => ({
		name,
		mimeType: 'text/plain',
		buffer: Buffer.from(content),
	});
	await page.setInputFiles('input[type=file]', [
		text('listing.txt', LISTING),
		text('lines.jsonl', JSON.stringify({ ...TIDEPOOL, title: 'Another Pool' })),
		text('empty.txt', ''),
		text('data.bin', Buffer.alloc(4000)),
		text('paper.pdf', '%PDF-1.7 and so on'),
		text('huge.txt', Buffer.alloc(20 * 1024 * 1024, 'word ')),
		text('title.txt', 'Only a Title'),
	]);
	await expect(page.getByText('4 papers found.')).toBeVisible();
	for (const why of [
		'It is empty.',
		'It is not a text',
		'It is a PDF',
		'It is 20 MB; 16 MB is the most',
	])
		await expect(page.getByText(why)).toBeVisible();
	await page.getByText('1 piece was not read as a paper').click();
	await expect(page.getByText('no abstract after it')).toBeVisible();
});

test('a file dropped on the page is read', async ({ page }) => {
	await page.goto('./add');
	await box(page).waitFor();
	await page.evaluate((text) => {
		const data = new DataTransfer();
		data.items.add(new File([text], 'dropped.txt', { type: 'text/plain' }));
		document.body.dispatchEvent(
			new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
		);
	}, LISTING);
	await expect(page.getByText('3 papers found.')).toBeVisible();
});

for (const [what, text, says] of [
	['blanks', ' '.repeat(200_000), /A page copied from a listing/],
	['brackets', '('.repeat(100_000), /No paper found/],
	['a title alone', 'Nothing But a Title', /no abstract after it/],
	['one short sentence', 'A Title\n\nThis sentence is short.', /no abstract after it/],
	['right-to-left marks and emoji', '\u202e🦀\u200f '.repeat(2000), /not read|No paper found/],
] as const)
	test(`bad input: ${what} gives a word and no paper`, async ({ page }) => {
		await page.goto('./add');
		await box(page).fill(text);
		await expect(page.getByText(says).first()).toBeVisible();
		await expect(page.getByRole('button', { name: /^Add \d/ })).toHaveCount(0);
	});

test('a stopped run keeps what is done and goes on at the next visit', async ({ page }) => {
	const many = Array.from(
		{ length: 500 },
		(_, n) =>
			`Pool ${n}: ${TIDEPOOL.title}\n\n${TIDEPOOL.abstract.replace('40 rock', `${n + 41} rock`)}`,
	).join('\n\n');
	await page.goto('./add');
	const buffer = Buffer.from(many);
	await page.setInputFiles('input[type=file]', {
		name: 'many.txt',
		mimeType: 'text/plain',
		buffer,
	});
	await page.getByRole('button', { name: 'Add 500 papers' }).click();
	await page.getByRole('button', { name: 'Stop' }).click();
	await expect(page.getByText(/Stopped\. .* on your next visit\./)).toBeVisible();
	await page.goto('./inbox');
	await expect(page.getByText(/Paper 1 of 500/)).toBeVisible({ timeout: 30_000 });
});
