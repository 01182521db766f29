import { describe, expect, it } from 'vitest';
import { informative } from './r10-informative.ts';
import { aFinding } from './r10-a-finding.ts';
import { leak } from './r5-leak.ts';
import { namedMechanism } from './r19-named-mechanism.ts';
import { newWords } from './r10-new-words.ts';
import { tellingVerb } from './r3-telling-verb.ts';
import { knownThings } from './r1-known-things.ts';
import { cleanForm } from './r12-clean-form.ts';
import { selfContained } from './r1-self-contained.ts';
import { wholeList } from './r12-whole-list.ts';
import { wholePhrase } from './r12-whole-phrase.ts';
import { wholePredicate } from './r12-whole-predicate.ts';
import { wholeStatement } from './r12-whole-statement.ts';
import { noTrivia } from './r14-no-trivia.ts';
import { realTopic } from './r3-real-topic.ts';
import { objection, type TestCard } from './test-support.ts';

const about = (
	topic: string,
	answer = `${topic} matters to the pull of the string.`,
): TestCard => ({
	question: `What does “Kites in Weak Wind” find about ${topic}?`,
	answer,
});

describe('R1 self-contained', () => {
	const kite = 'How does “Kites in Weak Wind” order the spools?';

	it('lets “it” stand in a means for what the question names, and nowhere else', () => {
		const answer = 'By weighing them with dry string.';
		expect(objection(selfContained, { template: 'M5', question: kite, answer })).toBeNull();
		expect(objection(selfContained, { template: 'F1', question: kite, answer })).not.toBeNull();
	});

	it('knows “above” as a place in the world and as a place in the paper', () => {
		const question = 'What keeps “Kites in Weak Wind” up?';
		expect(objection(selfContained, { question, answer: 'Air above the warm roof.' })).toBeNull();
		expect(
			objection(selfContained, { question, answer: 'The tails described above.' }),
		).not.toBeNull();
		expect(objection(selfContained, { question, answer: 'The above tails.' })).not.toBeNull();
	});
});

describe('R12 clean form', () => {
	it('takes a letter that names something for no article', () => {
		const question = 'What does “Kites in Weak Wind” compare?';
		expect(
			objection(cleanForm, { question, answer: 'The pull of the string under A.' }),
		).toBeNull();
		expect(
			objection(cleanForm, { question, answer: 'The pull of the string under a.' }),
		).not.toBeNull();
	});
});

describe('R12 clean form, of values', () => {
	it('wants the unit of both ends of a range', () => {
		const question = 'How much lift do kites gain?';
		expect(objection(cleanForm, { question, answer: '1%-2' })).not.toBeNull();
		expect(objection(cleanForm, { question, answer: '1-2%' })).toBeNull();
	});
});

describe('R1 known things', () => {
	it.each([
		about('the spool'),
		about('the new spool'),
		{ question: 'What is the main finding of “Kites in Weak Wind”?', answer: 'The spool turns.' },
		about('the pull of silk', 'The pull of silk differs between the two groups.'),
		about('silk', 'A low one lifts more.'),
		about('silk', 'The pull of silk is weaker under B.'),
		about('women of profile A'),
	])('turns down $question → $answer', (card) => {
		expect(objection(knownThings, card)).not.toBeNull();
	});

	it.each([
		about('the spool of a silk kite'),
		about('the wind'),
		about('the tail length'),
		about('silk', 'A silk kite pulls harder than a paper one.'),
		{ ...about('kites of silk'), question: 'In the calm season, what does “T” find about silk?' },
		about('the ranking of fabrics', 'The best fabric is silk.'),
	])('lets pass $question → $answer', (card) => {
		expect(objection(knownThings, card)).toBeNull();
	});
});

describe('R1 known things, of what the source points to', () => {
	const answer = 'The slow gate raises the water.';

	it('turns down several things that stood in another sentence', () => {
		const source = 'These slow gates raise the water.';
		expect(
			objection(knownThings, { answer: 'The slow gates raise the water.', source }),
		).not.toBeNull();
	});

	it('lets pass one thing whose adjective says which', () => {
		expect(
			objection(knownThings, { answer, source: 'This slow gate raises the water.' }),
		).toBeNull();
	});
});

describe('R3 real topic', () => {
	it.each(['although the wind', 'sixteen kites', 'all kites', 'case 2'])(
		'turns down “about %s”',
		(topic) => {
			expect(objection(realTopic, about(topic))).not.toBeNull();
		},
	);

	it.each(['groups', 'further tests of silk', 'similar findings'])(
		'turns down “about %s”, which any paper could ask',
		(topic) => {
			expect(objection(realTopic, about(topic))).not.toBeNull();
		},
	);

	it.each(['the pull of silk kites', 'groups of silk kites', 'larger tails'])(
		'lets pass “about %s”',
		(topic) => {
			expect(objection(realTopic, about(topic))).toBeNull();
		},
	);
});

