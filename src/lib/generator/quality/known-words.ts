// Words around "the X" that tell whether a reader can place it (rubric R1); all in small letters.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** What follows a noun and says which one is meant: "the ranking of methods", "the models that were pruned". */
export const SAYING_WHICH = list(`
of for in on at by between among from to that which who whose where with without within over under behind across per
against using used based given needed required trained made when if
`);

/** What follows a noun that stands alone. */
export const CLOSING_WORDS = list(`
is are was were be been has have had can could may might must will would should do does did
and or but as than not also then only often because while so both still even
`);

/** Words with "the" that everybody can place, and ways of comparing. */
export const PLAIN_THINGS = list(`
same key first second third last next most least best worst more less latter highest lowest largest smallest greatest
strongest fastest only whole entire main majority number amount rest other others right left united literal
use presence absence lack need ability fact past future present degree extent length size shape rate level speed accuracy
performance mean median odds cost risk
literature internet web world art time field wild lab laboratory clinic hospital community general environment climate
ocean sun earth uk us usa eu
target input output data training test state
public population elderly young user reader human patient patients women men children mother mothers student students
newborn fetus infant
brain heart liver kidney kidneys lung lungs eye skin body placenta uterus pancreas spleen bladder prostate stomach colon
blood bone knee hip spine cervix
`);

/** What a named system is, too. */
export const SYSTEM_NOUNS = list(`
network networks model models decoder decoders encoder encoders generator generators sampler samplers
classifier classifiers agent agents policy algorithm algorithms method methods system systems
`);
