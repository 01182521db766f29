// Made-up papers, in our own words, for pasting.

export const TIDEPOOL = {
	title: 'TidePool: Counting Crabs with a Single Camera',
	abstract:
		'Counting shore crabs by hand takes a trained observer several hours a day. However, existing camera traps miss crabs that hide under weed. We propose TidePool, a counting method that tracks the ripples a crab leaves in shallow water. TidePool uses a small recurrent network to separate ripples from wind waves. TidePool finds 28% more crabs than the best camera trap. We show that counts at dusk are twice as accurate as counts at noon. We also find that wind above ten knots makes ripples useless for counting.',
};

export const BREADCRUMB = {
	title: 'Breadcrumb: Saving Energy in Warehouse Robots',
	abstract:
		'Robots in warehouses spend much of their energy on turning. However, current planners minimize distance and ignore the cost of turns. We introduce Breadcrumb, a planner that lets robots leave short-lived marks for those that follow. Breadcrumb reduces energy use by 18% over the strongest planner in three warehouses. We find that marks which last longer than two minutes cause traffic jams. Breadcrumb needs no central computer, because every robot reads only the marks within five metres.',
};

export const LICHEN = {
	title: 'RockDial: Reading Drought from Lichen',
	abstract:
		'Weather records in mountain valleys are short. However, tree rings are missing above the tree line. We propose RockDial, a method that reads summer drought from the growth rings of rock lichen. RockDial explains 74% of the variation in summer rain. We find that snow above the tree line makes the rings unreadable until July. RockDial uses a hand lens to measure rings without breaking the rock. We show that lichen on south faces grows twice as fast as lichen on north faces.',
};

/** The page of a listing, with the lines around its papers. */
export const LISTING = [
	'new',
	'Subscribe',
	'Mar 3',
	TIDEPOOL.title,
	TIDEPOOL.abstract,
	'12',
	BREADCRUMB.title,
	BREADCRUMB.abstract,
	LICHEN.title,
	LICHEN.abstract,
].join('\n\n');