describe('R12 whole predicate', () => {
	it.each([
		'What can silk work, according to “Kites in Weak Wind”?',
		'In what was A higher pull found, according to “Kites in Weak Wind”?',
		'What does removes the drag of the tail, according to “Kites in Weak Wind”?',
		'What does the longer tails reach, according to “Kites in Weak Wind”?',
		'When was the year a predictor is found of strong wind?',
	])('turns down %s', (question) => {
		expect(objection(wholePredicate, { question, answer: 'A steady height' })).not.toBeNull();
	});

	it.each([
		'What does a longer tail reach, according to “Kites in Weak Wind”?',
		'With what is a longer tail associated, according to “Kites in Weak Wind”?',
		'On what does the height of a kite depend, according to “Kites in Weak Wind”?',
	])('lets pass %s', (question) => {
		expect(objection(wholePredicate, { question, answer: 'A steady height' })).toBeNull();
	});
});

describe('R12 whole list', () => {
	const source = 'Silk is better in lift, pull, steadiness, and colour than paper.';

	it('turns down a list that the source goes on with', () => {
		const answer = 'Silk is better in lift, pull, steadiness.';
		expect(objection(wholeList, { question: 'Q?', answer, source })).not.toBeNull();
	});

	it('turns down a count alone, and an announced list of one', () => {
		for (const answer of ['Two key techniques.', 'A study of kites, namely: silk ones, which fly.'])
			expect(objection(wholeList, { question: 'Q?', answer, source })).not.toBeNull();
		expect(objection(wholeList, { question: 'Q?', answer: 'Two silk kites.', source })).toBeNull();
	});

	it('lets a whole list pass', () => {
		const answer = 'Silk is better in lift, pull, steadiness, and colour.';
		expect(objection(wholeList, { question: 'Q?', answer, source })).toBeNull();
	});
});

describe('R14 no trivia, of main findings', () => {
	it('turns down what befell a subgroup', () => {
		const answer = 'A subgroup of kites without tails fell less often.';
		expect(objection(noTrivia, { answer, template: 'I4', kind: 'idea' })).not.toBeNull();
		expect(
			objection(noTrivia, {
				answer: 'Kites without tails fell less often.',
				template: 'I4',
				kind: 'idea',
			}),
		).toBeNull();
	});
});

describe('R14 no trivia', () => {
	it.each([
		'The silk and paper kites were similar in age and size.',
		'Tangles were induced in all kites flown with wet string.',
		'The new formula was cross-validated in a separate group of 70 kites.',
		'The groups were comparable at baseline with respect to age.',
		'The mean follow-up was two summers.',
		'Further studies of silk are needed.',
		'It remains to be seen whether silk lasts.',
		'Measured using a spring balance.',
		'Higher scores on a calm day indicated a rebound.',
		'The need for kite trials.',
		'A demo is ready.',
	])('turns down %s', (answer) => {
		expect(objection(noTrivia, { question: 'Q?', answer })).not.toBeNull();
	});

	it.each([
		'Ten lines of code and a kite.',
		'Silk kites needed less wind.',
		'Pull was similar for silk and paper.',
	])('lets pass %s', (answer) => {
		expect(objection(noTrivia, { question: 'Q?', answer })).toBeNull();
	});
});

describe('R12 whole statement', () => {
	const question = 'What is the main finding of “Kites in Weak Wind”?';

	it.each(['When a child lets go of the string.', 'Are needed to lift silk.'])(
		'turns down %s',
		(answer) => {
			expect(objection(wholeStatement, { question, answer })).not.toBeNull();
		},
	);

	it('turns down an answer that goes on to a second statement', () => {
		const card = { question: 'As what is a kite sold?', answer: 'A toy and it has been a tool.' };
		expect(objection(wholeStatement, card)).not.toBeNull();
	});

	it.each(['When a child lets go, the kite falls.', 'Silk lifts in any wind.'])(
		'lets pass %s',
		(answer) => {
			expect(objection(wholeStatement, { question, answer })).toBeNull();
		},
	);
});

