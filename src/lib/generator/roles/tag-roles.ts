// Sentences → the same sentences with role, sub-role and margin.
import type { Role, Sentence, TaggedSentence } from '../types.ts';
import { corpusRoleOfMove, MOVES, roleOfMove, type Move } from './moves.ts';
import type { RoleModel } from './role-model.ts';
import { cuesOf, ruleScores } from './rules.ts';

/** Tags the sentences of one abstract. Without a model the rules alone decide. */
export function tagRoles(
	sentences: readonly Sentence[],
	model: RoleModel | null,
): TaggedSentence[] {
	const moves = tagMoves(
		sentences.map(({ text }) => text),
		model,
	);
	return sentences.map((sentence, i) => {
		const { move, margin } = moves[i] ?? { move: 'background', margin: 0 };
		return { ...sentence, ...roleOfMove(move), margin };
	});
}

/** Roles of a text that is already split, in the convention of the public corpora (see `moves.ts`). */
export function tagTexts(texts: readonly string[], model: RoleModel | null): Role[] {
	return tagMoves(texts, model).map(({ move }) => corpusRoleOfMove(move));
}

interface TaggedMove {
	readonly move: Move;
	readonly margin: number;
}

function tagMoves(texts: readonly string[], _model: RoleModel | null): TaggedMove[] {
	return texts.map((text, i) => best(ruleScores(cuesOf(text), i, texts.length)));
}

/** The highest score and its lead over the best move of another role. */
function best(scores: readonly number[]): TaggedMove {
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
