// Sentences → the same sentences with role, sub-role and margin.
import type { Role, Sentence, TaggedSentence } from '../types.ts';
import { corpusRoleOfMove, MOVES, roleOfMove, ROLES, type Move } from './moves.ts';
import { roleProbabilities, type RoleModel } from './role-model.ts';
import { cuesOf, ruleScores } from './rules.ts';

/** Tags the sentences of one abstract. Without a model the rules alone decide. */
export function tagRoles(
	sentences: readonly Sentence[],
	_model: RoleModel | null,
): TaggedSentence[] {
	const texts = sentences.map(({ text }) => text);
	const scores = texts.map((text, i) => [...ruleScores(cuesOf(text), i, texts.length)]);
	return sentences.map((sentence, i) => {
		const { move, margin } = best(scores[i] ?? []);
		return { ...sentence, ...roleOfMove(move), margin };
	});
}

/** Roles of a text that is already split, in the convention of the public corpora (see `moves.ts`). */
export function tagTexts(texts: readonly string[], model: RoleModel | null): Role[] {
	if (model === null)
		return texts.map((text, i) =>
			corpusRoleOfMove(best(ruleScores(cuesOf(text), i, texts.length)).move),
		);
	const probabilities = roleProbabilities(texts, model);
	return texts.map((_, i) => {
		const row = probabilities.subarray(i * ROLES.length, (i + 1) * ROLES.length);
		return ROLES[row.indexOf(Math.max(...row))] ?? 'background';
	});
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
