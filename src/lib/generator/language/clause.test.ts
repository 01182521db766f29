import { describe, expect, it } from 'vitest';
import { isClause, splitClause, splitFronted } from './clause.ts';

/** Subject, verb with its adverb, rest. */
const read = (text: string): string | null => {
	const clause = splitClause(text);
	if (clause === null) return null;
	const { subject, adverb, verb, rest } = clause;
	return `${subject} | ${`${adverb} ${verb}`.trim()} | ${rest}`;
};

describe('splitClause finds the finite verb', () => {
	it.each([
		// A word that is a noun as often as a verb, and a plain verb behind it.
		['Recent works often solve this by hand', 'Recent works | often solve | this by hand'],
		[
			'Common approaches to this problem involve a sliding window',
			'Common approaches to this problem | involve | a sliding window',
		],
		[
			'Existing language models often require much memory',
			'Existing language models | often require | much memory',
		],
		[
			'Platelet counts in cooled blood samples also were measured',
			'Platelet counts in cooled blood samples | also were | measured',
		],
		[
			'The outputs of the router to its experts are sparse',
			'The outputs of the router to its experts | are | sparse',
		],
		['Search results in the logs have changed', 'Search results in the logs | have | changed'],
		[
			'features that are rare in the deck are kept',
			'features that are rare in the deck | are | kept',
		],
		// The same words as verbs.
		['The pruning results in smaller nets', 'The pruning | results | in smaller nets'],
		['Most crawlers focus on news pages', 'Most crawlers | focus | on news pages'],
		['Attention heads act as filters', 'Attention heads | act | as filters'],
		['The layout uses trained weights', 'The layout | uses | trained weights'],
		[
			'The cooling increases vital signs at night',
			'The cooling | increases | vital signs at night',
		],
		// Relative clauses with their verb right behind.
		[
			'models that predict rain achieve high scores',
			'models that predict rain | achieve | high scores',
		],
		[
			'A plan that can be kept over years might be cheap',
			'A plan that can be kept over years | might | be cheap',
		],
		[
			'Nurses who qualify for the bonus stayed longer',
			'Nurses who qualify for the bonus | stayed | longer',
		],
		[
			'The rules which the agent learned transfer to chess',
			'The rules which the agent learned | transfer | to chess',
		],
		// Participles and past forms.
		[
			'Seven per cent of the dogs studied met the criteria',
			'Seven per cent of the dogs studied | met | the criteria',
		],
		[
			'Sixty farmers aged 19 to 35 years were asked',
			'Sixty farmers aged 19 to 35 years | were | asked',
		],
		['Twelve mice showed late relapse', 'Twelve mice | showed | late relapse'],
		['Five nurses delivered targeted care', 'Five nurses | delivered | targeted care'],
		[
			'Swelling during sleep occurred in half of the cats compared with none of the dogs',
			'Swelling during sleep | occurred | in half of the cats compared with none of the dogs',
		],
		[
			'The variables recorded included age and weight',
			'The variables recorded | included | age and weight',
		],
		['Only six dogs suffered late relapse', 'Only six dogs | suffered | late relapse'],
		[
			'Median stay decreased from six weeks in the first group to two',
			'Median stay | decreased | from six weeks in the first group to two',
		],
		[
			'The subgroup of cats analyzed subsequently showed less growth',
			'The subgroup of cats analyzed | subsequently showed | less growth',
		],
		['Two of the 17 treated teeth hurt the dogs', 'Two of the 17 treated teeth | hurt | the dogs'],
		['This paper presents a map of maps', 'This paper | presents | a map of maps'],
		['One challenge for small robots is hearing', 'One challenge for small robots | is | hearing'],
		[
			'The gap between old and new labels often causes the agent to fail',
			'The gap between old and new labels | often causes | the agent to fail',
		],
		[
			'The fluid sample challenges also performed better',
			'The fluid sample challenges | also performed | better',
		],
		[
			'Rain and fog commonly cause delays of trains',
			'Rain and fog | commonly cause | delays of trains',
		],
		[
			'The review demonstrated homogeneity between farms when counting revisits after calving',
			'The review | demonstrated | homogeneity between farms when counting revisits after calving',
		],
		// Forms that follow from listed verbs.
		['The new tool generalises to maps', 'The new tool | generalises | to maps'],
		['Sparse momentum redistributes weights', 'Sparse momentum | redistributes | weights'],
		['One patient died within a week', 'One patient | died | within a week'],
		// What stands in parentheses is passed over.
		[
			'The router (which is cheap) improves recall',
			'The router (which is cheap) | improves | recall',
		],
	])('%s', (text, expected) => {
		expect(read(text)).toBe(expected);
	});
});

describe('splitClause gives no doubtful reading', () => {
	it.each([
		'carefully designed experiments, among them three repairs',
		'strategies to spot fake samples generated with a network',
		'are probably involved in growth',
		'demonstrate improved robustness to noise',
		'of the 43 genes analyzed, only six showed a pattern',
		'to learn faster, the robots use a map',
		'while the loss looks flat, the error grows',
		'informed by the survey, the team built a tool',
		'the degrees RoGCNs help vary across maps',
		'the owners don’t have a price',
		'Nine hens (5 young): eight focal spots limited to the wing',
		'similar results to the older trade-off',
		'instead of asking the owners, we ask the dogs',
		'hernia with good results in terms of weight',
		'the number of nodes involved, response and margin',
		'A cohort of infants tested with a new device',
		'Most were young and had no scars',
	])('%s', (text) => {
		expect(splitClause(text)).toBeNull();
	});
});

describe('isClause', () => {
	it.each([
		['to learn faster, the robots use a map', true],
		['with few labels, the router works well', true],
		['Attention heads act as filters', true],
		['with few labels, for example', false],
		['demonstrate improved robustness', false],
	])('%s: %s', (text, expected) => {
		expect(isClause(text)).toBe(expected);
	});
});

it('splitFronted keeps a condition without its comma in the subject', () => {
	const clause = splitFronted('with high rates the network fails early');
	expect(clause?.subject).toBe('with high rates the network');
	expect(clause?.verb).toBe('fails');
});
