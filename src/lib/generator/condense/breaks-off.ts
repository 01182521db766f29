// "a coil that warms" cut out of "a coil that warms and dries the hall": where a text may not end
import { splitClause } from '../language/clause.ts';
import { isNounLike, readVerb } from '../language/verbs.ts';
import { AUXILIARIES } from '../language/word-lists.ts';
import { countWords, withoutFullStop } from '../language/words.ts';

/** What a phrase goes on with: without it the reader asks "of what?", "to do what?". */
const GOES_ON =
	/^ (?:to|of|on|with|as|at|into|that|which|whose|where|using|via|based|between|among|under|than|about|against|over(?! (?:time|the (?:years|past)))|towards?|in order|so (?:that|as))\b/i;
/** "a desk that reads maps aloud | to make them plain": what a whole clause is good for. */
const PURPOSE =
	/^ to (?!(?:the|an?|its|their|all|any|each|some|other|which|what)\b)([a-z]+) (?=\S)/i;
const WANTS_PURPOSE =
	/(?:\b(?:able|ability|abilities|aims?|attempts?|capacity|chance|decision|desire|effort|efforts|failure|goal|how|intention|means|method|methods|model|models|need|opportunity|order|potential|power|procedure|tendency|technique|tool|way|ways|what|whether|work|scheme|strategy|approach|approaches|algorithm|framework|system|network|used|designed|trained|made|proposed|applied|required|needed|allowed|enabled|expected|known|shown|found|likely|easy|hard|difficult|free|relative|due|according|similar|close|equal|prior|subject|respect|applicable|robust|invariant|sensitive|resistant|equivalent|compared)|ing|[ai]ble)$/i;
/** "and uses this mark to steer": what something is used for. */
const USES =
	/\b(?:us(?:e|es|ed|ing)|employ\w*|leverag\w*|utiliz\w*|exploit\w*|appl(?:y|ies|ied|ying)) [^,]*$/i;
/** "enabling crews to steer": the verb wants both. */
const LETS =
	/\b(?:allow|enabl|help|encourag|caus|forc|lead|requir|permit|train|ask|teach|tell|urg|want|expect|need|tend|aim|seek|learn|serv)(?:s|es|ed|ing)? (?:[\w-]+ ){0,5}[\w-]+$/i;
const CLAUSE_INSIDE = /\b(?:that|which|who) (?:\w+ly )?(?:can |may )?[a-z]+ (?:[^ ]+ ){3,}/i;
/** Where and how: a long phrase says enough without it. */
const ADDS = /^ (?:in|for|by|through|from|who|across|within)\b/i;
const LONG_PHRASE_WORDS = 14;
const JOINT =
	/^ (?:and|or|but|and\/or|as well as)(?: (?:also|then|thus|thereby|hence|further|even))? (?:\w+ly )?([\w-]+)/i;
/** With these a part of its own begins. */
const OWN_PART =
	/^(?:that|which|it|they|we|there|not|in|on|with|by|for|from|within|across|to|at|thus|hence|while|when|its|their)$/i;
/** An item may be followed by more, the last of them behind "and": "A, B | , and C". */
const LAST_ITEM = /^,? (?:and|or|as well as) (?:\w+ly )?([\w-]+)/i;
const MORE_ITEMS =
	/^, (?!(?:and|or|but|which|where|who|whose|by|in|on|with|for|as|to|thus|thereby|while|when|since|because|so|if|although|even|i\.e|e\.g|such|including|especially)\b|\w+ing\b|\w+ly\b|\w+ed (?:by|from|on|with|as|to|in)\b)[^,;:.]{2,60},? (?:and|or) /i;

/** "set the stage", "models the rain": a noun has no article behind it. */
const WITH_OBJECT = /^ (?:the|an?|its|their|that)\b/;
/** "the idea that once closed": the clause has not begun. */
const ONLY_WHEN =
	/\b(?:that|because|since|whether),? (?:once|when|if|after|before|while|although|unless) (?:[\w-]+ ){0,2}[\w-]+(?:ed|en|ing)$/i;
