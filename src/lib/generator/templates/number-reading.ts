// Numbers as clauses give them: "a 9.7% increase in IoU on PartNet" → 9.7%, increase, in IoU on PartNet
import { findQuantities } from '../facts/quantities/find-quantities.ts';
import type { Quantity } from '../facts/quantities/quantity.ts';
import { measureNouns } from '../words/measure-nouns.ts';

/** A number, what it measures and the words that say where it holds. */
export interface Measured {
	/** With its bound words: `up to 29%`. */
	readonly value: string;
	readonly measure: string;
	/** Condition and baseline, up to the next number or joint. */
	readonly tail: string;
}

/** Numbers that say something only with a measure are left to other templates. */
const worthAsking = ({ unit, number, bound, spelled }: Quantity): boolean =>
	!(spelled && unit === '') &&
	(unit !== '' || /\./.test(number) || bound !== '' || /^[+−-]/.test(number));

/** The quantity a text begins with, and what follows it; null where it begins otherwise. */
export function leadingQuantity(
	text: string,
): { readonly value: string; readonly after: string } | null {
	const article =
		/^(?:an? (?=(?:[~≈]?\d|up|average|additional|further))|the )?/i.exec(text)?.[0] ?? '';
	const inner = text.slice(article.length);
	const weigh =
		/^(?:average of |mean of |total of |additional |further |only |just |around |about |as (?:much|high|low|little|few) as |another )*/i.exec(
			inner,
		)?.[0] ?? '';
	const quantity = findQuantities(inner)[0];
	if (quantity === undefined || quantity.start > weigh.length || quantity.end <= weigh.length)
		return null;
	if (!worthAsking(quantity)) return null;
	return { value: inner.slice(0, quantity.end).trim(), after: inner.slice(quantity.end) };
}

const HEAD =
	/^[ -]((?:[a-zA-Z][\w-]* ){0,3}?[a-zA-Z][\w-]*)(?= (?:in|on|over|for|compared|with|against|relative|at|when|of|across|than|under|during|after|as|from|between|by|versus|if|using|while)\b|,|$)/;
const BEFORE =
	/^(?:an? |the )?((?:[a-zA-Z][\w-]* ){0,5}?[a-zA-Z][\w-]*)(?:,? (?:of|by|to|at|as high as|from|—|–))? $/;

const isMeasure = (phrase: string): boolean => {
	const last = phrase.split(/\s+/).at(-1) ?? '';
	return (
		measureNouns.has(last.toLowerCase()) ||
		measureNouns.has(last.toLowerCase().replace(/s$/, '')) ||
		/^(?:F1|mAP|BLEU|ROUGE|AUC|AUROC|FID)/.test(last)
	);
};

/** "a 7% increase over X and a 3.8% improvement over Y": each number with its measure; empty unless the first has one. */
export function readAllMeasured(object: string): readonly Measured[] {
	const first = readMeasured(object);
	if (first === null) return [];
	const after = object.slice(object.indexOf(first.value) + first.value.length);
	if (isList(after)) return [];
	const joint = /,? and (?=(?:an? |up |about )?[\d+~≈])/.exec(after);
	return joint === null
		? [first]
		: [first, ...readAllMeasured(after.slice(joint.index + joint[0].length))];
}

/** The adjectives of praise say nothing about what was measured. */
const PRAISE =
	/\b(?:significant|substantial|considerable|notable|remarkable|consistent|impressive|dramatic|large|huge|massive|clear) /gi;

/** Reads the object of a verb of reaching; null unless it is a number with its measure. */
export function readMeasured(object: string): Measured | null {
	const leading = leadingQuantity(object);
	if (leading !== null) {
		const measure = HEAD.exec(leading.after)?.[1] ?? '';
		if (!isMeasure(measure)) return null;
		return {
			value: leading.value,
			measure: measure.replace(PRAISE, ''),
			tail: tailOf(leading.after.slice(measure.length + 1)),
		};
	}
	const first = findQuantities(object)[0];
	if (first === undefined || !worthAsking(first)) return null;
	const before = BEFORE.exec(object.slice(0, first.start));
	const measure = before?.[1] ?? '';
	if (before === null || !isMeasure(measure)) return null;
	return {
		value: object.slice(first.start, first.end).trim(),
		measure: measure.replace(PRAISE, ''),
		tail: tailOf(object.slice(first.end)),
	};
}

const JOINT =
	/[,;:(—–]| and (?=an?\b|the\b|up\b|[\d+−~≈]|by\b)| (?:while|but|whereas|which|that|where|respectively|thereby|thus)\b| with (?:an? |\d)/;

/** Up to the next number or joint; empty when what is left cannot be told from the number's own words. */
export const tailOf = (rest: string): string => {
	const tail = (rest.split(JOINT)[0] ?? '').trim();
	return /^(?:[a-z]|[A-Z(])/.test(tail) ? tail : '';
};

/** A second number without words between makes the question ambiguous. */
const isList = (text: string): boolean =>
	/\brespectively\b/i.test(text) || /^\s*(?:,|and|or|to|\/|–|-) ?[\d+−]/.test(text);
