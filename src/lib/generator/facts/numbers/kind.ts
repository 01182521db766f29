import type { NumberKind } from '../../types.ts';
import type { Quantity } from '../quantities/quantity.ts';

const sizeUnit =
	/^(?:[kKMBT]|[KMGTP]i?B|bits?|bytes?|parameters?|tokens?|layers?|samples?|images?|examples?|words?)$/;
const scoreUnit = /^(?:BLEU|ROUGE|mAP|AUC|AUROC|perplexity|points?)$/;
const metric =
	/\b(?:accuracy|precision|recall|f1|f-?measure|score|auc|auroc|map|bleu|rouge(?:-\w)?|fid|psnr|ssim|iou|dice|wer|perplexity|mse|rmse|mae|ndcg|mrr|correlation|coefficient)\b/i;

/** What sort of number a quantity is; the text around it decides between counts and scores. */
export function kindOf(quantity: Quantity, text: string): NumberKind {
	const { unit, number, valueStart, valueEnd, spelled } = quantity;
	const around = text.slice(Math.max(0, valueStart - 30), valueEnd + 24);
	if (
		/^(?:%|percent|per cent|percentage)/.test(unit) ||
		(/^points?$/.test(unit) && /%/.test(number))
	)
		return 'percent';
	if (/^(?:[xX×]|[- ]?folds?|orders? of magnitude)/.test(unit)) return 'factor';
	if (
		unit === 'times' &&
		/^ (?:faster|slower|fewer|more|less|smaller|larger|higher|lower|better|cheaper|the|as|that|greater|shorter|longer)\b/.test(
			text.slice(valueEnd),
		)
	)
		return 'factor';
	if (unit === '' && !spelled && /^(?:19|20)\d\d$/.test(number)) return 'year';
	if (
		sizeUnit.test(unit) ||
		(/(?:million|billion|trillion)$/.test(number) &&
			/^[- ](?:parameter|param)/.test(text.slice(valueEnd)))
	)
		return 'size';
	if (scoreUnit.test(unit)) return 'score';
	if (unit !== '' && unit !== 'times') return 'measurement';
	if (/^[+−-]/.test(number) || (/\d\.\d/.test(number) && metric.test(around))) return 'score';
	return metric.test(text.slice(Math.max(0, valueStart - 16), valueStart))
		? 'score'
		: /\d\.\d/.test(number)
			? 'measurement'
			: 'count';
}
