// Numbers: what N1 to N7 make of a text, and what they leave alone. The texts are made up.
import type { GoldenCase } from './golden-case.ts';

export const numbers: readonly GoldenCase[] = [
	{
		template: 'N1',
		title: 'RiverNet: a cheap gauge',
		abstract:
			'We propose RiverNet, a gauge for small rivers. Our results show that RiverNet achieves a 3.2× speedup over float gauges on muddy rivers.',
		card: {
			question: 'What speedup does RiverNet achieve over float gauges on muddy rivers?',
			answer: '3.2×',
		},
	},
	{
		template: 'N1',
		title: 'RiverNet: a cheap gauge',
		abstract:
			'We propose RiverNet, a gauge for small rivers. Experiments show that RiverNet reaches an accuracy of 94.1% on frozen rivers.',
		card: { question: 'What accuracy does RiverNet reach on frozen rivers?', answer: '94.1%' },
	},
	{
		template: 'N1',
		title: 'Floods seen from bridges',
		abstract:
			'We compare cameras. We report a 12% increase in warnings on village bridges and a 7% increase on town bridges.',
		card: {
			question:
				'What increase does “Floods seen from bridges” report in warnings on village bridges?',
			answer: '12%',
		},
	},
	{
		template: 'N1',
		title: 'RiverNet: a cheap gauge',
		abstract:
			'We propose RiverNet, a gauge for small rivers. Experiments show that RiverNet reaches speeds of 2.1× and 3.4×, respectively.',
		card: null,
	},
	{
		template: 'N2',
		title: 'RiverNet: a cheap gauge',
		abstract:
			'We propose RiverNet, a gauge for small rivers. Our results show that RiverNet reduces false alarms by 41% compared with float gauges.',
		card: {
			question: 'By how much does RiverNet reduce false alarms compared with float gauges?',
			answer: '41%',
		},
	},
	{
		template: 'N2',
		title: 'Shade over tram stops',
		abstract:
			'We plant trees. The results show that young lime trees lower the noon temperature by up to 4.5% on stone squares.',
		card: {
			question:
				'By how much do young lime trees lower the noon temperature on stone squares, according to “Shade over tram stops”?',
			answer: 'Up to 4.5%',
		},
	},
	{
		template: 'N2',
		title: 'Shade over tram stops',
		abstract:
			'We plant trees. The results show that young lime trees lower the noon temperature by standing close.',
		card: null,
	},
	{
		template: 'N3',
		title: 'Shade over tram stops',
		abstract:
			'We plant trees. We find that shade raises waiting comfort from 41% to 67% on hot days.',
		card: {
			question:
				'To what is waiting comfort raised from 41% on hot days, according to “Shade over tram stops”?',
			answer: '67%',
		},
	},
	{
		template: 'N3',
		title: 'Bread from old grain',
		abstract:
			'We bake bread. The loaf volume fell from 2.4 to 1.9 litres when the grain was older than a year.',
		card: {
			question:
				'To what did the loaf volume fall from 2.4 when the grain was older than a year, according to “Bread from old grain”?',
			answer: '1.9 litres',
		},
	},
	{
		template: 'N3',
		title: 'Bread from old grain',
		abstract: 'We bake bread. The loaf volume fell from the first day to the last.',
		card: null,
	},
	{
		template: 'N4',
		title: 'PaperCam: a folded camera',
		abstract:
			'We propose PaperCam, a folded camera. We show that PaperCam requires only 3 sheets of card.',
		card: { question: 'How many sheets of card does PaperCam require?', answer: 'Only 3' },
	},
	{
		template: 'N4',
		title: 'PaperCam: a folded camera',
		abstract:
			'We propose PaperCam, a folded camera. Experiments show that PaperCam needs just 12 seconds of daylight.',
		card: { question: 'How many seconds of daylight does PaperCam need?', answer: 'Just 12' },
	},
	{
		template: 'N4',
		title: 'PaperCam: a folded camera',
		abstract:
			'We propose PaperCam, a folded camera. Experiments show that PaperCam needs bright daylight.',
		card: null,
	},
	{
		template: 'N5',
		title: 'PaperCam: a folded camera',
		abstract:
			'We propose PaperCam, a folded camera. We show that PaperCam keeps 62% of the light that a glass camera keeps indoors.',
		card: {
			question: 'PaperCam keeps ____% of the light that a glass camera keeps indoors.',
			answer: '62',
		},
	},
	{
		template: 'N5',
		title: 'PaperCam: a folded camera',
		abstract:
			'We propose PaperCam, a folded camera. Experiments show that folding PaperCam twice leaves 85% of its picture sharp at the edges.',
		card: {
			question: 'Folding PaperCam twice leaves ____% of its picture sharp at the edges.',
			answer: '85',
		},
	},
	{
		template: 'N5',
		title: 'PaperCam: a folded camera',
		abstract: 'We propose PaperCam, a folded camera. We show that 62% of users kept it.',
		card: null,
	},
	{
		template: 'N6',
		title: 'Grafting old apple trees',
		abstract:
			'We graft apple trees. The survival rate was 82% in spring grafts and 64% in autumn grafts.',
		card: {
			question:
				'What was the survival rate in spring grafts and in autumn grafts, according to “Grafting old apple trees”?',
			answer: '82% versus 64%',
		},
	},
	{
		template: 'N6',
		title: 'Grafting old apple trees',
		abstract:
			'We graft apple trees. The results show that the mean sugar content of the fruit was 11.3 g/L.',
		card: {
			question:
				'What was the mean sugar content of the fruit, according to “Grafting old apple trees”?',
			answer: '11.3 g/L',
		},
	},
	{
		template: 'N6',
		title: 'Grafting old apple trees',
		abstract: 'We graft apple trees. The mean age of the trees was 31.5 years.',
		card: null,
	},
	{
		template: 'N6',
		title: 'Grafting old apple trees',
		abstract: 'We graft apple trees. The mean intervention time was 12.5 minutes.',
		card: null,
	},
	{
		template: 'N6',
		title: 'Grafting old apple trees',
		abstract: 'We graft apple trees. The survival rate was 64% in the unwaxed group.',
		card: null,
	},
	{
		template: 'N6',
		title: 'Grafting old apple trees',
		abstract:
			'We graft apple trees. The survival rate was 82% in spring grafts, 71% in summer grafts, and 64% in autumn grafts.',
		card: null,
	},
	{
		template: 'N7',
		title: 'Bicycles left in the rain',
		abstract: 'We count bicycles. Only 18% of the wet bicycles lost their shine within a month.',
		card: {
			question:
				'What share of the wet bicycles lost their shine within a month, according to “Bicycles left in the rain”?',
			answer: 'Only 18%',
		},
	},
	{
		template: 'N7',
		title: 'Bicycles left in the rain',
		abstract:
			'We count bicycles. The results show that about 40% of the owners replaced their chain after the first rain.',
		card: {
			question:
				'What share of the owners replaced their chain after the first rain, according to “Bicycles left in the rain”?',
			answer: 'About 40%',
		},
	},
	{
		template: 'N7',
		title: 'Bicycles left in the rain',
		abstract: 'We count bicycles. 62% of the owners responded to the survey.',
		card: null,
	},
	{
		template: 'N7',
		title: 'Bicycles left in the rain',
		abstract:
			'We count bicycles. 18% of the waxed bicycles lost their shine within a month compared with 62% of the bare bicycles.',
		card: {
			question:
				'What share of the waxed bicycles and of the bare bicycles lost their shine within a month, according to “Bicycles left in the rain”?',
			answer: '18% versus 62%',
		},
	},
];
