// Closed word lists of English, written for abstracts.

const list = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words without content of their own. */
export const STOP_WORDS = list(`
a an the this that these those it its itself they them their theirs themselves we us our ours i my me you your
he she his her him who whom whose which what where when why how there here
and or but nor so yet if then than as at by for from in into of off on onto out over per to toward towards under up
upon via with within without about above across after against along among around before behind below between beyond
despite down during except near since through throughout until while whereas although though because unless
is are was were be been being am has have had having do does did done can could may might must shall should will would
cannot not no also both each either neither such same other another any all some many much more most less least few
very too only just even still often always never ever rather quite well however moreover furthermore therefore thus hence
use used using uses based e.g i.e etc et al s t
`);

/** Adjectives and nouns that could belong to any paper (rubric R10). */
export const GENERIC_WORDS = list(`
novel new simple effective efficient significant significantly consistent consistently superior better promising various
diverse extensive state-of-the-art performance result results method methods task tasks approach approaches
strong good high improved improvement improvements outperform outperforms achieve achieves existing previous baseline
baselines experiments experiment demonstrate demonstrates show shows several different important work framework model
models effectiveness efficiency competitive comprehensive propose proposed datasets benchmarks
`);

/** Words whose loss changes the truth of a clause (rubric R9), apart from numbers and names. */
export const GUARDED_WORDS = list(`
not no without fail fails failed hardly neither nor none only unless except may might can cannot could often almost
least most rarely seldom sometimes never nearly approximately roughly about around likely unlikely possibly probably
potentially mostly mainly partially partly generally usually typically than if when whenever provided
`);

/** Places where a clause may start after a noun. */
export const RELATIVE_WORDS = list('that which who whose where whom');

export const AUXILIARIES = list(`
is are was were has have had can cannot could may might must will would should does do did
`);

export const PREPOSITIONS = list(`
of in on at by for from to with within without into onto over under between among across through during after before
against toward towards via per as about around upon along beyond despite than like unlike except near since until
throughout including concerning regarding
`);

export const DETERMINERS = list(`
a an the this that these those its their our his her each every some any no all both many most several few more less
such another one two three four five six seven eight nine ten
`);

/** Adverbs without -ly that stand between subject and verb. */
export const PLAIN_ADVERBS = list(`
also often still always never only just even then thus therefore hence further furthermore sometimes not already now
rather indeed instead neither both each all once almost soon seldom again together well
`);

/** Words ending in -ly that are no adverbs. */
export const NOT_ADVERBS = list(
	'family only anomaly assembly supply early likely apply reply imply rely comply multiply fly ally monopoly',
);
