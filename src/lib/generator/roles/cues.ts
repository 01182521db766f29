// Cue phrases of each move with their weights: a word table. Weights are in natural-log units, set by
// reading; the trained model takes the cues as features and weighs them anew.
// Every gap in a pattern is bounded, so that matching stays linear in the length of a sentence.
import type { Move } from './moves.ts';

export interface Cue {
	/** Stable name; the trained model hashes it. */
	readonly name: string;
	readonly move: Move;
	readonly weight: number;
	/** Made for lower-cased text: a flagless pattern runs four times as fast as one that ignores case. */
	readonly pattern: RegExp;
	/** One of these stands in every sentence that the pattern finds; null where that is not sure. */
	readonly words: readonly string[] | null;
}

const SELF =
	'(?:we|i|our (?:work|study|paper|article|approach|method|analysis|research)|(?:this|the present|the current|present) (?:work|paper|study|article|research|note|thesis|survey|review|report|letter|chapter)|the authors?|the paper)';
const FINDINGS =
	'(?:results?|experiments?|evaluations?|findings?|analys[ie]s|stud(?:y|ies)|simulations?|observations?|evidence|tests?|comparisons?|benchmarks?|data|investigations?|theorems?)';
const FIND =
	'(?:show(?:s|n|ed)?|find|finds|found|prove[sd]?|proven|demonstrate[sd]?|observe[sd]?|reveal(?:s|ed)?|confirm(?:s|ed)?|discover(?:s|ed)?|indicate[sd]?|suggest(?:s|ed)?|establish(?:es|ed)?|derive[sd]?|verif(?:y|ies|ied)|report(?:s|ed)?|conclude[sd]?|corroborate[sd]?|identif(?:y|ies|ied)|characteri[sz]e[sd]?|validate[sd]?|illustrate[sd]?)';
const PROPOSE =
	'(?:propose[sd]?|introduce[sd]?|present(?:s|ed)?|develop(?:s|ed)?|design(?:s|ed)?|use[sd]?|appl(?:y|ies|ied)|train(?:s|ed)?|augment(?:s|ed)?|formulate[sd]?|formali[sz]e[sd]?|employ(?:s|ed)?|construct(?:s|ed)?|build|built|implement(?:s|ed)?|describe[sd]?|define[sd]?|extend(?:s|ed)?|adopt(?:s|ed)?|adapt(?:s|ed)?|combine[sd]?|leverage[sd]?|exploit(?:s|ed)?|utili[sz]e[sd]?|model(?:s|ed)?|devise[sd]?|create[sd]?|collect(?:s|ed)?|conduct(?:s|ed)?|perform(?:s|ed)?|evaluate[sd]?|test(?:s|ed)?|benchmark(?:s|ed)?|compare[sd]?|measure[sd]?|record(?:s|ed)?|consider(?:s|ed)?|curate[sd]?|encode[sd]?|estimate[sd]?|analy[sz]e[sd]?|simulate[sd]?|optimi[sz]e[sd]?|provide[sd]?|offer(?:s|ed)?)';
const STUDY =
	'(?:study|studies|studied|investigate[sd]?|explore[sd]?|address(?:es|ed)?|aim(?:s|ed)?|ask(?:s|ed)?|focus(?:es|ed)?|seek|seeks|sought|examine[sd]?|tackle[sd]?|revisit(?:s|ed)?|consider the (?:problem|question|task)|assess(?:es|ed)?|understand|attempt(?:s|ed)?|intend(?:s|ed)?|want(?:s|ed)? to|deal(?:s)? with|concern(?:s|ed)?)';

/** Words before a verb that do not change who acts: "we also empirically show". */
const BETWEEN = "(?: [a-z'-]+,?){0,2} ";

/** A word of each way `SELF` can be. */
const SELF_WORDS = 'we i our this present current author authors paper';

/**
 * `words`, blanks between them, are runs of plain letters of which each match holds one: a sentence is cut into
 * words once and seldom has any, while each pattern would look through all of it.
 */
const cue = (name: string, move: Move, weight: number, source: string, words?: string): Cue => ({
	name,
	move,
	weight,
	pattern: new RegExp(source),
	words: words?.split(' ') ?? null,
});

