import { describe, expect, it } from 'vitest';
import { breaksOff } from './breaks-off.ts';
import { withoutSecondVerb } from './second-verb.ts';

describe('breaksOff', () => {
	it.each([
		['A game in which a crow attempts', ' to open the box'],
		['A coil that warms', ' and dries the hall'],
		['A map of the early', ' and late floods'],
		['The early rain', ' (in May) and the late hail'],
		['Late rain, cold nights', ', and hail'],
		['Late rain, cold nights', ', dry wind, and hail'],
		['A wall built of small', ', round stones'],
		['Two kinds of dams', ', stone dams and earth dams'],
		['A new scheme, called DamNet', ', which counts fish'],
		['The height of the wall', ' that holds the lake'],
		['A wall that keeps every pool wide and accessible', ' to see fish'],
		['A wall that uses its own smooth stones', ' to slow the river'],
		['A gauge that calls help early, enabling the crews', ' to close the gates'],
		['A wall', ' to slow the river'],
		['A wall that helps the crews to more easily', ' and safely close the gates'],
		['Floods such as wide, early', ' and/or late ones'],
		['A smooth map', ' over river beds'],
		['The map holds up the view that once closed', ', gates should stay so'],
		['A rig that first dries the silt of the river', ', and then weighs it'],
		['The gate sends the fish not to the sea', ', but to the lake'],
		['A wall that lifts the pools above the town with stones taken', ' from the river'],
		['A gauge that can give detailed', ', steady tracks of the silt'],
	])('hears that “%s” goes on with “%s”', (kept, tail) => {
		expect(breaksOff(kept, tail)).toBe(true);
	});

	it.each([
		['The dam holds the lake', ''],
		['The dam holds the lake', ' and the river keeps its level'],
		['A wall of stone', ' and show that it holds'],
		['A wall of stone', ' and set the stage for higher walls'],
		['Late rain, cold nights and hail', ', which nobody expected'],
		['A wall of stone', ', where fish rest'],
		['The gauge makes the tracks of the silt more detailed', ', even at night'],
		[
			'The stones of the old wall above the small town in the north of the valley were taken',
			' from the river',
		],
		['The dam holds the lake', ' while the river falls'],
		['A wall that lifts the pools and their small gates', ' to make the river calm'],
	])('lets “%s” end before “%s”', (kept, tail) => {
		expect(breaksOff(kept, tail)).toBe(false);
	});
});

describe('withoutSecondVerb', () => {
	it.each([
		['A smooth wall and prove its strength', 'A smooth wall'],
		['Higher walls and reduces the leaks', 'Higher walls'],
		['Higher walls and therefore requires more stones', 'Higher walls'],
		['Untouched by frost but were broken by hail', 'Untouched by frost'],
		['Shaped by frost and positively changed by hail', 'Shaped by frost'],
		['A wall that holds the lake, and introduce a fish pass', 'A wall that holds the lake'],
		[
			'The lake holds enough water for the town, and design a new pump',
			'The lake holds enough water for the town',
		],
		['The lake falls in May and that the fish leave it', 'The lake falls in May'],
		[
			'The wall can cause floods and provide sufficient conditions for calm',
			'The wall can cause floods',
		],
	])('cuts “%s”', (answer, kept) => {
		expect(withoutSecondVerb(answer)).toBe(kept);
	});

	it.each([
		'To count the fish and prove the loss',
		'A pump that lifts the water and cools it',
		'Fewer leaks and lower cost',
		'A way to lift the water and cool the hall',
		'Walls that hold the lake and show its level',
		'Old dams hold the lake and show its level',
		'Trained and untrained crows',
		'The cost of both handmade and randomly built walls',
	])('keeps “%s”', (answer) => {
		expect(withoutSecondVerb(answer)).toBe(answer);
	});
});
