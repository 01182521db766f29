// `we propose LoGAH`, `by proposing AriEL`, `introduces PV-RNN, a novel …` → the object of the verb
import { matchesOf } from '../../language/matches.ts';
import { proposingVerbs } from '../../words/proposing-verbs.ts';
import { isNameLike, nameToken } from './name-like.ts';
import { proposingSentences, type Vote, type Voter } from './voter.ts';

const object = new RegExp(
	`\\b${proposingVerbs} (?:(?:the|a|an|our|new|novel|simple|first|method|framework|model|approach|system|algorithm|dataset|benchmark) ){0,3}["“'‘]?(${nameToken})`,
	'giu',
);
/** One to four capitalized words that end where an apposition or a purpose begins. */
const capitalized = new RegExp(
	`\\b${proposingVerbs} (?:the )?["“'‘]?(\\p{Lu}[\\p{L}\\p{N}-]+(?: (?:of |the |for )?\\p{Lu}[\\p{L}\\p{N}-]+){0,3})["”'’]?(?=, (?:a|an|the|which|our|one)\\b| \\(|: | — | as an? )`,
	'gu',
);
/** `introduce a new method: Silent Reed Counting — a method that …` */
const announced = new RegExp(
	`\\b${proposingVerbs} (?:a|an) (?:[\\p{L}-]+ ){0,3}(?:method|approach|algorithm|framework|model|system|technique|architecture|procedure|scheme): ["“'‘]?(\\p{Lu}[\\p{L}\\p{N}-]+(?: (?:of |the |for )?\\p{Lu}[\\p{L}\\p{N}-]+){1,3})["”'’]?(?=,| \\(| — | – | - |\\.|;)`,
	'gu',
);
/** What follows a family of models or a distribution, not a name: `a Normal-Inverse-Wishart model`. */
const family =
	/^["”'’]? (?:models?|distributions?|priors?|process(?:es)?|networks?|regularization|loss(?:es)?|theor\w+|inequality|bounds?|mixtures?)\b/;

/** The object of a proposing verb. */
export const proposed: Voter = {
	name: 'proposed',
	vote: (paper) =>
		proposingSentences(paper).flatMap(({ text }) => {
			const votes: Vote[] = [];
			for (const match of matchesOf(text, object)) {
				const name = (match[1] ?? '').replace(/\.$/, '');
				const after = text.slice(match.index + match[0].length);
				if (!isNameLike(name)) continue;
				// `introduce GLO Masking`: half of a name.
				if (/^ \p{Lu}\p{Ll}{2,}/u.test(after) && !/\b(?:the|a|an)\b/i.test(match[0])) {
					const whole = /^(?: \p{Lu}[\p{L}\p{N}-]+){1,3}/u.exec(after)?.[0] ?? '';
					votes.push({ name: name + whole, weight: 3 });
					continue;
				}
				const article = /\b(?:a|an)\b/i.test(match[0]);
				// `a B-cell model` is a kind of thing.
				if (article && family.test(after)) continue;
				votes.push({ name, weight: article ? 2.5 : 4 });
			}
			for (const match of matchesOf(text, announced)) {
				const name = match[1] ?? '';
				if (!isNameLike(name)) votes.push({ name, weight: 4 });
			}
			for (const match of matchesOf(text, capitalized)) {
				const name = match[1] ?? '';
				if (!isNameLike(name) || name.includes(' ')) votes.push({ name, weight: 3 });
			}
			return votes;
		}),
};
