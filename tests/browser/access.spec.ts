// A session for everyone: by keyboard alone, by screen reader, zoomed, in forced colours, in large type,
// without motion, for the left hand, and by ear.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './support.ts';
import { bring, gradeButton, overflow, showAnswer, still } from './study-support.ts';

const question = (page: Page) => page.getByRole('heading', { level: 1 });
const left = (page: Page) => page.getByText(/^\d+ left$/);
const live = (page: Page) => page.locator('[aria-live="polite"][aria-atomic="true"]').first();

async function study(page: Page): Promise<void> {
	await page.goto('./study');
	await expect(showAnswer(page)).toBeVisible();
}

async function reveal(page: Page): Promise<void> {
	await page.keyboard.press('Space');
	await expect(page.getByRole('group', { name: 'Grade' })).toBeVisible();
}

async function faults(page: Page): Promise<string[]> {
	await still(page);
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
}

test.describe('by keyboard alone', () => {
	/** Presses Tab until the control has the focus. */
	async function tabTo(page: Page, name: string): Promise<void> {
		const control = page.getByRole('button', { name, exact: true }).first();
		for (let presses = 0; presses < 12; presses++) {
			if (await control.evaluate((element) => element === document.activeElement)) return;
			await page.keyboard.press('Tab');
		}
		await expect(control).toBeFocused();
	}

	test('a session from Today to its end, menu and editing on the way', async ({ page }) => {
		await bring(page, { papers: 3 });
		await page.goto('./');
		await expect(page.getByRole('link', { name: 'Study', exact: true })).toBeVisible();
		await page.keyboard.press('Space');
		await expect(showAnswer(page)).toBeVisible();

		await tabTo(page, 'More');
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		await tabTo(page, 'Edit');
		await page.keyboard.press('Enter');
		await expect(page.getByLabel('Question', { exact: true })).toBeFocused();
		await page.keyboard.press('Tab');
		await page.keyboard.type(' Surely.');
		await page.keyboard.press('Control+Enter');
		await expect(showAnswer(page)).toBeVisible();
		await reveal(page);
		await expect(page.locator('.answer')).toContainText('Surely.');

		await page.keyboard.press('s');
		await expect(dialog).toContainText('It needs no camera.');
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await page.keyboard.press('4');
		for (let card = 0; card < 2; card++) {
			await expect(showAnswer(page)).toBeVisible();
			await reveal(page);
			await page.keyboard.press('4');
		}
		await expect(question(page)).toHaveText('Done for now');
		await expect(question(page)).toBeFocused();
		await tabTo(page, 'Undo');
		await page.keyboard.press('Enter');
		await expect(gradeButton(page, 'Good')).toBeVisible();
	});

	test('the focus is never lost, and can always be seen', async ({ page }) => {
		await bring(page, { papers: 2 });
		await study(page);
		for (const key of ['Space', '3', 'Space', '3']) {
			await page.keyboard.press(key);
			await expect
				.poll(() => page.evaluate(() => document.activeElement?.tagName))
				.not.toBe('BODY');
			// Apart by more than a bounce of the key, as a person is.
			await expect(
				page.getByRole('group', { name: key === '3' ? 'Question' : 'Grade' }),
			).toBeVisible();
		}
		await page.keyboard.press('Tab');
		const outline = await page.evaluate(() => {
			const { outlineStyle, outlineWidth } = getComputedStyle(
				document.activeElement ?? document.body,
			);
			return `${outlineStyle} ${outlineWidth}`;
		});
		expect(outline).toBe('solid 2px');
	});

	test('the arrow keys show, grade and take back', async ({ page }) => {
		await bring(page, { papers: 2 });
		await study(page);
		await page.keyboard.press('ArrowRight');
		await expect(gradeButton(page, 'Good')).toBeVisible();
		await expect(async () => {
			await page.keyboard.press('ArrowRight');
			await expect(page.getByText('Good · 10 min', { exact: true })).toBeVisible({ timeout: 500 });
		}).toPass();
		await page.keyboard.press('ArrowLeft');
		await expect(page.getByText('Undone: grade Good', { exact: true })).toBeVisible();
	});

	test('a key that bounces shows the answer and grades nothing', async ({ page }) => {
		await bring(page, { papers: 2 });
		await study(page);
		await page.evaluate(() => {
			for (let press = 0; press < 2; press++)
				window.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
		});
		await expect(gradeButton(page, 'Good')).toBeVisible();
		await expect(left(page)).toHaveText('2 left');
	});

	test('keys are the reader’s own, and two acts on one key are told of', async ({ page }) => {
		await bring(page, { papers: 2 });
		await page.goto('./settings');
		const easy = page.getByLabel('Easy', { exact: true });
		await easy.press('u');
		await expect(page.getByText('The same key as: Undo.')).toBeVisible();
		await easy.press('k');
		await expect(page.getByText(/^The same key as/)).toHaveCount(0);
		await expect(easy).toHaveValue('K');
		await study(page);
		await reveal(page);
		await page.keyboard.press('4');
		await expect(gradeButton(page, 'Easy')).toBeVisible();
		await page.keyboard.press('k');
		await expect(left(page)).toHaveText('1 left');
		await page.goto('./settings');
		await page.getByRole('button', { name: 'The usual keys' }).click();
		await expect(easy).toHaveValue('4');
	});
});

