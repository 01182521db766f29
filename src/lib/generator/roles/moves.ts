// A move is what a sentence does in the argument of an abstract: the five roles, with objective and
// other told apart by their sub-roles. Rules score moves; the reader of cards sees roles.
import type { Role, SubRole } from '../types.ts';

export const MOVES = [
	'background',
	'problem',
	'aim',
	'method',
	'result',
	'implication',
	'discourse',
	'availability',
] as const;

export type Move = (typeof MOVES)[number];

export const ROLES: readonly Role[] = ['background', 'objective', 'method', 'result', 'other'];

const ROLE_OF_MOVE: Readonly<Record<Move, { readonly role: Role; readonly sub?: SubRole }>> = {
	background: { role: 'background' },
	problem: { role: 'objective', sub: 'problem' },
	aim: { role: 'objective', sub: 'aim' },
	method: { role: 'method' },
	result: { role: 'result' },
	implication: { role: 'other', sub: 'implication' },
	discourse: { role: 'other', sub: 'discourse' },
	availability: { role: 'other', sub: 'availability' },
};

// The public corpora of sentence roles draw two lines elsewhere: a gap in earlier work is part of
// the background there, and what follows from a finding is part of the result.
const CORPUS_ROLE_OF_MOVE: Readonly<Record<Move, Role>> = {
	background: 'background',
	problem: 'background',
	aim: 'objective',
	method: 'method',
	result: 'result',
	implication: 'result',
	discourse: 'other',
	availability: 'other',
};

/** Role and sub-role of a move, as cards use them. */
export function roleOfMove(move: Move): { readonly role: Role; readonly sub?: SubRole } {
	return ROLE_OF_MOVE[move];
}

/** Role of a move in the convention of the public corpora (problem is background, implication is result). */
export function corpusRoleOfMove(move: Move): Role {
	return CORPUS_ROLE_OF_MOVE[move];
}
