// Mechanisms, problems, terms and advice: what M, P, D, A and O make of a text, and what they leave alone. The texts are made up.
import type { GoldenCase } from './golden-case.ts';

export const others: readonly GoldenCase[] = [
	{
		template: 'M1',
		title: 'Trimming hedges by their shadows',
		abstract:
			'Hedges are trimmed by eye. We build on a recent survey of shadows to choose a blade for each branch of the hedge.',
		card: {
			question:
				'What does “Trimming hedges by their shadows” build on to choose a blade for each branch of the hedge?',
			answer: 'A recent survey of shadows.',
		},
	},
	{
		template: 'M2',
		title: 'Trimming hedges by their shadows',
		abstract:
			'Hedges are trimmed by eye. The proposed method learns to choose the blade for each branch.',
		card: null,
	},
	{
		template: 'M8',
		title: 'Trimming hedges by their shadows',
		abstract:
			'Hedges are trimmed by eye. We use a round slow water pump coupled to a simple lamp and a fixed blade.',
		card: {
			question: 'What kind of pump does “Trimming hedges by their shadows” use?',
			answer: 'A round slow water pump coupled to a simple lamp and a fixed blade.',
		},
	},
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
			'Wool keeps people warm. However, there is still little known about the effect of frost on waxed wool. We propose a coating of plant wax.',
		card: {
			question: 'About what was little known before “Wool that repels rain”?',
			answer: 'The effect of frost on waxed wool.',
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
	{
		template: 'M5',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. By blowing night air over wet bricks, the cellar keeps winter apples below six degrees.',
		card: {
			question:
				'How does the cellar keep winter apples below six degrees, in “Cool cellars for winter apples”?',
			answer: 'By blowing night air over wet bricks.',
		},
	},
	{
		template: 'M5',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We sort the fruit crates by floating them in a salt bath of known density.',
		card: {
			question: 'How does “Cool cellars for winter apples” sort the fruit crates?',
			answer: 'By floating them in a salt bath of known density.',
		},
	},
	{
		template: 'M5',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet, a counter that tracks single bees without any light. We achieve this by listening to the beat of their wings with four microphones.',
		card: {
			question: 'How does BeeNet track single bees without any light?',
			answer: 'By listening to the beat of their wings with four microphones.',
		},
	},
	{
		template: 'M5',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We show this by measuring the air. We demonstrate the value of bricks by counting sales.',
		card: null,
	},
	{
		template: 'M6',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We present two wall coatings, namely chalk paint and clay plaster, to reduce the growth of mould.',
		card: {
			question:
				'Which two wall coatings does “Cool cellars for winter apples” present to reduce the growth of mould?',
			answer: 'Chalk paint and clay plaster.',
		},
	},
	{
		template: 'M6',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. A usual cellar follows a three-stage plan, i.e., airing, wetting and sealing. We propose a fan.',
		card: {
			question:
				'Which three stages does a usual cellar have, according to “Cool cellars for winter apples”?',
			answer: 'Airing, wetting and sealing.',
		},
	},
	{
		template: 'M6',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We present two wall coatings, namely chalk paint, clay plaster, wax and tar.',
		card: null,
	},
	{
		template: 'M7',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet, a counter for bees. We convert the sound of each microphone into a map of wing beats.',
		card: {
			question: 'Into what does the BeeNet paper convert the sound of each microphone?',
			answer: 'A map of wing beats.',
		},
	},
	{
		template: 'M7',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet, a counter for bees. The wing tracks are merged into one flight curve with smooth turns.',
		card: {
			question: 'Into what are the wing tracks merged, in BeeNet?',
			answer: 'One flight curve with smooth turns.',
		},
	},
	{
		template: 'M7',
		title: 'BeeNet: counting bees at dusk',
		abstract: 'We propose BeeNet, a counter for bees. The hives were divided into three groups.',
		card: null,
	},
	{
		template: 'M8',
		title: 'Cool cellars for winter apples',
		abstract: 'We study cellars. We build a foldable crate that breathes through a hundred slits.',
		card: {
			question: 'What kind of crate does “Cool cellars for winter apples” build?',
			answer: 'A foldable crate that breathes through a hundred slits.',
		},
	},
	{
		template: 'M8',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We collect a set of ripening diaries written by forty farmers over two decades.',
		card: {
			question: 'What kind of diaries does “Cool cellars for winter apples” collect?',
			answer: 'A set of ripening diaries written by forty farmers over two decades.',
		},
	},
	{
		template: 'M8',
		title: 'Cool cellars for winter apples',
		abstract: 'We study cellars. We propose a new method for cool cellars.',
		card: null,
	},
	{
		template: 'M9',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. Our proof relies on tracing the path of a single drop, which reveals where heat is lost.',
		card: {
			question: 'On what does the proof of “Cool cellars for winter apples” rely?',
			answer: 'Tracing the path of a single drop.',
		},
	},
	{
		template: 'M9',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. Our method is based on counting condensed drops at the coldest brick.',
		card: {
			question: 'On what is the method of “Cool cellars for winter apples” based?',
			answer: 'Counting condensed drops at the coldest brick.',
		},
	},
	{
		template: 'M9',
		title: 'Cool cellars for winter apples',
		abstract: 'We study cellars. Our proof relies on this.',
		card: null,
	},
	{
		template: 'P4',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'Bees pollinate crops. However, night counting is limited by the glare of garden lamps. We propose BeeNet, a counter for bees.',
		card: {
			question: 'By what is night counting limited, according to the BeeNet paper?',
			answer: 'The glare of garden lamps.',
		},
	},
	{
		template: 'P4',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, coarse fibres make it hard to spread wax evenly. We propose a coating of plant wax.',
		card: {
			question: 'What makes it hard to spread wax evenly, according to “Wool that repels rain”?',
			answer: 'Coarse fibres',
		},
	},
	{
		template: 'P4',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, they fail to do this. We propose a coating of plant wax.',
		card: null,
	},
	{
		template: 'P5',
		title: 'Wool that repels rain',
		abstract:
			'This work focuses on coats. The goal is to keep shepherds dry without adding weight to the cloth. We propose a coating of plant wax.',
		card: {
			question: 'What is the goal of “Wool that repels rain”?',
			answer: 'To keep shepherds dry without adding weight to the cloth.',
		},
	},
	{
		template: 'P5',
		title: 'Night trains on old tracks',
		abstract:
			'This work focuses on trains. Our aim is to reduce the noise of worn wheels near sleeping villages. We propose a rubber ring.',
		card: {
			question: 'What is the aim of “Night trains on old tracks”?',
			answer: 'To reduce the noise of worn wheels near sleeping villages.',
		},
	},
	{
		template: 'P5',
		title: 'Wool that repels rain',
		abstract:
			'This work focuses on coats. The aim of this study is to evaluate coats of different cloth. We propose a coating of plant wax.',
		card: null,
	},
	{
		template: 'P6',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'Bees pollinate crops. However, a major difficulty of counting wild bees is that each nest holds few animals. We propose BeeNet, a counter for bees.',
		card: {
			question: 'What is a major difficulty of counting wild bees, according to the BeeNet paper?',
			answer: 'Each nest holds few animals.',
		},
	},
	{
		template: 'P6',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, the main drawback of mineral coatings is a stiff and scratchy surface. We propose a coating of plant wax.',
		card: {
			question:
				'What is the main drawback of mineral coatings, according to “Wool that repels rain”?',
			answer: 'A stiff and scratchy surface.',
		},
	},
	{
		template: 'P6',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, a key problem is that it is wet. We propose a coating of plant wax.',
		card: null,
	},
	{
		template: 'D3',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet to count bees. Our final counter BeeNet is a pocket radar that draws less power than a watch.',
		card: {
			question: 'What is BeeNet?',
			answer: 'A pocket radar that draws less power than a watch.',
		},
	},
	{
		template: 'D3',
		title: 'WoolFix: wool that repels rain',
		abstract:
			'We propose WoolFix to keep shepherds dry. WoolFix is a plant wax that melts only above the heat of the skin.',
		card: {
			question: 'What is WoolFix?',
			answer: 'A plant wax that melts only above the heat of the skin.',
		},
	},
	{
		template: 'D3',
		title: 'WoolFix: wool that repels rain',
		abstract: 'We propose WoolFix to keep shepherds dry. WoolFix is cheap.',
		card: null,
	},
	{
		template: 'P2',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, the understanding of why wax cracks in frost remains rather limited. We propose a coating of plant wax.',
		card: {
			question: 'What was poorly understood before “Wool that repels rain”?',
			answer: 'Why wax cracks in frost.',
		},
	},
	{
		template: 'P2',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, there is no cheap test of damp cloth. We propose a coating of plant wax.',
		card: {
			question: 'What was lacking before “Wool that repels rain”?',
			answer: 'Cheap test of damp cloth.',
		},
	},
	{
		template: 'P1',
		title: 'Wool that repels rain',
		abstract:
			'Wax coatings often fall short when the cloth is folded despite the fact that they pass every rain test that the trade has agreed on in more than a dozen countries. We propose a coating of plant wax.',
		card: {
			question: 'Which problem does “Wool that repels rain” address?',
			answer: 'Wax coatings often fall short when the cloth is folded.',
		},
	},
	{
		template: 'P1',
		title: 'Wool that repels rain',
		abstract:
			'Waxing is a proven way to treat coats that are expensive to clean. However, recent methods address this problem through glue. We propose a coating of plant wax.',
		card: null,
	},
	{
		template: 'M1',
		title: 'Cool cellars for winter apples',
		abstract: 'We study cellars. We use a clay pot with a wick for cooling the lowest shelf.',
		card: {
			question: 'What does “Cool cellars for winter apples” use for cooling the lowest shelf?',
			answer: 'A clay pot with a wick.',
		},
	},
	{
		template: 'M1',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet, a counter that uses four cheap microphones to separate the sexes.',
		card: {
			question: 'What does BeeNet use to separate the sexes?',
			answer: 'Four cheap microphones',
		},
	},
	{
		template: 'A1',
		title: 'A gauge for small rivers',
		abstract:
			'We read the Median Spring River Gauge (MRG) at noon. The MRG needs no power. Our MRG is small and the MRG is fast.',
		card: null,
	},
	{
		template: 'D1',
		title: 'Why nets of wooden boats tear',
		abstract:
			'Net mending on wooden boats, the practice of tying torn meshes by hand at sea, is dying out. We count knots.',
		card: {
			question: 'In “Why nets of wooden boats tear”, what is net mending on wooden boats?',
			answer: 'The practice of tying torn meshes by hand at sea.',
		},
	},
	{
		template: 'M10',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We rank the fruit crates using a scale of scent from sour to sweet.',
		card: {
			question: 'What does “Cool cellars for winter apples” use to rank the fruit crates?',
			answer: 'A scale of scent from sour to sweet.',
		},
	},
	{
		template: 'M10',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. Using a chain of salt candles, we seal the rear wall of the vault.',
		card: {
			question:
				'What does “Cool cellars for winter apples” use to seal the rear wall of the vault?',
			answer: 'A chain of salt candles.',
		},
	},
	{
		template: 'M10',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We evaluated the wet walls using three damp meters. We do it using them.',
		card: null,
	},
	{
		template: 'M5',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. The way we keep rats out is by hanging the shelves from thin wires.',
		card: {
			question: 'How does “Cool cellars for winter apples” keep rats out?',
			answer: 'By hanging the shelves from thin wires.',
		},
	},
	{
		template: 'I3',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet to count bees. Our proposed model, Quiet Bee Network, scales to large gardens by sharing one radar between hives.',
		card: {
			question: 'How does BeeNet scale to large gardens?',
			answer: 'By sharing one radar between hives.',
		},
	},
	{
		template: 'M6',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We learn the ripening date using three signals of the skin: scent, gloss and colour.',
		card: {
			question: 'Which three signals of the skin does “Cool cellars for winter apples” use?',
			answer: 'Scent, gloss and colour.',
		},
	},
	{
		template: 'P1',
		title: 'Wool that repels rain',
		abstract:
			'Coats are waxed by hand. However, a drawback of this approach is that seams stay dry and open in the rain. We propose a coating of plant wax.',
		card: {
			question: 'Which problem does “Wool that repels rain” address?',
			answer: 'Seams stay dry and open in the rain.',
		},
	},
	{
		template: 'P2',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. However, there is little evidence on the wear of waxed seams. We propose a coating of plant wax.',
		card: {
			question: 'On what was there little evidence before “Wool that repels rain”?',
			answer: 'The wear of waxed seams.',
		},
	},
	{
		template: 'P5',
		title: 'Wool that repels rain',
		abstract:
			'Wool keeps people warm. The challenge is to bind wax to single fibres without stiffening the cloth. We propose a coating of plant wax.',
		card: {
			question: 'Which challenge does “Wool that repels rain” take up?',
			answer: 'To bind wax to single fibres without stiffening the cloth.',
		},
	},
	{
		template: 'M5',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We achieve such dryness with a second vault of porous tiles behind the first.',
		card: {
			question: 'How does “Cool cellars for winter apples” achieve its dryness?',
			answer: 'With a second vault of porous tiles behind the first.',
		},
	},
	{
		template: 'M6',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We provide new measurements of vaults, identifying two slow leaks that grow in frost: seams and drains.',
		card: {
			question:
				'Which two slow leaks that grow in frost does “Cool cellars for winter apples” identify?',
			answer: 'Seams and drains',
		},
	},
	{
		template: 'M4',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'We propose BeeNet, a counter for bees. The model is trained with pairs of day and night recordings.',
		card: { question: 'How is BeeNet trained?', answer: 'With pairs of day and night recordings.' },
	},
	{
		template: 'P1',
		title: 'Wax Seams: coats that repel rain',
		abstract:
			'Wool keeps people warm. However, in this setting dipping each fibre is prohibitively slow. We propose Wax Seams, a coating of plant wax. Wax Seams last.',
		card: {
			question: 'Which problem do Wax Seams address?',
			answer: 'Dipping each fibre is prohibitively slow.',
		},
	},
	{
		template: 'M5',
		title: 'Cool cellars for winter apples',
		abstract:
			'We study cellars. We identify three weak walls of old vaults, and we mend them by adding two clay layers.',
		card: null,
	},
	{
		template: 'M1',
		title: 'Cool cellars for winter apples',
		abstract: 'We study cellars. We use twelve rented vaults to demonstrate the effect of clay.',
		card: null,
	},
	{
		template: 'M9',
		title: 'Cool cellars for winter apples',
		abstract: 'We study cellars. Our analysis is based on forty patients of two country doctors.',
		card: null,
	},
	{
		template: 'P1',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'Bees pollinate crops. However, the cause of the phenomenon remains poorly understood. We propose BeeNet, a counter for bees.',
		card: null,
	},
	{
		template: 'P1',
		title: 'BeeNet: counting bees at dusk',
		abstract:
			'Bees pollinate crops. However, BeeNet is not limited to bees. We propose BeeNet, a counter for bees.',
		card: null,
	},
	{
		template: 'D1',
		title: 'Clay layers of old vaults',
		abstract:
			'We study vaults. We bound the drying time without touching the clay layers, a guarantee that no earlier plan could give. Clay layers crack.',
		card: null,
	},
	{
		template: 'I4',
		title: 'Silk cords for mountain kites',
		abstract:
			'Cords were tied to kites. One patient died 7 months after the flight of unknown causes.',
		card: null,
	},
];