test.describe('by screen reader', () => {
	test('the tree of a question and of an answer, with the units spelled out', async ({ page }) => {
		await bring(page, { papers: 2 });
		await study(page);
		await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - link "Leave the session"
        - progressbar "Cards answered"
        - paragraph: 2 left
        - button "More"
        - paragraph: /Question. .*/
        - article:
          - heading /Heron is an arm.*/ [level=1]
        - group "Question":
          - button "Show answer"
    `);
		await reveal(page);
		await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - paragraph: /Answer. .*/
        - article:
          - heading [level=1]
          - separator
          - paragraph
          - figure "Source":
            - button "Whole abstract"
        - group "Grade":
          - button /Again ?, in 1 minute$/
          - button /Hard ?, in 6 minutes$/
          - button /Good ?, in 10 minutes$/
          - button /Easy ?, in \\d+ days$/
    `);
	});

	test('what became of a typed answer is heard, word by word', async ({ page }) => {
		await bring(page, { papers: 1, settings: { answerMode: 'type' } });
		await study(page);
		await page.getByLabel('Your answer').fill('more than the robot before it');
		await page.keyboard.press('Enter');
		await expect(live(page)).toHaveText(
			/^More than half of it\. Missing: 20% arm\. Not in the answer: robot\. Answer: 20% more/,
		);
		await expect(gradeButton(page, 'Hard')).toHaveAccessibleName(/suggested$/);
	});

	test('a card that will not stay is said, and so is the end', async ({ page }) => {
		await bring(page, { papers: 1, forgotten: 8 });
		await study(page);
		await reveal(page);
		await expect(live(page)).toHaveText(/You have forgotten this card 8 times\.$/);
		await page.keyboard.press('4');
		await expect(live(page)).toHaveText(/^Easy, in .* days?\. Done for now\./);
	});

	test('a dialog keeps the focus and gives it back', async ({ page }) => {
		await bring(page);
		await study(page);
		await page.getByRole('button', { name: 'More' }).click();
		const dialog = page.getByRole('dialog', { name: 'This card' });
		for (let presses = 0; presses < 20; presses++) await page.keyboard.press('Tab');
		const inside = await dialog.evaluate(
			(element) =>
				element.contains(document.activeElement) || document.activeElement === document.body,
		);
		expect(inside).toBe(true);
		await page.keyboard.press('Escape');
		await expect(page.getByRole('group', { name: 'Question' })).toBeFocused();
	});
});

test('at 400 % zoom and at 320 px no panel is cut off', async ({ page }) => {
	await bring(page, { papers: 2, forgotten: 8, settings: { answerMode: 'type' } });
	for (const height of [568, 256]) {
		await page.setViewportSize({ width: 320, height });
		await study(page);
		await page.getByLabel('Your answer').fill('a longer answer than anyone would ever type here');
		expect(await overflow(page), 'typing').toBe(0);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('group', { name: 'Grade' })).toBeVisible();
		expect(await overflow(page), 'result').toBe(0);
		for (const item of [
			'Source and abstract',
			'Why this interval',
			'Tags',
			'Split into two',
			'Ask the other way round',
		]) {
			await page.getByRole('button', { name: 'More' }).click();
			await page.getByRole('dialog').getByRole('button', { name: item }).click();
			const dialog = page.getByRole('dialog');
			await expect(dialog.getByRole('button', { name: 'Close' })).toBeVisible();
			const over = await dialog.evaluate((element) => element.scrollWidth - element.clientWidth);
			expect(over, item).toBe(0);
			const last = dialog.getByRole('button').last();
			await last.scrollIntoViewIfNeeded();
			await expect(last).toBeInViewport();
			await page.keyboard.press('Escape');
			await expect(dialog).toBeHidden();
		}
	}
});

test('in forced colours everything that says something can be seen', async ({ page }) => {
	await page.emulateMedia({ forcedColors: 'active' });
	await bring(page, { papers: 2, cloze: true, settings: { answerMode: 'type' } });
	await study(page);
	/** True when an edge of that element is drawn in another colour than the page. */
	const edged = (selector: string) =>
		page
			.locator(selector)
			.first()
			.evaluate((element) => {
				const { borderBottomWidth, borderBottomColor } = getComputedStyle(element);
				const page = getComputedStyle(document.documentElement).backgroundColor;
				return parseFloat(borderBottomWidth) > 0 && borderBottomColor !== page;
			});
	for (const selector of ['.reveal', '.blank', 'textarea', 'progress'])
		expect(await edged(selector), selector).toBe(true);
	expect(await faults(page)).toEqual([]);
	await page.getByLabel('Your answer').fill('21%');
	await page.keyboard.press('Enter');
	await expect(gradeButton(page, 'Hard')).toBeVisible();
	const outline = (word: string) =>
		gradeButton(page, word).evaluate((button) => getComputedStyle(button).outlineStyle);
	expect(await outline('Hard'), 'the grade suggested').toBe('solid');
	expect(await outline('Good')).toBe('none');
	for (const selector of ['.bar button', 'h1 ins']) expect(await edged(selector)).toBe(true);
	const mark = await page
		.locator('blockquote mark')
		.evaluate((element) => getComputedStyle(element).backgroundColor);
	const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(mark).not.toBe(paper);
	expect(await faults(page)).toEqual([]);
});

