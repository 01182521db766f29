// Sentences → the same sentences with role, sub-role and margin.
import type { Role, Sentence, TaggedSentence } from '../types.ts';
import { featuresOf } from './features.ts';
import { corpusRoleOfMove, MOVES, roleOfMove, ROLES, type Move } from './moves.ts';
import { probabilitiesOf, type RoleModel } from './role-model.ts';
import { cuesOf, ruleScores } from './rules.ts';

/**
 * Weight of the rules' scores beside the model's log-probabilities. The model learned its moves from
 * the rules and the corpora together; what is added again here is the rules' say in the single case.
 */
const RULE_WEIGHT = 0.3;

/** No move is ever ruled out: the smallest probability that counts. */
const LEAST_PROBABILITY = 1e-6;

/** What the authors themselves bring is never what was known before: "We give the first algorithm for …". */
const PROPOSES =
	/^(?:(?:here|in this (?:paper|work|article|note)|to this end),? )?(?:we|this (?:paper|article)) (?:\w+ly |also |then |first |here )?(?:propose|introduce|present|give|develop|describe|design|establish|construct|derive|prove)s? (?!that (?:prior|previous|existing)\b)/i;

/** Tags the sentences of one abstract. Without a model the rules alone decide. */
export function tagRoles(
	sentences: readonly Sentence[],
	model: RoleModel | null,
): TaggedSentence[] {
	const texts = sentences.map(({ text }) => text);
	const scores = moveScores(texts, model);
	const tagged = sentences.map((sentence, i): TaggedSentence => {
		const { move, margin } = best(scores[i] ?? []);
		const own = move === 'background' && PROPOSES.test(sentence.text);
		return { ...sentence, ...roleOfMove(own ? 'method' : move), margin: own ? 0 : margin };
	});
	return tagged.map((sentence, i) =>
		continuesFinding(tagged, i) ? { ...sentence, role: 'result', sub: undefined } : sentence,
	);
}

const ITEM = /^\((\d)\)\s/;

/** "We observe … (1) that A." "(2) B." "(3) C.": the items are what the first one is. */
function continuesFinding(tagged: readonly TaggedSentence[], i: number): boolean {
	const number = Number(ITEM.exec(tagged[i]?.text ?? '')?.[1] ?? 0);
	if (number < 2 || tagged[i]?.role !== 'method') return false;
	const first = tagged[i - number + 1];
	return first?.role === 'result' && /\(1\)\s/.test(first.text);
}

/** Roles of a text that is already split, in the convention of the public corpora (see `moves.ts`). */
export function tagTexts(texts: readonly string[], model: RoleModel | null): Role[] {
	const cues = texts.map(cuesOf);
	if (model === null) return ruleScores(cues).map((row) => corpusRoleOfMove(best(row).move));
	const probabilities = probabilitiesOf(featuresOf(texts, cues), model.corpusRoles);
	return texts.map((_, i) => {
		const row = probabilities.subarray(i * ROLES.length, (i + 1) * ROLES.length);
		return ROLES[row.indexOf(Math.max(...row))] ?? 'background';
	});
}

/** A score in natural-log units for each sentence and each move, in the order of `MOVES`. */
function moveScores(texts: readonly string[], model: RoleModel | null): number[][] {
	const cues = texts.map(cuesOf);
	const byRules = ruleScores(cues);
	if (model === null) return byRules;
	const probabilities = probabilitiesOf(featuresOf(texts, cues), model.moves);
	return byRules.map((row, i) =>
		row.map((score, j) => {
			const probability = probabilities[i * MOVES.length + j] ?? 0;
			return RULE_WEIGHT * score + Math.log(probability + LEAST_PROBABILITY);
		}),
	);
}

/** The highest score and its lead over the best move of another role. */
function best(scores: readonly number[]): { readonly move: Move; readonly margin: number } {
	let move: Move = 'background';
	let top = -Infinity;
	MOVES.forEach((candidate, i) => {
		const score = scores[i] ?? -Infinity;
		if (score > top) [top, move] = [score, candidate];
	});
	const { role } = roleOfMove(move);
	let second = -Infinity;
	MOVES.forEach((candidate, i) => {
		if (roleOfMove(candidate).role !== role) second = Math.max(second, scores[i] ?? -Infinity);
	});
	return { move, margin: top - second };
}