describe('R3 telling verb', () => {
	it.each([
		'What did kites have, according to “Kites in Weak Wind”?',
		'What does silk make, according to “Kites in Weak Wind”?',
		'What did carefully design, according to “Kites in Weak Wind”?',
		'In sum, what does “Kites in Weak Wind” find?',
		'What pull did silk kites have as compared, according to “Kites in Weak Wind”?',
		'What does also reveal the pull, according to “Kites in Weak Wind”?',
		'Unlike paper kites, what does “Kites in Weak Wind” find?',
		'In addition, what does “Kites in Weak Wind” find?',
		'How were samples analysed, according to “Kites in Weak Wind”?',
		'How was a pull of 4.2 measured, according to “Kites in Weak Wind”?',
		'To do what can the detailed data be used, according to “Kites in Weak Wind”?',
		'What does “Kites in Weak Wind” detect?',
		'What did tangles occur in, according to “Kites in Weak Wind”?',
		'What do seven children need, according to “Kites in Weak Wind”?',
	])('turns down %s', (question) => {
		expect(objection(tellingVerb, { question, answer: 'A steady pull' })).not.toBeNull();
	});

	it.each([
		'What is the main finding of “What Is in a Kite? A Study”?',
		'What do silk kites outperform, according to “Kites in Weak Wind”?',
		'What does “Kites in Weak Wind” present?',
	])('lets pass %s', (question) => {
		expect(objection(tellingVerb, { question, answer: 'A steady pull' })).toBeNull();
	});
});

describe('R10 new words', () => {
	const question = 'What does a long tail bring about, according to “Kites in Weak Wind”?';

	it.each(['Benefits in weak wind.', 'New insights into kites.'])('turns down %s', (answer) => {
		expect(objection(newWords, { question, answer })).not.toBeNull();
	});

	it.each(['Calm flight over sand dunes.', 'Less pull.'])('lets pass %s', (answer) => {
		expect(objection(newWords, { question, answer })).toBeNull();
	});
});

it('R3 real topic: turns down a topic that ends inside a phrase', () => {
	const question = 'What does “Kites in Weak Wind” find about a large set?';
	const cut = { question, answer: 'A large set of noisy winds tires the string.' };
	expect(objection(realTopic, cut)).not.toBeNull();
	expect(objection(realTopic, { question, answer: 'A large set tires the string.' })).toBeNull();
});

it('R5 leak: an abbreviation that the title spells out is no riddle', () => {
	const card = { question: 'What does WW stand for?', answer: 'Weak wind' };
	expect(objection(leak, { ...card, kind: 'acronym' })).not.toBeNull();
	expect(objection(leak, { ...card, answer: 'Wing width', kind: 'acronym' })).toBeNull();
});

it('R19 named mechanism: a step needs a name or a purpose', () => {
	const step = { answer: 'A second string', kind: 'mechanism', template: 'M1' } as const;
	const plain = { ...step, question: 'What did “Kites in Weak Wind” attach?' };
	const meant = { ...step, question: 'What did “Kites in Weak Wind” use to slow the turn?' };
	expect(objection(namedMechanism, plain)).not.toBeNull();
	expect(objection(namedMechanism, meant)).toBeNull();
});

describe('R12 whole phrase', () => {
	const source = 'Silk kites enable the child to fly in gusty north winds.';
	const question = 'What do silk kites enable, according to “Kites in Weak Wind”?';

	it.each(['The child', 'The child to fly in gusty'].map((answer) => [answer]))(
		'turns down %s',
		(answer) => {
			const whole = `Silk kites enable ${answer.charAt(0).toLowerCase()}${answer.slice(1)}`;
			expect(objection(wholePhrase, { question: 'Q?', answer: whole, source })).not.toBeNull();
		},
	);

	it.each([
		['Kites fly in winds of 2', 'Kites fly in winds of 2 and 3.'],
		[
			'The pull differed between silk kites',
			'The pull differed between silk kites and paper ones.',
		],
	])('turns down half of a pair: %s', (answer, source) => {
		expect(objection(wholePhrase, { question: 'Q?', answer, source })).not.toBeNull();
	});

	it('turns down a question whose verb stands in the answer', () => {
		const answer = 'Silk and paper showed a steady pull.';
		expect(objection(wholePhrase, { question, answer, source })).not.toBeNull();
	});

	it.each([
		'Text written by silk over sand',
		'A class of target functions that are even',
		'More dense knots across all cords tested — in summer',
	])('takes a thing with its description for no clause: %s', (answer) => {
		expect(objection(wholePhrase, { question, answer, source: answer })).toBeNull();
	});

	it('lets a part pass that ends where another begins', () => {
		const answer = 'Silk kites enable the child to fly';
		expect(objection(wholePhrase, { question: 'Q?', answer, source })).toBeNull();
	});
});

