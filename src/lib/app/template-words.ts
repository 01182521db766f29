// What each template asks, in words a reader knows: for the list of what the decisions taught.

const ASKS: Readonly<Record<string, string>> = {
	I1: 'What something is',
	I2: 'The key idea',
	I3: 'How it does it',
	I4: 'The main finding',
	I5: 'What is proposed',
	I6: 'The question of the title',
	I7: 'As what it is cast',
	F1: 'What is found about something',
	F2: 'On which measures it is better',
	F3: 'To what it is robust',
	F4: 'When something holds',
	F5: 'What is surprising',
	F6: 'What limit is found',
	F7: 'What one needs where the other needs more',
	F8: 'How one thing changes with another',
	F9: 'What it is the first to give',
	N1: 'What is reached, in numbers',
	N2: 'By how much it improves',
	N3: 'From what to what it moves',
	N4: 'How much it requires',
	N5: 'A number in its sentence',
	M1: 'What it uses, and what for',
	M2: 'What a part is for',
	M3: 'Its stages',
	M4: 'How a part is made',
	P1: 'Which problem is addressed',
	P2: 'What was lacking before',
	P3: 'Why it is hard or slow',
	D1: 'What a term means',
	D2: 'Which of two kinds',
	A1: 'What an acronym stands for',
	O1: 'What is recommended',
};

/** `I1` → `What something is`; an unknown template keeps its id. */
export function templateWords(template: string): string {
	return ASKS[template] ?? template;
}
