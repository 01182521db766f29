// Findings asked by their verb: what F1 and F4 make of predicates of several shapes. The texts are made up.
import type { GoldenCase } from './golden-case.ts';

const KITES = 'How children fly kites';
const LIFT = 'LiftLine: kites for weak wind';
const KNOWN = 'We propose LiftLine, a line of glass yarn. ';

/** A finding of the paper on kites and the card it must give. */
const kites = (finding: string, question: string, answer: string): GoldenCase => ({
	template: 'F1',
	title: KITES,
	abstract: `Kites are toys. We show that ${finding}`,
	card: { question: `${question}, according to “${KITES}”?`, answer },
});
const lift = (finding: string, question: string, answer: string): GoldenCase => ({
	template: 'F1',
	title: LIFT,
	abstract: KNOWN + finding,
	card: { question, answer },
});

export const predicates: readonly GoldenCase[] = [
	kites(
		'only the tails of glazed paper held red paint through the winter storms.',
		'What held red paint through the winter storms',
		'Only the tails of glazed paper.',
	),
	kites(
		'the main cause of torn sails is the sharp glass on the cords.',
		'What is the main cause of torn sails',
		'The sharp glass on the cords.',
	),
	kites(
		'the pull of a wide sail depends mainly on the angle of the bridle.',
		'What does the pull of a wide sail mainly depend on',
		'The angle of the bridle.',
	),
	kites(
		'the pull of a wide sail was strongly related to the angle of the bridle.',
		'What was the pull of a wide sail strongly related to',
		'The angle of the bridle.',
	),
	kites(
		'wide sails reached higher thermals than did narrow sails.',
		'What did wide sails reach',
		'Higher thermals than did narrow sails.',
	),
	kites(
		'the height of wide kites fell by 12% after ten rainy days.',
		'How did the height of wide kites change',
		'The height fell by 12% after ten rainy days.',
	),
	kites(
		'the pull of paper tails increases linearly with the length of the cord.',
		'How does the pull of paper tails change',
		'The pull increases linearly with the length of the cord.',
	),
	kites(
		'the weight of a dry tail varied from 3 to 9 g among the beaches.',
		'Between which values did the weight of a dry tail vary among the beaches',
		'From 3 to 9 g.',
	),
	kites(
		'NO vapours down-regulate the glow of painted sails.',
		'What do NO vapours down-regulate',
		'The glow of painted sails.',
	),
	kites(
		'wet silk mimicked the sound of heavy rain.',
		'What did wet silk mimic',
		'The sound of heavy rain.',
	),
	kites(
		'folding the tail twice consistently helps small kites carry wet sand.',
		'What does folding the tail twice consistently help small kites carry',
		'Wet sand',
	),
	kites(
		'longer cords help tired children perform better on most beaches.',
		'What do longer cords help tired children do',
		'Perform better on most beaches.',
	),
	kites(
		'older judges favor square sails over round kites.',
		'What do older judges favor over round kites',
		'Square sails',
	),
	kites(
		'paper kites are practically equivalent to silk sails in a light breeze.',
		'What are paper kites practically equivalent to',
		'Silk sails in a light breeze.',
	),
	kites(
		'initial training reduces small tangles near the spool.',
		'What does initial training reduce',
		'Small tangles near the spool.',
	),
	kites(
		'the shape of a tail, combined with a cord of thick hemp, results in wide circles to the left.',
		'What does the shape of a tail combined with a cord of thick hemp result in',
		'Wide circles to the left.',
	),
	kites(
		'strong winds generate lines of knots that are hard to undo.',
		'What do strong winds generate',
		'Lines of knots that are hard to undo.',
	),
	lift(
		'Experiments show that LiftLine lowers the drag of wet cords. The same method also reduces hard landings.',
		'What does LiftLine reduce?',
		'Hard landings',
	),
	lift(
		'Experiments show that LiftLine lowers the drag of wet cords, reduces hard landings that break spars, and makes tail choice by novices more reliable.',
		'What does LiftLine make more reliable?',
		'Tail choice by novices.',
	),
	lift(
		'Experiments show that LiftLine lowers the drag of wet cords, all while avoiding knots in the tail.',
		'What does LiftLine avoid?',
		'Knots in the tail.',
	),
	{
		template: 'F4',
		title: KITES,
		abstract:
			'Kites are toys. We prove the safety of thin cords when compared with the thick cords of old.',
		card: null,
	},
	{
		template: 'F4',
		title: KITES,
		abstract: 'Kites are toys. We prove the safety of thin cords when the wind turns slowly.',
		card: {
			question: `When does “${KITES}” prove the safety of thin cords?`,
			answer: 'When the wind turns slowly.',
		},
	},
	{
		template: 'F4',
		title: KITES,
		abstract:
			'Kites are toys. We find that thin cords are cheap and light but break early when the wind turns.',
		card: {
			question: `When do thin cords break early, according to “${KITES}”?`,
			answer: 'When the wind turns.',
		},
	},
	kites(
		'wet cords are close to dry cords in weight and lose their colors in a storm.',
		'What are wet cords close to',
		'Dry cords in weight.',
	),
	{
		template: 'F4',
		title: KITES,
		abstract: 'Kites are toys. We find that thin cords should be dried when the wind turns slowly.',
		card: null,
	},
	{
		template: 'F4',
		title: KITES,
		abstract: 'Kites are toys. We find that silk tails break once a week in gusty northern towns.',
		card: null,
	},
	{
		template: 'F10',
		title: KITES,
		abstract: 'Kites are toys. We find that children choose silk because it holds well in rain.',
		card: null,
	},
	{
		template: 'F10',
		title: KITES,
		abstract: 'Kites are toys. We find that longer flights may be due to warmer air above sand.',
		card: null,
	},
	{
		template: 'F4',
		title: KITES,
		abstract:
			'Kites are toys. We find that if silk is dry, then long flights are possible: namely, ten minutes.',
		card: null,
	},
	{
		template: 'F1',
		title: KITES,
		abstract: 'Kites are toys. We find that torn silk should be dried in the shade.',
		card: null,
	},
	{
		template: 'F1',
		title: KITES,
		abstract:
			'Kites are toys. We find that the weight of a dry tail varied from 3 to 9 g on sandy and stony beaches, respectively.',
		card: null,
	},
	{
		template: 'F1',
		title: KITES,
		abstract: 'Kites are toys. We find that wet silk was rated by two judges blind to its colour.',
		card: null,
	},
	{
		template: 'F1',
		title: KITES,
		abstract: 'Kites are toys. We find that only two of the tails held red paint through storms.',
		card: null,
	},
	{
		template: 'F1',
		title: KITES,
		abstract: 'Kites are toys. We find that one of the main causes of torn sails was unknown.',
		card: null,
	},
];
