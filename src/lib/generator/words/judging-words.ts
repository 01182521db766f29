/** Adjectives and nouns of praise and weight: "X is a crucial step" says nothing about what X is. */
export const judgingWords: ReadonlySet<string> = new Set(
	'crucial important promising key challenging fundamental popular critical major common difficult long-standing longstanding significant natural powerful essential central vital main hard open active growing emerging hot leading successful great good necessary useful valuable useful widespread serious severe well-known challenge challenges problem problems issue issues topic topics step concern goal necessity bottleneck obstacle part trend question way prerequisite alternative cornerstone building'.split(
		' ',
	),
);
