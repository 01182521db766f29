// What a screen reader hears while studying: the result of the last act, then the side that is shown.
import { BLANK } from '$lib/domain/card.ts';
import type { Notice } from './notice.ts';
import type { Screen } from './view.ts';

export interface Heard {
	readonly notice: Notice | null;
	/** The words of the done screen, once it shows. */
	readonly ending: { readonly heading: string; readonly lead: string } | null;
	readonly card: { readonly question: string; readonly answer: string } | null;
	readonly screen: Screen;
	/** What is said of the typed answer. */
	readonly result: string | null;
	/** How often a card was forgotten that will not stay. */
	readonly slips: number | null;
}

/** One text for the live region; units are spelled out, a blank is said by name. */
export function heardText({ notice, ending, card, screen, result, slips }: Heard): string {
	const said = notice ? `${notice.spoken}. ` : '';
	if (ending) return `${said}${ending.heading}. ${ending.lead}`;
	if (!card) return '';
	if (screen === 'question') return `${said}Question: ${card.question.replaceAll(BLANK, 'blank')}`;
	const compared = result ? `${result}. ` : '';
	const leech = slips === null ? '' : ` You have forgotten this card ${slips} times.`;
	return `${said}${compared}Answer: ${card.answer}${leech}`;
}
