// Verbs of abstracts by their base form. Read off many abstracts by hand; order without meaning.

const list = (text: string): readonly string[] => text.trim().split(/\s+/);

export const REGULAR_VERBS = list(`
abandon absorb accelerate accept access accommodate accompany accomplish account achieve acquire act activate adapt add address
adhere adjust adopt advance affect afford aggregate agree aid aim align alleviate allocate allow alter amplify analyze analyse
anticipate appear apply approach approximate argue arise arrange ask assemble assess assign assist associate assume attach
attack attain attempt attend attribute augment automate avoid balance base behave believe belong benchmark benefit bias block
boost bound bridge bypass calculate calibrate call capture carry cast categorize cause challenge change characterize chart
check cite claim clarify classify close cluster collaborate collapse collect combine compare compensate compete complement
complete comprise compress compute concatenate concentrate concern conclude condition conduct confirm connect consider
consist constitute constrain construct consume contain contradict contrast contribute control converge convert cooperate
copy correct correlate correspond corroborate couple cover create cross decide decline decode decompose decouple decrease
dedicate deepen define degrade delay deliver demand demonstrate denoise depend depict deploy derive describe design
detect deteriorate determine develop deviate devise diagnose differ differentiate diminish direct disagree disappear discover
discuss disentangle display disregard disrupt distill distinguish distribute diverge divide document dominate double
drop echo elicit eliminate elucidate embed emerge emit emphasize employ empower emulate enable encode encounter encourage
end enforce engage enhance enjoy enlarge enrich ensure entail enter equal equip establish estimate evaluate evolve
examine exceed excel exchange execute exert exhibit exist expand expect experience explain exploit explore expose express extend
extract extrapolate face facilitate factor factorize fail favor favour feature filter fit fix flow focus fold follow force
form formalize formulate foster fulfill function fuse gain gather generalize generate govern group guarantee guide
handle happen harm harness help highlight hinder host hypothesize identify ignore illuminate illustrate imitate impact impair
implement imply impose improve include incorporate increase incur indicate induce infer influence inform inherit inhibit
initialize initiate inject inspect inspire integrate intend interact interfere interpolate interpret introduce invalidate
investigate involve isolate iterate join jump justify label lack lag last launch leverage lie lift limit link list
localize locate look lower maintain manage manipulate map mask master match materialize matter maximize measure mediate
merge minimize misclassify miss mitigate mix model moderate modify modulate monitor motivate move narrow navigate
necessitate need neglect normalize note observe obtain occur offer operate optimize order organize originate outline
outpace outperform overcome overestimate overfit overlook parallelize parameterize parametrize participate partition pass
perform permit persist perturb pinpoint place plan play point pose posit possess postulate predict prefer present preserve
prevail prevent prioritize probe proceed process produce progress prohibit project promise promote prompt propagate propose
protect prove provide provoke prune pursue quantify question raise range rank reach react realize reason receive recognize
recommend reconstruct record recover reduce refer refine reflect regard register regress regularize regulate reinforce reject
relate relax release rely remain remedy remove render reorder repeat replace replicate report represent reproduce
require resemble reside resist resolve resort respond rest restore restrict result retain retrieve reuse reveal revisit revolutionize
rival sample satisfy saturate save scale scan schedule score search seem segment select separate serve shape share shed
shift show signal simplify simulate solve span specialize specify stabilize stack stagnate standardize start state stem
stimulate stop store strengthen structure struggle study substitute succeed suffer suffice suggest suit summarize supervise supply support
suppress surpass survey survive sustain switch synthesize tackle tailor target tend terminate test tie tolerate
trace track trade train transfer transform transition translate transmit transport travel traverse treat trigger tune turn
uncover undergo underestimate underlie underpin underperform underscore understand undertake unify unlock unravel update utilize validate vanish
vary verify view violate visualize walk warrant weigh weight widen work worsen yield
abolish accrue accumulate activate adsorb age aggravate ameliorate anneal attenuate bind catalyze circulate coat colonize conserve constrict coincide
cool correlate crystallize cure decay deform degrade delineate deposit dilute discharge dissociate dissolve dose elevate elongate
emanate enroll erode evaluate evoke excrete fluctuate germinate grow harvest heal hydrolyze immunize impede implicate inactivate incubate
infect infiltrate ingest inoculate intensify invade irradiate isolate localize migrate mutate nucleate obscure oscillate oxidize persist
precipitate proliferate propagate purify randomize react recruit recur refute regenerate relapse resect screen secrete sequence settle
stain sterilize substantiate supplement suppress survive synthesize transcribe transplant trap treat vaccinate weaken
merit deserve await rule demonstrate mirror constitute preclude prolong endorse advocate
recast redefine re-define bootstrap anchor disentangle formulate reformulate unroll interleave ground curate annotate crowdsource mine parse paraphrase summarize chain decouple devise outline pose instantiate craft hash quantize discretize marginalize randomize sparsify vectorize warp
admit advise ascertain assert cater complain confer confine convey coordinate counteract destroy die disclose discontinue downplay
elect exclude expedite explode hamper hasten heighten hospitalize imagine implant infer insert interrupt intersect interview live
mention mobilize obey omit perceive precede predispose prescribe procure recall regain relieve request return revise reward rotate
secure shorten skip stay submit succumb suspect threaten unveil witness peak pick administer discriminate downweight upweight qualify average open visit listen pertain magnify evade certify codify subject exercise grant
communicate want notice warm prepare try fool hope defend memorize cope compromise continue circumvent answer output fill push counter purchase review purge aid disprove speed rescale retrain pretrain finetune fine-tune reweight reparameterize backpropagate downsample upsample
abrade accentuate accrete acetylate acidify approve arrest aspirate assimilate calcify cease cleave coalesce
collide commence commit conceptualize condense configure confound confront consolidate contaminate contract corrode corrupt
cross-react damage deduce deem delaminate delete denature denote depolarize depress deprive deregulate designate
desensitize detach diffract digest dilate dimerize disconnect discourage discern disperse displace disseminate dissect dissipate
distort disturb down-regulate downregulate eject enclose entrain equilibrate erupt etch evaporate exacerbate excise excite
extubate fabricate ferment fertilize fixate fractionate functionalize harbor hatch hyperpolarize immerse inflame
infuse innervate install instruct interconnect internalize inundate invert ionize irrigate judge kill leach ligate magnetize
metabolize metastasize methylate mineralize occlude orbit overlap passivate perforate permeate
phosphorylate polarize pollinate polymerize presume quench reconstitute recede repair resonate reverse ripen rupture
scatter sequester sinter soften solidify solubilize spawn sputter subdivide submerge subside superimpose synchronize thaw titrate
toughen transduce transfuse tamper ulcerate up-regulate upregulate vaporize ventilate
`);

