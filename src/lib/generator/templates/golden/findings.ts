// Findings: what F1 to F10 make of a text, and what they leave alone. The texts are made up.
import type { GoldenCase } from './golden-case.ts';

export const findings: readonly GoldenCase[] = [
	{
		template: 'F4',
		title: 'Kites in gusts',
		abstract:
			'Kites fall in gusts. We show that silk kites stay up longer than paper kites when comparing the flights of ten windy clubs.',
		card: null,
	},
	{
		template: 'F4',
		title: 'Watching swallows from a tower',
		abstract:
			'Swallows are hard to watch. Results: The lamps show the edge of the flock, and the late flock when nights are clear and cold.',
		card: null,
	},
	{
		template: 'F1',
		title: 'Reading plant stress from leaf sounds',
		abstract: 'Plants make faint sounds. We show that dry tomato plants are loud at noon.',
		card: {
			question: 'What does “Reading plant stress from leaf sounds” find about dry tomato plants?',
			answer: 'The plants are loud at noon.',
		},
	},
	{
		template: 'F1',
		title: 'Reading plant stress from leaf sounds',
		abstract:
			'Plants make faint sounds. We show that dry tomato plants send clicks into the air more often at noon than at night.',
		card: {
			question: 'What does “Reading plant stress from leaf sounds” find about dry tomato plants?',
			answer: 'Dry tomato plants send clicks into the air more often at noon than at night.',
		},
	},
	{
		template: 'F1',
		title: 'LeafEar: hearing plant stress',
		abstract:
			'We propose LeafEar, a microphone that hears leaves. Our results show that LeafEar detects thirst two days before the leaves droop.',
		card: {
			question: 'What does LeafEar detect?',
			answer: 'Thirst two days before the leaves droop.',
		},
	},
	{
		template: 'F1',
		title: 'Salt in coastal wells',
		abstract:
			'We study wells near the sea. The results indicate that old wells were found to lose their fresh water during spring tides.',
		card: {
			question: 'What does “Salt in coastal wells” suggest about old wells?',
			answer: 'Old wells lost their fresh water during spring tides.',
		},
	},
	{
		template: 'F1',
		title: 'Salt in coastal wells',
		abstract: 'We study wells near the sea. Experiments show that it outperforms them.',
		card: null,
	},
	{
		template: 'F2',
		title: 'GlueNet: sorting glues by smell',
		abstract:
			'We propose GlueNet, a sensor that smells glue. Experiments show that GlueNet outperforms trained dogs in terms of speed and precision.',
		card: {
			question: 'On which two measures does GlueNet outperform trained dogs?',
			answer: 'Speed and precision',
		},
	},
	{
		template: 'F2',
		title: 'GlueNet: sorting glues by smell',
		abstract:
			'We propose GlueNet, a sensor that smells glue. We find that GlueNet surpasses gas meters with respect to reading time.',
		card: { question: 'On which measure does GlueNet surpass gas meters?', answer: 'Reading time' },
	},
	{
		template: 'F2',
		title: 'GlueNet: sorting glues by smell',
		abstract:
			'We propose GlueNet, a sensor that smells glue. Experiments show that GlueNet outperforms trained dogs in most rooms.',
		card: null,
	},
	{
		template: 'F3',
		title: 'Kelp in warm water',
		abstract: 'We grow kelp in tanks. We find that young kelp is robust to short heat waves.',
		card: {
			question: 'To what is young kelp robust, according to “Kelp in warm water”?',
			answer: 'Short heat waves',
		},
	},
	{
		template: 'F3',
		title: 'Kelp in warm water',
		abstract:
			'We grow kelp in tanks. The results show that kelp spores are highly sensitive to copper from ship paint.',
		card: {
			question: 'To what are kelp spores highly sensitive, according to “Kelp in warm water”?',
			answer: 'Copper from ship paint.',
		},
	},
	{
		template: 'F3',
		title: 'Kelp in warm water',
		abstract: 'We grow kelp in tanks. We find that young kelp is greener in winter.',
		card: null,
	},
	{
		template: 'F4',
		title: 'When gliders stall',
		abstract:
			'We fly small gliders. We show that small gliders lose height only when the wind turns twice within a second.',
		card: {
			question: 'When do small gliders lose height, according to “When gliders stall”?',
			answer: 'Only when the wind turns twice within a second.',
		},
	},
	{
		template: 'F4',
		title: 'When gliders stall',
		abstract:
			'We fly small gliders. We prove that if the tail is longer than the wing, the glider may recover from any stall.',
		card: {
			question: 'When may the glider recover from any stall, according to “When gliders stall”?',
			answer: 'If the tail is longer than the wing.',
		},
	},
	{
		template: 'F4',
		title: 'When gliders stall',
		abstract: 'We fly small gliders. We show that gliders stall more often than kites.',
		card: null,
	},
	{
		template: 'F5',
		title: 'Merging recipes of old cooks',
		abstract:
			'We merge recipes. Surprisingly, mixed recipes keep the taste of both cooks even after the third round of mixing.',
		card: {
			question:
				'What surprising finding does “Merging recipes of old cooks” report about mixed recipes?',
			answer: 'Mixed recipes keep the taste of both cooks even after the third round of mixing.',
		},
	},
	{
		template: 'F5',
		title: 'Merging recipes of old cooks',
		abstract:
			'We merge recipes. Unexpectedly, we find that long recipes fail less often in cold kitchens than short ones.',
		card: {
			question:
				'What surprising finding does “Merging recipes of old cooks” report about long recipes?',
			answer: 'Long recipes fail less often in cold kitchens than short ones.',
		},
	},
	{
		template: 'F5',
		title: 'Merging recipes of old cooks',
		abstract: 'We merge recipes. We find that mixed recipes keep the taste of both cooks.',
		card: null,
	},
	{
		template: 'F6',
		title: 'Maps drawn by ants',
		abstract:
			'We watch ants. We show that although ants find sugar within minutes, ant trails fail on wet sand.',
		card: {
			question: 'What limit does “Maps drawn by ants” find for ant trails?',
			answer: 'Ant trails fail on wet sand.',
		},
	},
	{
		template: 'F6',
		title: 'Maps drawn by ants',
		abstract:
			'We watch ants. Ant maps improve foraging near the nest, but ant maps do not help beyond ten metres.',
		card: {
			question: 'What limit does “Maps drawn by ants” find for ant maps?',
			answer: 'Ant maps do not help beyond ten metres.',
		},
	},
	{
		template: 'F6',
		title: 'Maps drawn by ants',
		abstract: 'We watch ants. We show that ants find sugar within minutes.',
		card: null,
	},
	{
		template: 'F7',
		title: 'How many looks a painting needs',
		abstract:
			'We study viewers. We find that portraits require three looks, whereas crowded landscapes require an hour of quiet sitting.',
		card: {
			question:
				'Where portraits require three looks, what do crowded landscapes require, according to “How many looks a painting needs”?',
			answer: 'An hour of quiet sitting.',
		},
	},
	{
		template: 'F7',
		title: 'How many looks a painting needs',
		abstract:
			'We study viewers. We find that children prefer bright frames, whereas adults prefer plain wooden frames.',
		card: {
			question:
				'Where children prefer bright frames, what do adults prefer, according to “How many looks a painting needs”?',
			answer: 'Plain wooden frames',
		},
	},
	{
		template: 'F7',
		title: 'How many looks a painting needs',
		abstract:
			'We study viewers. We prove that portraits require k looks, whereas landscapes bore children.',
		card: null,
	},
	{
		template: 'F8',
		title: 'Choirs of growing size',
		abstract:
			'We record choirs. We find that with increasing choir size, the pitch becomes lower and much steadier.',
		card: {
			question:
				'What does the pitch become with increasing choir size, according to “Choirs of growing size”?',
			answer: 'Lower and much steadier.',
		},
	},
	{
		template: 'F8',
		title: 'Choirs of growing size',
		abstract:
			'We record choirs. We show that as the hall grows, the echo becomes longer than the sung notes.',
		card: {
			question:
				'What does the echo become as the hall grows, according to “Choirs of growing size”?',
			answer: 'Longer than the sung notes.',
		},
	},
	{
		template: 'F8',
		title: 'Choirs of growing size',
		abstract:
			'We record choirs. We find that with increasing choir size, the pitch stays the same.',
		card: null,
	},
	{
		template: 'F9',
		title: 'Sorting shells by touch',
		abstract:
			'Shells are sorted by eye. We present the first robot hand for sorting wet shells by touch.',
		card: {
			question: 'What does “Sorting shells by touch” claim to be the first to present?',
			answer: 'A robot hand for sorting wet shells by touch.',
		},
	},
	{
		template: 'F9',
		title: 'Sorting shells by touch',
		abstract:
			'Shells are sorted by eye. In this paper, we give the first proof that touch alone tells clams from cockles.',
		card: {
			question: 'What does “Sorting shells by touch” claim to be the first to give?',
			answer: 'A proof that touch alone tells clams from cockles.',
		},
	},
	{
		template: 'F9',
		title: 'Sorting shells by touch',
		abstract: 'Shells are sorted by eye. We present a robot hand for sorting wet shells by touch.',
		card: null,
	},
	{
		template: 'F9',
		title: 'Sorting shells by touch',
		abstract:
			'Shells are sorted by eye. We present the first robot hand for wet shells, which sorts them by touch, while keeping the price of the hand low.',
		card: null,
	},
	{
		template: 'F10',
		title: 'Why foot bridges sway',
		abstract:
			'Bridges move under feet. We show that old rope bridges fail in autumn because their wet knots expand.',
		card: {
			question: 'Why do old rope bridges fail in autumn, according to “Why foot bridges sway”?',
			answer: 'Because their wet knots expand.',
		},
	},
	{
		template: 'F10',
		title: 'Why foot bridges sway',
		abstract:
			'Bridges move under feet. Our results show that chain bridges become noisy, possibly due to rust in the lower links.',
		card: {
			question: 'Why do chain bridges become noisy, according to “Why foot bridges sway”?',
			answer: 'Possibly due to rust in the lower links.',
		},
	},
	{
		template: 'F10',
		title: 'Why foot bridges sway',
		abstract: 'Bridges move under feet. We show that old rope bridges fail because of this.',
		card: null,
	},
];
