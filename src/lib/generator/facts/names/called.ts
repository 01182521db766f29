// `an algorithm called SpecTr`, `which we call locally typical sampling` → what the verb names
import { matchesOf } from '../../language/matches.ts';
import { namingVerbs } from '../../words/proposing-verbs.ts';
import { isNameLike, nameToken } from './name-like.ts';
import { isOwn, opensList, proposingSentences, type Vote, type Voter } from './voter.ts';

const shaped = new RegExp(`\\b${namingVerbs},? (?:the |a |our )?["“'‘]?(${nameToken})`, 'giu');
const worded =
	/\b(?:which|that) we (?:\w+ly )?(?:call|name|term|dub|coin|refer to as|denote as) ["“'‘]?([\p{L}\p{N}][\p{L}\p{N}-]+(?: [\p{L}\p{N}][\p{L}\p{N}-]*){0,4})["”'’]?(?=[.,;:)(]|$| (?:to|that|which|for|as|and|where|with|on)\b)/giu;
const capitalized =
	/\b(?:called|named|termed|dubbed|coined) (?:the )?["“'‘]?(\p{Lu}[\p{L}\p{N}-]+(?: (?:of |the |for )?\p{Lu}[\p{L}\p{N}-]+){0,3})/gu;
const own = /\b(?:we|our|this (?:paper|work|study))\b/i;

/** The object of a naming verb. In a sentence without the authors it names other people's things. */
export const called: Voter = {
	name: 'called',
	vote: (paper) =>
		proposingSentences(paper).flatMap(({ text, role }) => {
			const votes: Vote[] = [];
			const authors = own.test(text) || role === 'method';
			for (const match of matchesOf(text, shaped)) {
				const name = (match[1] ?? '').replace(/\.$/, '');
				if (!isNameLike(name) || opensList(text.slice(match.index + match[0].length))) continue;
				const sure = authors && isOwn(text, match.index) && text[match.index - 1] !== '(';
				votes.push({ name, weight: sure ? 4 : 1.5 });
			}
			for (const match of matchesOf(text, worded)) {
				const name = (match[1] ?? '').replace(/^(?:a|an|the|as) /, '');
				if (!isNameLike(name) && isOwn(text.slice(0, match.index), match.index))
					votes.push({ name, weight: 2.5 });
			}
			if (authors)
				for (const match of matchesOf(text, capitalized)) {
					const name = match[1] ?? '';
					if (!isNameLike(name) && isOwn(text, match.index)) votes.push({ name, weight: 3 });
				}
			return votes;
		}),
};