/** Base, past and participle. */
export const IRREGULAR_VERBS: readonly (readonly [string, string, string])[] = [
	['arise', 'arose', 'arisen'],
	['become', 'became', 'become'],
	['begin', 'began', 'begun'],
	['bind', 'bound', 'bound'],
	['break', 'broke', 'broken'],
	['breed', 'bred', 'bred'],
	['bring', 'brought', 'brought'],
	['build', 'built', 'built'],
	['buy', 'bought', 'bought'],
	['catch', 'caught', 'caught'],
	['choose', 'chose', 'chosen'],
	['come', 'came', 'come'],
	['cost', 'cost', 'cost'],
	['cut', 'cut', 'cut'],
	['deal', 'dealt', 'dealt'],
	['draw', 'drew', 'drawn'],
	['drive', 'drove', 'driven'],
	['eat', 'ate', 'eaten'],
	['fall', 'fell', 'fallen'],
	['feed', 'fed', 'fed'],
	['feel', 'felt', 'felt'],
	['find', 'found', 'found'],
	['forget', 'forgot', 'forgotten'],
	['freeze', 'froze', 'frozen'],
	['get', 'got', 'got'],
	['give', 'gave', 'given'],
	['go', 'went', 'gone'],
	['grow', 'grew', 'grown'],
	['have', 'had', 'had'],
	['hide', 'hid', 'hidden'],
	['hit', 'hit', 'hit'],
	['hold', 'held', 'held'],
	['hurt', 'hurt', 'hurt'],
	['keep', 'kept', 'kept'],
	['know', 'knew', 'known'],
	['lead', 'led', 'led'],
	['learn', 'learned', 'learned'],
	['leave', 'left', 'left'],
	['let', 'let', 'let'],
	['lose', 'lost', 'lost'],
	['make', 'made', 'made'],
	['mean', 'meant', 'meant'],
	['meet', 'met', 'met'],
	['mimic', 'mimicked', 'mimicked'],
	['outdo', 'outdid', 'outdone'],
	['overcome', 'overcame', 'overcome'],
	['pay', 'paid', 'paid'],
	['put', 'put', 'put'],
	['read', 'read', 'read'],
	['rethink', 'rethought', 'rethought'],
	['rise', 'rose', 'risen'],
	['run', 'ran', 'run'],
	['say', 'said', 'said'],
	['see', 'saw', 'seen'],
	['seek', 'sought', 'sought'],
	['send', 'sent', 'sent'],
	['set', 'set', 'set'],
	['shed', 'shed', 'shed'],
	['show', 'showed', 'shown'],
	['shrink', 'shrank', 'shrunk'],
	['sink', 'sank', 'sunk'],
	['speak', 'spoke', 'spoken'],
	['spend', 'spent', 'spent'],
	['split', 'split', 'split'],
	['spread', 'spread', 'spread'],
	['stand', 'stood', 'stood'],
	['strike', 'struck', 'struck'],
	['swell', 'swelled', 'swollen'],
	['take', 'took', 'taken'],
	['teach', 'taught', 'taught'],
	['tell', 'told', 'told'],
	['think', 'thought', 'thought'],
	['undergo', 'underwent', 'undergone'],
	['underlie', 'underlay', 'underlain'],
	['understand', 'understood', 'understood'],
	['undertake', 'undertook', 'undertaken'],
	['use', 'used', 'used'],
	['win', 'won', 'won'],
	['withdraw', 'withdrew', 'withdrawn'],
	['write', 'wrote', 'written'],
];