export const CUES: readonly Cue[] = [
	cue('url', 'availability', 7, 'https?://|\\bwww\\.|\\bgithub\\.(?:com|io)\\b'),
	cue(
		'released',
		'availability',
		7,
		'\\b(?:codes?|data ?sets?|datasets?|data|implementation|models?|software|checkpoints?|weights|demo|toolkit|library|scripts|benchmark|materials|package|source)\\b.{0,90}\\b(?:(?:is|are|be|been|made) (?:(?:publicly|freely|openly|now|also|made|all) ){0,2}(?:available(?= at| on| from| online| upon| here| in| via| under| as|[.:,;]|$)|released|open-?sourced|accessible (?:at|from|via|through|on)|provided at|published at|found at|downloaded)|publicly available at)',
		'code codes data dataset datasets implementation model models software checkpoint checkpoints weights demo toolkit library scripts benchmark materials package source',
	),
	cue(
		'we-release',
		'availability',
		6,
		'\\bwe (?:(?:also|will|publicly|plan to|intend to|further|openly) ){0,2}(?:release|open-?source|make (?:all |our |the |both )?(?:codes?|data|datasets?|models?|implementation)|provide (?:the |our )?(?:source )?(?:codes?|implementation)\\b)',
		'we',
	),
	cue(
		'copyright',
		'discourse',
		8,
		'©|\\(c\\) ?(?:19|20)\\d\\d|all rights reserved|\\bcopyright\\b',
	),
	cue('keywords', 'discourse', 7, '^(?:key ?words|index terms|categories|general terms|acm)\\b'),
	cue(
		'following',
		'discourse',
		6,
		'\\b(?:following|two|three|four|several|main|key) (?:main |key |major |important )?(?:findings?|contributions?|insights|observations|questions|ways|folds?)[.:]$|\\bas follows[.:]$|\\b(?:twofold|two-fold|threefold|three-fold|as follows)[.:]?$',
		'following two three four several main key as twofold threefold',
	),
	cue(
		'structured',
		'discourse',
		4,
		'\\b(?:paper|article|rest|remainder|chapter) (?:of (?:this|the) paper )?(?:is|are) (?:structured|organi[sz]ed)|\\bsupplementary (?:materials?|information)\\b|\\bthis is (?:an extended|a preliminary|a short|the full) version\\b|\\bappear(?:s|ed) in\\b',
		'paper article rest remainder chapter supplementary this appear appears appeared',
	),
	cue(
		'results-find',
		'result',
		4,
		`\\b(?:our|the|these|experimental|empirical|extensive|numerical|theoretical|simulation|preliminary|comprehensive|further|automatic|human|additional|ablation|qualitative|quantitative)\\b(?: [a-z-]+){0,3} ${FINDINGS}\\b.{0,80}?\\b${FIND}\\b`,
		'result results experiment experiments evaluation evaluations finding findings analysis analyses study studies simulation simulations observation observations evidence test tests comparison comparisons benchmark benchmarks data investigation investigations theorem theorems',
	),
	cue(
		'results-start',
		'result',
		3,
		`^(?:[a-z]+, )?(?:[a-z-]+ ){0,3}${FINDINGS}(?: .{0,80}?)? ${FIND}\\b`,
	),
	cue(
		'we-find',
		'result',
		4,
		`\\bwe${BETWEEN}(?:${FIND}|give|obtain|achieve|can|conclude|highlight)\\b`,
		'we',
	),
	cue('self-shows', 'result', 2.6, `\\b${SELF}${BETWEEN}${FIND}\\b`, SELF_WORDS),
	cue('show-that', 'result', 1.2, `\\b${FIND} (?:here )?that\\b`, 'that'),
	cue(
		'better',
		'result',
		2.2,
		'\\b(?:outperform(?:s|ed|ing)?|surpass(?:es|ed|ing)?|exceed(?:s|ed)?(?! a threshold)|superior(?:ity)?|achiev(?:e|es|ed|ing)|attain(?:s|ed)?|speed-?ups?|better than|more (?:accurate|efficient|robust|effective|likely)|robust to|consistently|significantly (?:[a-z]+ )?(?:better|improve[sd]?|reduce[sd]?|higher|lower|more|outperforms?|increase[sd]?)|state[- ]of[- ]the[- ]art (?:performance|results|accuracy)|competitive|comparable to|on par|improvements?|improves|gains?|reduces|matches|yields)\\b',
		'outperform outperforms outperformed outperforming surpass surpasses surpassed surpassing exceed exceeds exceeded superior superiority achieve achieves achieved achieving attain attains attained speed speedup speedups better more robust consistently significantly state competitive comparable par improvement improvements improves gain gains reduces matches yields',
	),
	cue(
		'figure',
		'result',
		2,
		'\\d ?(?:\\\\?%|×|x\\b|times\\b|percent\\b|percentage points|fold\\b|db\\b)',
	),
	cue(
		'p-value',
		'result',
		4,
		'\\bp ?[<=>≤] ?0?\\.\\d|\\b95 ?% ?ci\\b|\\bconfidence interval|\\bodds ratio\\b|\\bhazard ratio\\b|\\bstatistically significant|\\bsignificant(?:ly)? (?:difference|correlat|associat|differ)',
		'p ci confidence odds hazard statistically significant significantly',
	),
	cue(
		'evidence',
		'result',
		2.2,
		'\\b(?:provide|give|offer|present)s?\\b.{0,40}?\\b(?:evidence|guarantees?|proofs?|bounds?|convergence)\\b',
		'evidence guarantee guarantees proof proofs bound bounds convergence',
	),
	cue(
		'showing-that',
		'result',
		2.4,
		'\\b(?:showing|revealing|demonstrating|proving|indicating) (?:that|how)\\b|\\bexplain(?:s|ed)? why\\b',
		'showing revealing demonstrating proving indicating explain explains explained',
	),
	cue('from-to', 'result', 2, '\\bfrom [\\d.]+ ?\\\\?%? to [\\d.]+', 'from'),
	cue(
		'we-improve',
		'result',
		1.5,
		'\\b(?:we|our [a-z-]+)(?: [a-z-]+)? (?:improves?|reduces?|increases?|outperforms?|matches|beats?)\\b',
		'we our',
	),
	cue(
		'bound',
		'result',
		1.6,
		'\\b(?:lower|upper|error|regret|generalization|tight|matching|approximation) bounds?\\b|\\b(?:in|an?) o\\(|\\brunning time\\b|\\bsample complexity\\b|\\bguarantees?\\b',
		'bound bounds o running complexity guarantee guarantees',
	),
	cue(
		'theory',
		'result',
		2.4,
		'\\b(?:we|our)\\b.{0,80}?\\b(?:algorithms?|bounds?|protocols?|schemes?|learner|procedure|estimators?|complexity)\\b.{0,120}?\\b(?:running time|time complexity|optimal(?:ly)?\\b(?! transport)|polynomial|approximation (?:factor|ratio|error)|beating|in o\\(|\\d?o\\(|sublinear|faster)',
		'algorithm algorithms bound bounds protocol protocols scheme schemes learner procedure estimator estimators complexity',
	),
	cue(
		'runs-in',
		'result',
		2,
		'\\b(?:runs?|computed|solved|learned|found) (?:efficiently )?(?:in|via) (?:[a-z-]+ )?(?:time|polynomial|linear|almost)',
		'run runs computed solved learned found',
	),
	cue(
		'while-others',
		'result',
		1.2,
		'\\b(?:whereas|in contrast|while) [a-z-]+ (?:[a-z-]+ )?(?:requires?|needs?|does not|do not|cannot|may|fail)\\b',
		'whereas contrast while',
	),
	cue(
		'surprise',
		'result',
		2,
		'^(?:surprisingly|interestingly|intriguingly|remarkably|strikingly|notably|unexpectedly|crucially|importantly)\\b',
	),
	cue(
		'enables',
		'result',
		1.3,
		'\\b(?:our (?:approach|method|algorithm|model|framework|system)|it|this|which|that) (?:[a-z]+ly )?(?:can|allows?|enables?|eliminat(?:es|ing)|requires? only|generali[sz]es?|extends to)\\b',
		'can allow allows enable enables eliminates eliminating require requires generalise generalises generalize generalizes extends',
	),
	cue(
		'than',
		'result',
		0.9,
		'\\b(?:than|compared (?:to|with)|relative to|as opposed to|versus)\\b',
		'than compared relative opposed versus',
	),
	cue('we-propose', 'method', 3.2, `\\b${SELF}${BETWEEN}${PROPOSE}\\b`, SELF_WORDS),
	cue(
		'strong-propose',
		'method',
		1.6,
		`\\b(?:we|i|paper|study|work)${BETWEEN}(?:propose[sd]?|introduce[sd]?|present(?:s|ed)?|develop(?:s|ed)?|design(?:s|ed)?|devise[sd]?)\\b`,
		'we i paper study work',
	),
	cue(
		'we-verb',
		'method',
		1.2,
		'\\bwe (?:then |also |further |first |next |finally |additionally )*(?!show|find|found|prove|demonstrate|observe|study|hope|believe|conclude)[a-z]+',
		'we',
	),
	cue(
		'our-method',
		'method',
		1.6,
		'\\b(?:our|the proposed|the presented|this new|the new) (?:[a-z-]+ ){0,2}(?:method|approach|algorithm|framework|model|architecture|technique|system|scheme|solution|pipeline|formulation|network)s?\\b',
		'our proposed presented new',
	),
	cue(
		'key-idea',
		'method',
		3,
		'\\b(?:(?:key|main|central|core|basic) (?:idea|insight|ingredient|component|novelty)|central to our|at the (?:heart|core) of)\\b',
		'idea insight ingredient component novelty central heart core',
	),
	cue(
		'we-argue',
		'method',
		2.6,
		'\\bwe (?:argue|posit|hypothesi[sz]e|formally|assume|view|cast|treat)\\b',
		'we',
	),
	cue(
		'to-address',
		'method',
		3,
		'^(?:to (?:this end|that end|address|overcome|tackle|solve|fill|remedy|mitigate|alleviate|bridge|achieve|handle|deal|do so|do this|reduce)|motivated by|inspired by|building on|based on|specifically|in particular|using)\\b',
	),
	cue(
		'sequence',
		'method',
		1.1,
		'^(?:first|firstly|second|secondly|then|next|finally|lastly|moreover|each|for testing|for this)\\b',
	),
	cue(
		'passive-method',
		'method',
		1.9,
		'\\b(?:was|were|is|are|been) (?:then |also |first |further |randomly |subsequently )?(?:used|applied|trained|performed|conducted|collected|recruited|randomi[sz]ed|measured|assessed|evaluated|analy[sz]ed|computed|calculated|included|selected|implemented|obtained from|compared|divided|enrolled|reviewed|identified|extracted|estimated|generated|employed|tested|recorded|interviewed|examined|asked|built|constructed|combined|designed|treated|developed)\\b',
		'was were is are been',
	),
	cue(
		'subject-method',
		'method',
		2,
		'^(?:the|our|this|each|it|its|these) ?(?:proposed )?(?:[a-z-]+ ){0,2}(?:models?|methods?|approach|algorithms?|framework|networks?|architecture|systems?|module|encoder|decoder|dataset|procedure|pipeline|technique|formulation)? (?:then |also |first |jointly )?(?:learns?|introduces?|takes|covers|uses|contains|includes|is trained|are trained|is built|is designed|computes|generates|combines|operates|encodes|maps|exploits?|works|will|aims|integrates|incorporates|extends|alternates)\\b',
	),
	cue(
		'uses-combination',
		'method',
		1.5,
		'\\b(?:exploits?|makes? use of|takes? advantage of|a combination of|by (?:combining|leveraging|exploiting|training|using|applying))\\b',
		'exploit exploits make makes take takes combination by',
	),
	cue(
		'study-context',
		'method',
		3,
		'\\b(?:context|subjects?|participants|setting|sample|population) (?:of|in) (?:our|the|this) (?:study|experiments?|evaluation)\\b',
		'context subject subjects participants setting sample population',
	),
	cue(
		'consists',
		'method',
		1.5,
		'\\b(?:consists? of|is composed of|comprises?|is based on|relies on|works by|is inspired by|utili[sz]es|employs|by introducing|is formulated as)\\b',
		'consist consists composed comprise comprises based relies works inspired utilises utilizes employs introducing formulated',
	),
	cue(
		'however',
		'problem',
		1.7,
		'^(?:however|unfortunately|nevertheless|nonetheless|yet|still|but|in practice|conversely|though|although|despite|while|whereas)\\b',
	),
	cue(
		'however-inside',
		'problem',
		0.9,
		'\\b(?:however|, yet|, but|unfortunately|although)\\b',
		'however yet but unfortunately although',
	),
	cue(
		'existing',
		'problem',
		1.2,
		'\\b(?:existing|previous|prior|current|conventional|traditional|most|many|recent|standard|these|such) (?:[a-z-]+ ){0,2}(?:methods?|approaches|works?|attempts|solutions?|techniques?|algorithms?|models?|systems?|studies|research|literature|strategies|frameworks?)\\b',
		'existing previous prior current conventional traditional most many recent standard these such',
	),
	cue(
		'lack',
		'problem',
		2.2,
		'\\b(?:lack(?:s|ing)?|fail(?:s|ed)? to|fall(?:s)? short|limited (?:by|to|in|availability|understanding|knowledge)|limitations?|remains? (?:unclear|unknown|open|elusive|a (?:major |significant |open |key )?(?:challenge|problem)|challenging|difficult|limited|unexplored|under-?explored|largely|poorly)|largely (?:overlooked|unexplored|unknown|ignored)|little is known|(?:very )?little (?:attention|to no)|not (?:yet )?(?:been )?(?:well|fully|clear|understood|known|investigated|established|studied|explored)|poorly understood|overlook(?:s|ed|ing)?|neglect(?:s|ed|ing)?|ignor(?:e|es|ed|ing)|unaffordable|prohibitiv(?:e|ely)|prohibits?|prevents?|expensive|costly|time-consuming|suffer(?:s|ed|ing)?|drawbacks?|shortcomings?|hinder(?:s|ed|ing)?|hamper(?:s|ed|ing)?|bottlenecks?|obstacles?|challeng(?:e|es|ing)|difficult(?:y|ies)?|hard to|impractical|infeasible|intractable|inefficien(?:t|cy)|sub-?optimal|under-?perform(?:s|ed|ing)?|undermine|problematic|slow|vulnerable|controversial|scarc(?:e|ity)|restrict(?:s|ed|ing)?|unclear|unknown|gap|issues?|concerns?|cannot|poor|puzzl(?:ed|ing)|less explored|rarely|few (?:studies|works|methods)|is (?:a )?need|needs? to|lacking|disregard)\\b',
		'lack lacks lacking fail fails failed fall falls limited limitation limitations remain remains largely little not poorly overlook overlooks overlooked overlooking neglect neglects neglected neglecting ignore ignores ignored ignoring unaffordable prohibitive prohibitively prohibit prohibits prevent prevents expensive costly time suffer suffers suffered suffering drawback drawbacks shortcoming shortcomings hinder hinders hindered hindering hamper hampers hampered hampering bottleneck bottlenecks obstacle obstacles challenge challenges challenging difficult difficulty difficulties hard impractical infeasible intractable inefficient inefficiency sub suboptimal under underperform underperforms underperformed underperforming undermine problematic slow vulnerable controversial scarce scarcity restrict restricts restricted restricting unclear unknown gap issue issues concern concerns cannot poor puzzled puzzling less rarely few need needs disregard',
	),
	cue(
		'negated',
		'problem',
		0.8,
		'\\b(?:may|can|do|does|did|often|are|is|still|could|has|have) (?:not|fail|only)\\b|\\b(?:undesirable|detrimental|at the (?:expense|cost) of|trade-offs?)\\b',
		'not fail only undesirable detrimental expense cost trade',
	),
	cue(
		'need',
		'problem',
		1.2,
		'\\b(?:necessary|necessity|need for|quest for|demand for|highlighting the need|desired|calls? for|must be)\\b',
		'necessary necessity need quest demand desired call calls must',
	),
	cue('we-study', 'aim', 3.3, `\\b${SELF}${BETWEEN}(?:${STUDY})\\b`, SELF_WORDS),
	cue(
		'goal',
		'aim',
		4,
		'\\b(?:(?:the|our|primary|main|principal|overall) )+(?:(?:goal|aim|objective|purpose)s?|focus)\\b|\\b(?:goal|aim|objective|purpose)s? of (?:our|this|the present)|\\b(?:aims?|objectives?|purpose) (?:of (?:this|the|our)|was|is|were)\\b',
		'goal goals aim aims objective objectives purpose purposes focus',
	),
	cue(
		'to-verb',
		'aim',
		3.6,
		'^(?:to (?:determine|evaluate|investigate|assess|examine|compare|explore|study|describe|analy[sz]e|identify|test|estimate|establish|review|measure|quantify|find out|ascertain|report|understand|clarify|characteri[sz]e|develop|verify)|towards?)\\b',
	),
	cue(
		'question',
		'aim',
		2.6,
		'\\?$|\\b(?:the|this|following|research) questions?\\b|\\bwe ask\\b|\\bwe hypothesi[sz]ed?\\b|\\b(?:investigat|explor|examin|evaluat|assess|determin|understand)(?:e|es|ed|ing)? (?:whether|if|how|why|the (?:effects?|impact|role|influence|relationship|association|potential))\\b',
	),
	cue(
		'in-this-paper',
		'aim',
		0.9,
		'\\b(?:in|as part of) (?:this|the present|the current|our) (?:[a-z]+ )?(?:paper|work|study|article|note|research|thesis|letter|report)\\b',
		'paper work study article note research thesis letter report',
	),
	cue(
		'implies',
		'implication',
		4.3,
		`\\b(?:(?:our|these|the|this|both|such) (?:[a-z-]+ ){0,2}(?:findings?|work|research|stud(?:y|ies)|analysis|insights?|observations?)|this|these|overall,? [a-z ]{0,30}|altogether,? [a-z ]{0,30})\\b.{0,30}?\\b(?:highlights?|underscores?|emphasi[sz]es?|sheds? (?:new )?light|paves?|opens? (?:up )?|offers? (?:new |a |an )?(?:[a-z-]+ )?(?:insights?|perspective|foundation|path|direction)|contributes?|has implications|have implications|can (?:inform|guide|lead|help|serve)|could (?:inform|guide|lead|help|serve|be)|may (?:serve|inform|guide|help|lead|have|be)|provides? (?:new |a |an )?(?:[a-z-]+ )?(?:insights?|guidance|guidelines|foundation|perspective|evidence for))`,
		'finding findings work research study studies analysis insight insights observation observations this these overall altogether',
	),
	cue(
		'hope',
		'implication',
		5,
		'\\b(?:we|i) (?:also )?(?:hope|believe|envision|anticipate|expect|recommend|advocate|encourage|urge|speculate)\\b|\\bit is (?:hoped|recommended|suggested)\\b',
		'hope believe envision anticipate expect recommend advocate encourage urge speculate hoped recommended suggested',
	),
	cue(
		'discuss',
		'implication',
		4,
		'\\b(?:we (?:also |further |then |briefly )?(?:discuss|conclude (?:with|by)|close (?:with|by)|end with|outline|comment on)|are (?:also )?discussed|is (?:also )?discussed|(?:paper|article) concludes|discuss(?:es|ing)? (?:the )?(?:implications|limitations|potential|future))\\b',
		'discuss conclude close end outline comment discussed concludes discusses discussing',
	),
	cue(
		'future',
		'implication',
		3,
		'\\bfuture (?:work|research|directions?|studies|stud(?:y|ies)|investigations?|developments?|efforts?|applications?)\\b|\\b(?:practical|important|potential|policy|clinical|theoretical) implications?\\b|\\bimplications? (?:for|of|on)\\b',
		'future implication implications',
	),
	cue(
		'propose-guidelines',
		'implication',
		3,
		'\\b(?:(?:present|propose|provide|offer|derive|give|outline)s?|discuss) (?:some |several |a set of )?(?:practical |actionable |concrete |general |useful |key )*(?:implications|guidelines|recommendations|guidance|suggestions|lessons)',
		'present presents propose proposes provide provides offer offers derive derives give gives discuss outline outlines',
	),
	cue(
		'tail-outlook',
		'implication',
		1.6,
		'\\b(?:offering|providing|shedding|paving|opening|laying) (?:up )?(?:new |a |an |the |valuable |deeper )*(?:[a-z-]+ )?(?:perspectives?|insights?|light|foundation|understanding|directions?|way|avenues?|groundwork)\\b',
		'offering providing shedding paving opening laying',
	),
	cue(
		'significance',
		'implication',
		1.5,
		'\\b(?:demonstrates?|highlights?|shows?|underscores?|emphasi[sz]e?s?|emphasizing|highlighting|study|illustrates?) (?:the |its |their )?(?:[a-z]+ ){0,4}?(?:importance|significance|role|value|potential|need|promise|benefits)\\b',
		'importance significance role value potential need promise benefits',
	),
	cue(
		'guidelines',
		'implication',
		2.4,
		'\\b(?:recommendations?|guidelines|best[- ]practices|guidance|lessons learned|practitioners)\\b',
		'recommendation recommendations guidelines best guidance lessons practitioners',
	),
	cue(
		'should',
		'implication',
		2,
		'\\b(?:should (?:be|not|also|consider|include|help)|could (?:be (?:useful|used|applied|considered|beneficial)|help|lead|improve|benefit)|may (?:help|lead|provide|contribute|be (?:useful|beneficial|helpful))|ought to|potential (?:of|to|for)|promising (?:direction|avenue|step|tool|approach))\\b',
		'should could may ought potential promising',
	),
	cue(
		'support-hypothesis',
		'implication',
		1.5,
		'\\b(?:supports? (?:to )?the (?:hypothesis|idea|notion|view|theory)|lends? support|importance of|significance of|critical role|valuable insights?)\\b',
		'support supports lend lends importance significance critical valuable',
	),
	cue(
		'been',
		'background',
		1.5,
		'\\b(?:has|have) (?:[a-z]+ly |also |long |often |since |always )?(?:been|become|shown|led|achieved|emerged|demonstrated|gained|attracted|received|made|motivated|proven|seen|advanced|enabled|received|puzzled|focused|revolutioni[sz]ed|drawn|resulted)\\b',
		'has have',
	),
	cue(
		'recent',
		'background',
		1.5,
		'\\b(?:recent(?:ly)?|existing|widely|increasing(?:ly)?|traditional(?:ly)?|popular|in (?:the )?(?:last|past|recent) (?:few |several )?(?:years|decades?)|nowadays|today|commonly|typically|generally|ubiquitous|rapid(?:ly)?|often|over the (?:last|past)|usually|well-known|many|most|common|modern|current(?:ly)?)\\b',
		'recent recently existing widely increasing increasingly traditional traditionally popular years decade decades nowadays today commonly typically generally ubiquitous rapid rapidly often last past usually well many most common modern current currently',
	),
	cue(
		'is-a',
		'background',
		1.5,
		'^(?:[^,.;]{1,60}) (?:is|are) (?:an? |the |one of |of |known |considered |essential|important|crucial|critical|used|becoming|increasingly|central|fundamental|widely|often)',
	),
	cue(
		'important',
		'background',
		1.1,
		'\\b(?:plays? (?:a|an) [a-z]+ role|essential|crucial|important (?:problem|task|role|part|issue|step|for|in)|fundamental|key (?:challenge|problem|task|role|component)|promising|paradigm|critical (?:task|role|for))\\b',
		'play plays essential crucial important fundamental key promising paradigm critical',
	),
	cue(
		'can-be',
		'background',
		0.6,
		'\\b(?:can be|may be|might|tend to|tends to|involves?|requires?)\\b',
		'can may might tend tends involve involves require requires',
	),
	cue(
		'first-person',
		'background',
		-2.2,
		'\\b(?:we|our|ours|us|in this (?:paper|work|study|article)|this (?:paper|work|study|article))\\b',
		'we our ours us this',
	),
	cue(
		'first-person-problem',
		'problem',
		-2.6,
		'\\b(?:we|our|ours|us|in this (?:paper|work|study|article)|this (?:paper|work|study|article)|the proposed)\\b',
		'we our ours us this proposed',
	),
	cue('citation', 'background', 0.8, '\\bet al\\b|\\[\\d+\\]|\\((?:[a-z]+,? ){1,4}\\d{4}\\)'),
];
