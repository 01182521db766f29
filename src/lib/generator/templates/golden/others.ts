// Mechanisms, problems, terms and advice: what M, P, D, A and O make of a text, and what they leave alone. The texts are made up.
import type { GoldenCase } from './golden-case.ts';

export const others: readonly GoldenCase[] = [
	{
		template: 'M1',
		title: 'APTP: pruning hedges by prompt',
		abstract:
			'We propose APTP, a planner for hedges. APTP uses optimal transport to keep the cuts apart.',
		card: { question: 'What does APTP use to keep the cuts apart?', answer: 'Optimal transport' },
	},
	{
		template: 'M1',
		title: 'APTP: pruning hedges by prompt',
		abstract:
			'We propose APTP, a planner for hedges. To save fuel, we use a slow blade with two speeds.',
		card: {
			question: 'What does the APTP paper use to save fuel?',
			answer: 'A slow blade with two speeds.',
		},
	},
	{
		template: 'M1',
		title: 'APTP: pruning hedges by prompt',
		abstract: 'We propose APTP, a planner for hedges. We use it in gardens.',
		card: null,
	},
	{
		template: 'M2',
		title: 'APTP: pruning hedges by prompt',
		abstract:
			'We propose APTP, a planner for hedges. A prompt router is used to choose the blade for each branch.',
		card: {
			question: 'In APTP, what is a prompt router for?',
			answer: 'To choose the blade for each branch.',
		},
	},
	{
		template: 'M2',
		title: 'APTP: pruning hedges by prompt',
		abstract:
			'We propose APTP, a planner for hedges. A wind vane is used to warn the gardener of sudden gusts.',
		card: {
			question: 'In APTP, what is a wind vane for?',
			answer: 'To warn the gardener of sudden gusts.',
		},
	},
	{
		template: 'M2',
		title: 'APTP: pruning hedges by prompt',
		abstract: 'We propose APTP, a planner for hedges. A prompt router is painted green.',
		card: null,
	},
	{
		template: 'M3',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet, a counter for bees. BeeNet consists of a shadow camera and a small counter.',
		card: {
			question: 'What are the two parts of BeeNet?',
			answer: 'A shadow camera and a small counter.',
		},
	},
	{
		template: 'M3',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet, a counter for bees. Our method consists of three stages: shadow masking, tracking and voting.',
		card: {
			question: 'What are the three parts of BeeNet?',
			answer: 'Shadow masking, tracking and voting.',
		},
	},
	{
		template: 'M3',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet, a counter for bees. BeeNet consists of many parts that nobody has counted so far in any of the gardens.',
		card: null,
	},
	{
		template: 'M4',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet, a counter for bees. BeeNet is trained with pairs of day and night recordings.',
		card: { question: 'How is BeeNet trained?', answer: 'With pairs of day and night recordings.' },
	},
	{
		template: 'M4',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet, a counter for bees. The shadow mask is computed by subtracting two frames of the entrance.',
		card: {
			question: 'How is the shadow mask computed in BeeNet?',
			answer: 'By subtracting two frames of the entrance.',
		},
	},
	{
		template: 'M4',
		title: 'BeeNet: counting bees at dusk',
		abstract: 'We propose BeeNet, a counter for bees. BeeNet is trained every night.',
		card: null,
	},
	{
		template: 'P1',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'Bees pollinate crops. However, counting by eye is slow and fails in poor light. We propose BeeNet, a counter for bees.',
		card: {
			question: 'Which problem does BeeNet address?',
			answer: 'Counting by eye is slow and fails in poor light.',
		},
	},
	{
		template: 'P1',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, existing coatings lose their effect after a single wash. We propose a coating of plant wax.',
		card: {
			question: 'Which problem does “Wool that repels rain” address?',
			answer: 'Existing coatings lose their effect after a single wash.',
		},
	},
	{
		template: 'P1',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. Sheep grow wool in all seasons. We propose a coating of plant wax.',
		card: null,
	},
	{
		template: 'P2',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, it remains unclear how washing changes the wax layer on each fibre. We propose a coating of plant wax.',
		card: {
			question: 'What was unclear before “Wool that repels rain”?',
			answer: 'How washing changes the wax layer on each fibre.',
		},
	},
	{
		template: 'P2',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'Bees pollinate crops. Unfortunately, standard counts for dusk flights are lacking. We propose BeeNet, a counter for bees.',
		card: {
			question: 'What was lacking before BeeNet?',
			answer: 'Standard counts for dusk flights.',
		},
	},
	{
		template: 'P2',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, washing is costly. We propose a coating of plant wax.',
		card: null,
	},
	{
		template: 'P3',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, wax coating is expensive because each fibre must be dipped by hand. We propose a spray of plant wax.',
		card: {
			question: 'Why is wax coating expensive, according to “Wool that repels rain”?',
			answer: 'Because each fibre must be dipped by hand.',
		},
	},
	{
		template: 'P3',
		title: 'Night trains on old tracks',
		abstract:
			'Night trains are popular. However, track repair is slow since crews work only between two and four. We propose a repair train.',
		card: {
			question: 'Why is track repair slow, according to “Night trains on old tracks”?',
			answer: 'Because crews work only between two and four.',
		},
	},
	{
		template: 'P3',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, wax coating is expensive in winter. We propose a spray of plant wax.',
		card: null,
	},
	{
		template: 'D1',
		title: 'Static noise in old radios',
		abstract:
			'We study radios. Static noise, i.e., a crackle that follows each spark, disturbs speech. We measure static noise in ten radios.',
		card: {
			question: 'In “Static noise in old radios”, what is static noise?',
			answer: 'A crackle that follows each spark.',
		},
	},
	{
		template: 'D1',
		title: 'Grain drift in sacks',
		abstract:
			'We study sacks. Grain drift is a slow shift of kernels that opens a gap at the top. We model grain drift with beads.',
		card: {
			question: 'In “Grain drift in sacks”, what is grain drift?',
			answer: 'A slow shift of kernels that opens a gap at the top.',
		},
	},
	{
		template: 'D1',
		title: 'Grain drift in sacks',
		abstract:
			'We study sacks. Grain drift is an important problem. We model grain drift with beads.',
		card: null,
	},
	{
		template: 'D2',
		title: 'Two noises of old radios',
		abstract:
			'We define two types of noise: spark noise, a crackle that follows each spark, and hum noise, a low tone that never stops. We measure spark noise and hum noise.',
		card: {
			question:
				'In “Two noises of old radios”, which kind of noise is a low tone that never stops?',
			answer: 'Hum noise',
		},
	},
	{
		template: 'D2',
		title: 'Two drifts of grain in sacks',
		abstract:
			'We define two types of drift: side drift, a shift of kernels towards the seam, and top drift, a shift of kernels away from the knot. We model side drift and top drift.',
		card: {
			question:
				'In “Two drifts of grain in sacks”, which kind of drift is a shift of kernels towards the seam?',
			answer: 'Side drift',
		},
	},
	{
		template: 'D2',
		title: 'Grain drift in sacks',
		abstract:
			'We study sacks. Grain drift is a slow shift of kernels that opens a gap at the top. We model grain drift with beads.',
		card: null,
	},
	{
		template: 'A1',
		title: 'Pruning hedges by prompt',
		abstract:
			'We introduce Adaptive Prompt-Tailored Pruning (APTP), a planner for hedges. APTP saves fuel.',
		card: { question: 'What does APTP stand for?', answer: 'Adaptive Prompt-Tailored Pruning' },
	},
	{
		template: 'A1',
		title: 'Floats on a string',
		abstract: 'We propose the Low River Gauge (LORIG), a float on a string. LORIG needs no power.',
		card: { question: 'What does LORIG stand for?', answer: 'Low River Gauge' },
	},
	{
		template: 'A1',
		title: 'A gauge for small rivers',
		abstract:
			'We train a Convolutional Neural Network (CNN) for small rivers. The CNN needs no power. Our CNN is small and the CNN is fast.',
		card: null,
	},
	{
		template: 'A1',
		title: 'Reeds and sedges',
		abstract:
			'We count reed and sedge seedlings (RS, SS) in a marsh. The RS grew. Most RS were tall, and RS came first.',
		card: null,
	},
	{
		template: 'O1',
		title: 'Naps after night shifts',
		abstract:
			'We test naps. Nurses slept better. Hospitals should offer a quiet room before the second night.',
		card: {
			question: 'What does “Naps after night shifts” recommend?',
			answer: 'Hospitals should offer a quiet room before the second night.',
		},
	},
	{
		template: 'O1',
		title: 'Naps after night shifts',
		abstract: 'We test naps. We recommend that nurses avoid strong coffee during the second night.',
		card: {
			question: 'What does “Naps after night shifts” recommend?',
			answer: 'Nurses avoid strong coffee during the second night.',
		},
	},
	{
		template: 'O1',
		title: 'Naps after night shifts',
		abstract: 'We test naps. Future studies should include more hospitals.',
		card: null,
	},
];
