import { describe, expect, it } from 'vitest';
import { heardText, type Heard } from './heard.ts';
import { plainNotice } from './notice.ts';

const question: Heard = {
	notice: null,
	ending: null,
	card: { question: 'It sorts ____ more.', answer: '20%' },
	screen: 'question',
	result: null,
	slips: null,
};

describe('heardText', () => {
	it('says a blank by its name', () => {
		expect(heardText(question)).toBe('Question: It sorts blank more.');
	});

	it('says what the last act did before what is shown now', () => {
		expect(heardText({ ...question, notice: plainNotice('Flagged') })).toMatch(
			/^Flagged\. Question: /,
		);
	});

	it('says what became of a typed answer, and that a card will not stay', () => {
		const answer: Heard = { ...question, screen: 'answer', result: 'Close, 5% off', slips: 8 };
		expect(heardText(answer)).toBe(
			'Close, 5% off. Answer: 20% You have forgotten this card 8 times.',
		);
	});

	it('says the end', () => {
		const ending = { heading: 'Done for now', lead: 'You held all 3 cards you knew.' };
		expect(heardText({ ...question, card: null, screen: 'done', ending })).toBe(
			'Done for now. You held all 3 cards you knew.',
		);
	});
});