test('without motion nothing moves', async ({ page }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await bring(page, { papers: 2 });
	await study(page);
	await page.evaluate(() => {
		const moved: string[] = [];
		Object.assign(window, { moved });
		const note = (event: AnimationEvent | TransitionEvent) => {
			if (event.elapsedTime > 0.002) moved.push(event.type);
		};
		document.addEventListener('animationend', note, true);
		document.addEventListener('transitionend', note, true);
	});
	await reveal(page);
	expect(
		await page.evaluate(() =>
			document
				.getAnimations()
				.map((animation) => Number(animation.effect?.getComputedTiming().duration))
				.filter((ms) => ms > 1),
		),
	).toEqual([]);
	await page.keyboard.press('4');
	await expect(left(page)).toHaveText('1 left');
	await page.getByRole('button', { name: 'More' }).click();
	await expect(page.getByRole('dialog')).toBeVisible();
	expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([]);
});

test('in the largest type, on a browser set to twice the size, all can be read and reached', async ({
	page,
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	for (const buttons of ['four', 'two'] as const) {
		await bring(page, { papers: 2, settings: { textSize: 'larger', buttons } });
		await study(page);
		await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
		expect(await overflow(page), 'question').toBe(0);
		await expect(showAnswer(page)).toBeInViewport();
		await reveal(page);
		expect(await overflow(page), 'answer').toBe(0);
		for (const button of await page.locator('.bar button').all()) {
			const cut = await button.evaluate(
				(element) =>
					element.scrollWidth > element.clientWidth + 1 ||
					element.scrollHeight > element.clientHeight + 1,
			);
			expect(cut, await button.innerText()).toBe(false);
			await expect(button).toBeInViewport();
		}
	}
});

test('for the left hand everything within the thumb’s reach changes sides', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await bring(page, { papers: 2, settings: { leftHanded: true } });
	await study(page);
	const x = async (name: string) => {
		const box = await page.getByRole('button', { name }).first().boundingBox();
		return (box?.x ?? 0) + (box?.width ?? 0) / 2;
	};
	expect(await x('More')).toBeLessThan(60);
	await reveal(page);
	expect(await x('Easy')).toBeLessThan(await x('Again'));
	await gradeButton(page, 'Easy').click();
	await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible();
	expect(await x('Undo')).toBeLessThan(195);
});

test('by ear: question and answer are read, signs in words, and not while a panel is open', async ({
	page,
}) => {
	await page.addInitScript(() => {
		const said: string[] = [];
		const voice = {
			speaking: false,
			getVoices: () => [],
			cancel: () => undefined,
			speak: (utterance: SpeechSynthesisUtterance) => {
				said.push(utterance.text);
				setTimeout(() => utterance.onend?.(new SpeechSynthesisEvent('end', { utterance })));
			},
		};
		Object.defineProperty(window, 'speechSynthesis', { value: voice });
		Object.assign(window, { said });
	});
	const said = () => page.evaluate((): string[] => Reflect.get(window, 'said'));
	await bring(page, { papers: 2, cloze: true, settings: { readAloud: 'both' } });
	await study(page);
	await expect.poll(said).toEqual([expect.stringMatching(/^Heron sorts blank more stones/)]);
	await reveal(page);
	await expect.poll(said).toHaveLength(2);
	expect((await said())[1]).toBe('20%');
	await page.keyboard.press('e');
	await expect(page.getByLabel('Question', { exact: true })).toBeVisible();
	expect(await said()).toHaveLength(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`no panel has an accessibility fault, in ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await bring(page, { papers: 2, forgotten: 8, settings: { answerMode: 'type' } });
		await study(page);
		await page.getByLabel('Your answer').fill('20 less then the arm');
		expect(await faults(page), 'typing').toEqual([]);
		await page.keyboard.press('Enter');
		await expect(page.getByRole('group', { name: 'Your answer' })).toBeVisible();
		expect(await faults(page), 'result').toEqual([]);
		for (const item of ['Why this interval', 'Tags', 'Split into two', 'Ask the other way round']) {
			await page.getByRole('button', { name: 'More' }).click();
			await page.getByRole('dialog').getByRole('button', { name: item }).click();
			await expect(page.getByRole('dialog', { name: item })).toBeVisible();
			expect(await faults(page), item).toEqual([]);
			await page.keyboard.press('Escape');
			await expect(page.getByRole('dialog')).toBeHidden();
		}
		await page.getByRole('button', { name: 'Help' }).click();
		await expect(page.getByRole('dialog')).toBeVisible();
		expect(await faults(page), 'a card that will not stay').toEqual([]);
	});
}