/** "a rig that first dries the silt | , then weighs it": the first of two steps. */
const FIRST_STEP = /\b(?:first|firstly|initially) (?:\w+ly )?[a-z]+s? [^,;]*$/i;
const NEXT_STEP = /\b(?:then|subsequently|next|afterwards|followed by|finally)\b/i;
/** "two schemes" and then which two, "a net called X" and then what it does. */
const ANNOUNCED = /^(?:two|three|four|five|several) (?:[\w-]+ ){0,4}[\w-]+$/i;
const ONLY_NAMED =
	/^(?:[\w-]+ ){1,6}?[\w-]+,? (?:called|named|termed|dubbed|known as) (?:the )?(?:[\w-]+ ?){1,5}$/i;

/** "simple | , reusable walls": the noun of both is still to come. */
const ADJECTIVE_END =
	/ (?:broad|cheap|clean|coarse|complex|deep|dense|fast|fine|large|long|new|novel|precise|rich|robust|short|simple|small|sparse|strong|tall|weak|wide)$/i;

/** "walls that show detailed | , steady tracks" */
const QUALITY_END =
	/(?<! (?:is|are|was|were|be|been|being|more|less|and|or|but|not|very|highly|as|both|become|becomes|remain|remains|seem|seems|stay|stays|\w+ly)) (?:accurate|coherent|compact|consistent|detailed|diverse|efficient|flexible|interpretable|meaningful|realistic|reliable|scalable|sharp|smooth|stable)$/i;
/** "stones taken | from the river": by itself the participle says nothing. */
const PARTICIPLE_END =
	/ (?:\w+ly )?(acquired|caused|chosen|collected|computed|constructed|defined|derived|described|determined|drawn|estimated|extracted|found|gathered|generated|given|induced|inferred|learned|obtained|produced|proposed|provided|sampled|taken|trained)$/i;
const HOW = /^ (?:from|by|in|on|with|using|via|through|between|for|at|as|over|under|against) /i;
const saysNothing = (text: string): boolean => {
	const last = PARTICIPLE_END.exec(text);
	if (
		last === null ||
		/\b(?:is|are|was|were|be|been|being|has|have|had)$/.test(text.slice(0, last.index))
	)
		return false;
	return splitClause(text)?.verb !== last[1];
};

const opensStatement = (word: string, behind: string): boolean =>
	OWN_PART.test(word) ||
	AUXILIARIES.has(word.toLowerCase()) ||
	(readVerb(word).length > 0 && (!isNounLike(word) || WITH_OBJECT.test(behind)));

/** "accelerates | and improves": both verbs wait for the same object. */
const sharesObject = (text: string, next: string): boolean => {
	const last = /([\w-]+)$/.exec(text)?.[1] ?? '';
	const forms = readVerb(next).map(({ form }) => form);
	return (
		!isNounLike(last) &&
		readVerb(last).some(
			({ form }) =>
				(form === 'third' || form === 'base' || form === 'gerund') && forms.includes(form),
		)
	);
};

/** "a part the crew can tie | and cut": the object is still to come. */
const VERB_END =
	/\b(?:to|can|could|may|might|will|would|should|must|cannot) (?:\w+ly )?([a-z-]+)$/i;
/** "to more easily | and safely steer": the verb is still to come. */
const ADVERB_END = /\bto (?:\w+ )?\w+ly$/i;
/** What follows is the object, or a second verb with the same object; not where, when or how. */
const OBJECT =
	/^ (?!(?:in|on|at|for|with|from|by|through|via|when|whenever|if|while|as|without|under|during|across|within|using|after|before|to|into|because|since|where|until|unless|than|but|well|more|better|faster|\p{L}+ly)\b)\p{L}/u;
const waitsForObject = (text: string): boolean =>
	readVerb(VERB_END.exec(text)?.[1] ?? '').some(({ form }) => form === 'base');