/** Verbs that double their last letter before -ed and -ing. */
export const DOUBLING_VERBS: ReadonlySet<string> = new Set(
	list(
		'begin control cut drop fit get lag let map overfit permit plan put refer run set shed split spread stem step stop transfer trap trim win incur prefer occur recur embed swap tag skip plug admit confer infer omit submit commit emit transmit excel overlap',
	),
);

/** Forms that are nouns (or adjectives) at least as often as verbs. */
export const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set(
	list(`
buy contract damage harbor judge orbit reverse rupture shrink sink spawn strike swell thaw overlap arrest
access account act aid aim approach attack attempt base benchmark benefit bias block bound bridge call cause challenge change
check claim cluster complement concern condition contrast control copy correct cost couple cross cut
deal decline decrease delay design direct document drop end estimate exchange experience factor favor
feature filter fit fix flow focus fold force form function fuse gain group guide harm help host increase 
interest join jump label lag last launch leverage lift limit link list look map mark mask master match matter
measure merit mirror mix model monitor motion move need note object order outline parallel pass pattern place plan play
point practice present process program progress project promise prompt question range rank rate reason record
reflect regard register release remedy report request research rest result return reward risk rival rule run sample save scale scan
schedule score screen search segment sense separate sequence set shape share shift signal sound span spread
stack stage start state stem step stop store stress structure study supply surface survey switch target term test tie
time touch trace track trade train transfer transition transport travel treat trend trigger tune turn update use value view visit
vote wait walk warrant weight work age dose culture stain cure trap deposit harvest cool slow double open dry clear
attribute project group pair average mean lead alternate associate aggregate complete content moderate
discharge decay advance balance baseline answer output fill push counter purchase review compromise hope try analyse function study supply chain wrap branch pool notice
lower close guarantee diagnose relapse support exercise grant subject isolate approximate lack chart partition parse interview live request return reward secure stay suspect witness peak pick implant insert recall mention
`),
);

/** Third persons that are hardly ever a plural noun, though their base form is one. */
export const VERBAL_THIRDS: ReadonlySet<string> = new Set(
	list('uses helps presents moves reflects leverages warrants promises tries'),
);

/** Verbs that never have an object: their past form describes no noun, it is a finite verb. */
export const OBJECTLESS_VERBS: ReadonlySet<string> = new Set(
	list(`
appear arise arrive behave belong cease coexist coincide comply consist contribute converge correlate correspond depend die differ
disappear emerge exist fluctuate happen interact interfere lag listen live occur originate participate persist pertain
rely remain respond result seem succeed succumb suffer survive tend vanish vary
`),
);

/** Verbs that often stand without an object: their past form in front of a preposition may be finite. */
export const INTRANSITIVE_VERBS: ReadonlySet<string> = new Set([
	...OBJECTLESS_VERBS,
	...list(`
account accumulate act adhere agree aim attend average begin benefit change collapse compete continue cooperate decline decrease
deteriorate deviate diverge double drop end evolve fail fall focus function generalize grow improve increase last lead look migrate
move operate opt peak perform plateau play proceed progress proliferate range react recover recur refer relapse return rise scale
serve shift shrink start stay stem stop switch transition work worsen
`),
]);

/** Prepositions that tell a verb from the noun written the same: `methods focus on`, `it results in`. */
export const VERB_PREPOSITIONS: ReadonlyMap<string, string> = new Map([
	['account', 'for'],
	['act', 'as'],
	['aim', 'at'],
	['benefit', 'from'],
	['deal', 'with'],
	['decrease', 'with'],
	['fall', 'with'],
	['increase', 'with'],
	['rise', 'with'],
	['vary', 'with'],
	['focus', 'on'],
	['function', 'as'],
	['present', 'with'],
	['range', 'from'],
	['result', 'in'],
	['return', 'to'],
	['rule', 'out'],
	['serve', 'as'],
	['suffer', 'from'],
	['work', 'by'],
]);

/** The noun and the preposition that belong to the verb in front: `give rise to`, `make use of`. */
export const VERB_IDIOMS: readonly string[] = [
	'rise to',
	'way to',
	'advantage of',
	'account of',
	'into account',
	'into consideration',
	'use of',
	'sense of',
	'attention to',
	'track of',
	'care of',
	'short of',
	'room for',
	'access to',
	'light on',
	'emphasis on',
	'part in',
];
