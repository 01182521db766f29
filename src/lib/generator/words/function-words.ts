/** Words that carry grammar, not content: skipped in expansions, end a run of content words. */
export const functionWords: ReadonlySet<string> = new Set(
	'a an the of in on at by for from to with without within into onto upon over under between among through during before after above below about against across along around toward towards via per versus vs and or nor but so yet as than that which who whom whose this these those it its their our his her we they he she i you there here where when while if whether because since although though however therefore thus hence then also both either neither each every all any some such same other another no not only very more most less least much many few several various is are was were be been being am has have had having do does did done can could may might must shall should will would'.split(
		' ',
	),
);