/** "into one part | and into another": half a pair. */
const ONE =
	/\b(?:in|into|of|on|by|from|with|to|for|as) one (?!of\b)(?!.*\b(?:other|another|second)\b)/i;
/** "not to the sea | , but to the lake": half a contrast. */
const NOT_THIS = /\bnot (?:only |merely )?(?:to|by|on|in|from|with|for|at|as|because)\b[^,;]*$/i;
const OTHER = /\b(?:and|while|whereas|or) (?:\w+ )?(?:another|the other|the second)\b/i;

/** "identified as local slack | and wear": what is named is the whole list. */
const NAMES =
	/\b(?:(?:identified|defined|described|recogni[sz]ed|classified|characteri[sz]ed) as|namely|such as|as follows|(?:are|were):) ?[^,;]*$/i;
const PARTICIPLE_VERB = /^[\w-]*(?:ed|en) (?:by|in|with|from)\b/i;
/** A list's "(a)" and "(b)" are no brackets of their own. */
const MARKS = /\((?:[a-e]|i{1,3}|iv|v|\d)\) /g;

/** A whole clause, in front of what it is good for. */
const endsBeforePurpose = (text: string, verb: string): boolean =>
	CLAUSE_INSIDE.test(`${text} `) &&
	readVerb(verb).some(({ form }) => form === 'base') &&
	![WANTS_PURPOSE, USES, LETS].some((pattern) => pattern.test(text));

const isOwnClause = (text: string): boolean => {
	const clause = splitClause(text);
	return clause !== null && !PARTICIPLE_VERB.test(`${clause.verb} ${clause.rest}`);
};

/** Whether a text that the source goes on from with `tail` stops inside a phrase or a list. */
export function breaksOff(kept: string, tail: string): boolean {
	const after = tail.replace(MARKS, '').replace(/^(?:\s*\([^()]*\))+/, '');
	const bare = withoutFullStop(kept);
	if (PURPOSE.test(after)) return !endsBeforePurpose(bare, PURPOSE.exec(after)?.[1] ?? '');
	if (GOES_ON.test(after) || ONLY_WHEN.test(bare)) return true;
	if (/^,/.test(after) && FIRST_STEP.test(bare) && NEXT_STEP.test(after)) return true;
	if (OBJECT.test(after) && waitsForObject(bare)) return true;
	if (ADVERB_END.test(bare)) return true;
	if (ONE.test(bare) && OTHER.test(after)) return true;
	if (
		/^,? but (?:also )?(?:to|by|on|in|from|with|for|at|as|because|rather) /.test(after) &&
		NOT_THIS.test(bare)
	)
		return true;
	if (HOW.test(after) && saysNothing(bare)) return true;
	if (ADDS.test(after)) return countWords(bare) < LONG_PHRASE_WORDS;
	const joined = JOINT.exec(after);
	if (joined !== null) {
		const next = joined[1] ?? '';
		const behind = after.slice(joined[0].length);
		if (opensStatement(next, behind)) return sharesObject(bare, next);
		if (NAMES.test(bare) && !isOwnClause(after.replace(JOINT, next))) return true;
		return splitClause(after.replace(JOINT, next)) === null;
	}
	if (/^, [a-z-]+ /.test(after) && (ADJECTIVE_END.test(bare) || QUALITY_END.test(bare)))
		return true;
	if (/^[,:] |^ — /.test(after) && ANNOUNCED.test(bare)) return true;
	if (/^, (?:that|which|to|for|where|whose|in which)\b/.test(after) && ONLY_NAMED.test(bare))
		return true;
	const item = bare.lastIndexOf(', ');
	if (item < 0 || / (?:and|or) /.test(bare.slice(item))) return false;
	const last = LAST_ITEM.exec(after);
	if (last !== null) {
		const rest = after.replace(LAST_ITEM, last[1] ?? '');
		return (
			!opensStatement(last[1] ?? '', after.slice(last[0].length)) && splitClause(rest) === null
		);
	}
	return MORE_ITEMS.test(after) && /^, [^,]*$/.test(bare.slice(item));
}