it('R14 no trivia: a routine step is no key idea', () => {
	const question = 'What is the key idea behind “Kites in Weak Wind”?';
	const step = { question, answer: 'The pull was measured on each day.', template: 'I2' };
	expect(objection(noTrivia, { ...step, kind: 'idea' })).not.toBeNull();
	const idea = { ...step, answer: 'Two strings share the pull of one.' };
	expect(objection(noTrivia, { ...idea, kind: 'idea' })).toBeNull();
});

it('R5 leak: an accent hides nothing', () => {
	const question = 'What does “Cramer Kites over Biased Winds” propose?';
	const card = { question, answer: 'Biased winds for Cramér kites.', kind: 'idea' } as const;
	expect(objection(leak, card)).not.toBeNull();
});

describe('R10 a finding', () => {
	const asks = (what: string) => `What does “Kites in Weak Wind” ${what}?`;

	it.each([
		[asks('validate'), 'The design choices with two spools'],
		[asks('demonstrate'), 'The usefulness of long tails'],
		[asks('identify'), 'Two kinds of tails with clear advantages'],
		[asks('validate'), 'TailNet on seven beaches'],
		['What does TailNet reveal?', 'Several interesting insights about cords.'],
		['What does TailNet reach?', 'Three aims: light tails, long cords.'],
		[asks('identify'), 'Members of a kite club who began in May.'],
		[asks('suggest about silk'), 'Silk may be a valuable tool for calm days.'],
		[asks('find about silk'), 'Silk and hemp are: often light, and lead to long flights.'],
		['What does TailNet outperform?', 'State-of-the-art methods by a large margin'],
	])('turns down %s → %s', (question, answer) => {
		expect(objection(aFinding, { question, answer })).not.toBeNull();
	});

	it.each([
		[asks('show'), 'That silk outlasts hemp'],
		[asks('identify'), 'Two kinds of tails: ribbons and knots'],
		[asks('find about silk'), 'Silk may be enough on calm days.'],
		['What does TailNet outperform?', 'Hemp tails by a large margin'],
	])('lets pass %s → %s', (question, answer) => {
		expect(objection(aFinding, { question, answer })).toBeNull();
	});
});

it('R12 whole phrase: a title that asks, or a name of three words, takes no verb from the question', () => {
	for (const question of [
		'What does “What can a Single Spool Carry” find about silk?',
		'What does the slow kite rule paper find about silk?',
	]) {
		const answer = 'Silk can carry a class of kites that are heavy.';
		expect(objection(wholePhrase, { question, answer, kind: 'result' })).toBeNull();
	}
	const asked = 'What does silk, according to “Kites in Weak Wind”?';
	expect(
		objection(wholePhrase, { question: asked, answer: 'Silk carries kites.', kind: 'result' }),
	).not.toBeNull();
});

it('R14 no trivia: that a need grows is a finding, a need is none', () => {
	const question = 'What is the main finding of “Kites in Weak Wind”?';
	const grows = 'The need for silk grows with the weight of the kite.';
	expect(objection(noTrivia, { question, answer: grows, kind: 'idea' })).toBeNull();
	const calls = 'The need for trials in storms.';
	expect(objection(noTrivia, { question, answer: calls, kind: 'idea' })).not.toBeNull();
});

describe('R10: asides and promises', () => {
	const question = 'What is the main finding of “Kites in Weak Wind”?';

	it.each([
		'The logged pulls can be used to test models of kites.',
		'Natural examples include silk and hemp.',
		'The gap between silk and hemp raises questions on old rules.',
	])('no paper is about %s', (answer) => {
		expect(objection(aFinding, { question, answer, kind: 'idea', template: 'I4' })).not.toBeNull();
	});

	it('lets pass what was found', () => {
		const answer = 'Silk can be pulled twice as hard as hemp.';
		expect(objection(aFinding, { question, answer, kind: 'idea', template: 'I4' })).toBeNull();
	});

	it('turns down a proposal that only says it is better', () => {
		const asks = 'What does “Kites in Weak Wind” propose?';
		const card = { question: asks, kind: 'idea', template: 'I5' } as const;
		const empty = 'A novel technique that significantly improves the lift of kites.';
		expect(objection(informative, { ...card, answer: empty })).not.toBeNull();
		const telling = 'A novel technique that improves the lift of kites by doubling the tail.';
		expect(objection(informative, { ...card, answer: telling })).toBeNull();
		const insight = 'Insight into how to improve the lift of kites.';
		expect(objection(informative, { ...card, answer: insight })).not.toBeNull();
	});
});
