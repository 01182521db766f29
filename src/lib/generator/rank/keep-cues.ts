// Signs in question, answer and sentence that tell a card readers keep from one they throw away.
type Cues = readonly (readonly [string, RegExp])[];

/** Signs in the answer. */
export const ANSWER_CUES: Cues = [
	[
		'hedge',
		/\b(?:may|might|could|would|appears?|seems?|likely|potential(?:ly)?|possibl[ey]|suggest\w*)\b/i,
	],
	['should', /\b(?:should|needs? to be|must be|recommend\w*|warrant\w*|need for)\b/i],
	['future', /\b(?:future|further) (?:work|studies|study|research|investigation)|\bneeded\b/i],
	['than', /\bthan\b/],
	['such', /\bsuch(?! as)\b/i],
	['such as', /\bsuch as\b/i],
	['pointing', /\b(?:this|these|those|here|above|former|latter|said)\b/i],
	['they', /\b(?:they|them|their|it|its)\b/i],
	['same', /\b(?:same|other|another|different|similar|both|certain|various|several|some)\b/i],
	[
		'also',
		/\b(?:also|however|moreover|furthermore|thus|therefore|hence|additionally|especially)\b/i,
	],
	['not', /\b(?:not|no|without|nor|neither|never|cannot|fails?)\b/i],
	['only', /\b(?:only|just|even)\b/i],
	['when', /\b(?:if|when|while|although|because|since|unless|where|whereas)\b/i],
	['which', /\b(?:which|who|whose)\b/],
	['that', /\bthat\b/],
	['by -ing', /\b(?:by|through|via) \w+ing\b/],
	['to verb', /\bto \w+/],
	['and', /\band\b/],
	[
		'and verb',
		/,? and (?:also |then |further )?(?:prove|show|design|consider|provide|derive|demonstrate|propose|introduce|evaluate|match|use|apply|present|develop|train|give|allow|improve|reduce|can|has|have|is|are|was|were|outline|discuss|compare|find)\b/,
	],
	['or', /\bor\b/],
	['comma', /,/],
	['colon', /[:;—]/],
	['parenthesis', /\(/],
	['quote', /["“]/],
	['slash', /\w\/\w/],
	['odd mark', /[*_{}\\^|<>=]/],
	['digit', /\d/],
	['percent', /%/],
	['p value', /\bp ?[<=>]/i],
	['spread', /±|\bCI\b|\bSD\b/],
	['abbreviation', /\b[A-Z]{2,}s?\b/],
	['roman one', /\b[A-Z]\b|\b[IVX]+\b/],
	['significant', /\bsignificant(?:ly)?\b/i],
	['novel', /\b(?:novel|new)\b/i],
	['groups', /\bgroups?\b(?! of)/i],
	['named', /\b(?:called|named|termed|dubbed|namely)\b/i],
	['number word', /\b(?:two|three|four|five|six|seven|several|multiple)\b/i],
	['past passive', /\b(?:was|were) \w+(?:ed|en|un|ne)\b/],
	['past', /\b(?:was|were|had|did)\b/],
	['be', /\b(?:is|are)\b/],
	[
		'compares',
		/\b(?:better|worse|higher|lower|faster|slower|fewer|larger|smaller|greater|stronger|weaker|more|less)\b/i,
	],
	['outperforms', /\b(?:outperform\w*|surpass\w*|superior|exceed\w*|state[- ]of[- ]the[- ]art)\b/i],
	[
		'cause',
		/\b(?:caus\w+|induc\w+|lead\w* to|result\w* in|due to|because|associat\w+|correlat\w+|relat\w+ to)\b/i,
	],
	['changes', /\b(?:increas\w+|decreas\w+|reduc\w+|improv\w+|rais\w+|lower\w*)\b/i],
	[
		'praise',
		/\b(?:effective|efficient|promising|useful|valuable|important|feasible|robust|powerful|flexible|simple)\b/i,
	],
	[
		'paper words',
		/\b(?:paper|study|work|experiments?|results?|findings?|evidence|review|article|analysis)\b/i,
	],
	[
		'system',
		/\b(?:method|approach|framework|model|algorithm|architecture|technique|network|system)s?\b/i,
	],
	['ends open', /\b(?:so|too|very|more|less|better|available|used|based|given|provided|such)\.?$/i],
	['participle end', /\w(?:ed|ing)\.?$/],
];

/** Signs in the question, the quoted title left out. */
export const QUESTION_CUES: Cues = [
	['according to', /\baccording to\b/],
	['find about', /\b(?:find|show|suggest|prove|reveal|observe|report) about\b/],
	['find about the', /\b(?:find|show|suggest|prove|reveal|observe|report) about the\b/],
	['lead', /^(?!In “)[^?“]*, (?:what|which|how|when|by|to|on|in)\b/],
	['such', /\bsuch\b/i],
	['pointing', /\b(?:this|these|those|its|their|they|them|it)\b/i],
	['several', /\b(?:both|other|another|some|certain|several|different|various|each)\b/i],
	['digit', /\d/],
	['new thing', /\bthe (?:new|proposed|resulting|final|present) \w+/],
	['the', /\bthe\b(?! (?:\w+ )?paper)/],
	['blank', /____/],
	['parenthesis', /\(/],
	['comma', /,/],
	['and', /\band\b/],
	['can', /\b(?:can|could|may|might)\b/],
	['past', /\b(?:did|was|were|had)\b/],
	['plain what', /^What (?:does|do|did|is|are|was|were|can|could)\b/],
	['what thing', /^(?:[^“?]*, )?what (?!does|do|did|is|are|was|were|can|could|the)\w+/i],
	['how', /\bhow (?:does|do|did|is|are|can)\b/i],
	['how much', /\bhow (?:many|much|large|high|long|often)\b/i],
	['when', /^when\b/i],
	[
		'preposition first',
		/^(?:to|on|in|into|from|with|for|by|over|under|at|through) (?:what|which|whom|how)\b/i,
	],
];

/** Signs in the sentence behind the card. */
export const SENTENCE_CUES: Cues = [
	['we', /\bwe\b/i],
	[
		'proposes',
		/\b(?:we|this (?:paper|work|study|article)) (?:\w+ ){0,3}?(?:propose|introduce|present|develop|design|describe|devise)s?\b/i,
	],
	[
		'shows',
		/\b(?:we|results?|experiments?|findings?) (?:\w+ ){0,4}?(?:show|find|found|prove|demonstrate|observe|reveal|indicate)\w*\b/i,
	],
	[
		'concludes',
		/\b(?:conclu\w+|in summary|taken together|overall|these (?:results|findings|data)|our (?:results|findings|data|study)|suggest\w*|indicate\w*|therefore|thus)\b/i,
	],
	['should', /\b(?:should|recommend\w*|need\w*|warrant\w*)\b/i],
	[
		'afterthought',
		/^(?:also|in addition|additionally|furthermore|moreover|finally|lastly|besides|last|further)\b|\bwe (?:also|further|finally|additionally)\b/i,
	],
	['example', /\b(?:e\.g\.|for example|for instance|such as|in particular|especially)\b/i],
	['hedge', /\b(?:may|might|could|appears?|seems?|possibl[ey]|potential(?:ly)?)\b/i],
	[
		'aim',
		/\b(?:aim|objective|purpose|goal|to (?:determine|evaluate|assess|investigate|examine|compare|describe))\b/i,
	],
	['contrast', /\b(?:but|however|whereas|while|although|despite|yet)\b/i],
	['citation', /\bet al\b|\[\d+\]|\(\d{4}\)/],
	['colon', /[:;]/],
	['parenthesis', /\(/],
	['numbers', /\d.*\d.*\d/],
	['past', /\b(?:was|were|had)\b/],
	[
		'setup',
		/\b(?:patients|participants|subjects|mice|rats|samples|data|questionnaire|survey|interview\w*|recruited|enrolled|included|collected|measured|performed)\b/i,
	],
];
