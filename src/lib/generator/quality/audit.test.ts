// Failures that `npm run audit-cards` found in cards of real abstracts; the texts here are our own.
import { describe, expect, it } from 'vitest';
import { paperIdOf } from '$lib/domain/hashed-id.ts';
import { analyze, generate } from '../generate.ts';
import type { Candidate } from '../types.ts';
import { objectionTo } from './index.ts';

const TITLE = 'MossTrack: Following Slow Growth';
const SENTENCE =
	'We show that MossTrack outperforms dry scales, MossNet, and LeafNet on every wall, and that its error falls.';

function objection(question: string, answer: string, title = TITLE): string | null {
	const paper = analyze({ title, abstract: `We propose MossTrack, a scale. ${SENTENCE}` }, null);
	const sentence = paper.sentences[1];
	if (!sentence) throw new Error('no second sentence');
	const candidate: Candidate = {
		template: 'F1',
		kind: 'result',
		question,
		answer,
		sentence: sentence.index,
		span: sentence.span,
		condensed: [],
	};
	return objectionTo(candidate, paper)?.filter ?? null;
}

describe('failures the audit found', () => {
	it('R1: “the model” at the end of a question has no name behind it', () => {
		expect(objection('In MossTrack, what is the model for?', 'Every wall')).toBe(
			'R1 self-contained',
		);
	});

	it('R2: a quoted term is no title', () => {
		expect(objection('What outperforms the “old dry scales of walls”?', 'MossNet')).toBe(
			'R2 anchored',
		);
		expect(objection('What does “Following Slow Growth” outperform?', 'Dry scales')).not.toBe(
			'R2 anchored',
		);
	});

	it('R2: an ordinary word with a capital is no name to ask by', () => {
		const abstract =
			'Walls are damp. We propose Brush, a model that shares a brush between walls. ' +
			'We show that one brush serves nine walls without a loss of colour.';
		expect(analyze({ title: 'Painting Damp Walls', abstract }, null).facts.name).toBeNull();
		const list = 'We propose Brush, Wash and Dry, a plan for walls. We show that it dries walls.';
		expect(analyze({ title: 'Painting Walls', abstract: list }, null).facts.name).toBeNull();
		const paper = analyze({ title: 'Brush: Painting Damp Walls', abstract }, null);
		expect(paper.facts.name?.name).toBe('Brush');
	});

	it('R5: what is told beside the title must be more than generic words', () => {
		const title = 'A Theory of Slow Moss Growth on Damp Walls';
		const answer = 'A new and effective theory of proposed slow growth on walls of stone.';
		expect(objection(`What does “${title}” find about stone?`, answer, title)).toBe('R5 leak');
	});

	it('R7: three things and nothing else want their count in the question', () => {
		const answer = 'Dry scales, MossNet, and LeafNet';
		expect(objection('What does MossTrack outperform?', answer)).toBe('R7 atomic');
		expect(objection('Which three does MossTrack outperform?', answer)).not.toBe('R7 atomic');
	});

	it('R7: two doses of two groups are two facts', () => {
		const answer = 'A dose of 60 Gy and the other wall received a dose of 54-56 Gy.';
		expect(objection('What did walls receive, according to the MossTrack paper?', answer)).toBe(
			'R7 atomic',
		);
		const spread = 'Higher scores (5 [IQR, 2-7]) compared with dry walls.';
		expect(objection('What did MossTrack walls have?', spread)).toBe('R7 atomic');
	});

	it('R10: a report that only reports', () => {
		expect(objection('What does MossTrack find about its results?', 'Better results found.')).toBe(
			'R10 informative',
		);
	});

	it('R2: no card of a paper with neither title nor name, an acronym neither', () => {
		const abstract =
			'Walls are often damp. Moss Growth Rate (MGR) is measured by hand. ' +
			'We show that the moss growth rate doubles in damp rooms. The MGR is lower near windows.';
		const paperId = paperIdOf('untitled');
		const { cards, note } = generate({ title: '', abstract }, { paperId, model: null });
		expect(cards).toEqual([]);
		expect(note).toContain('title');
	});

	it('R9: the “not” of the question is not the “not” of the reason', () => {
		const abstract =
			'Walls are damp. We show that drying walls is not easy because the moss is not expected to let go.';
		const paper = analyze({ title: TITLE, abstract }, null);
		const sentence = paper.sentences[1];
		const start = abstract.indexOf('the moss is');
		if (!sentence) throw new Error('no second sentence');
		const card = (answer: string) =>
			objectionTo(
				{
					template: 'P3',
					kind: 'result',
					question: `Why is drying walls not easy, according to “${TITLE}”?`,
					answer,
					sentence: 1,
					span: { start, end: sentence.span.end },
					condensed: [],
				},
				paper,
			)?.filter ?? null;
		expect(card('Because the moss is expected to let go.')).toBe('R9 polarity');
		expect(card('Because the moss is not expected to let go.')).not.toBe('R9 polarity');
	});

	it('R7: the figure of pass@1 is part of a name', () => {
		expect(objection('What does MossTrack reach?', 'A pass@1 score of 85%')).not.toBe('R7 atomic');
	});

	it('R9: what ends with “compared to” is compared in all its parts', () => {
		const source =
			'MossTrack increases the yield of walls and cuts the cost compared to dry scales.';
		const paper = analyze(
			{ title: TITLE, abstract: `We propose MossTrack, a scale. ${source}` },
			null,
		);
		const sentence = paper.sentences[1];
		if (!sentence) throw new Error('no second sentence');
		const start = sentence.span.start + 'MossTrack increases '.length;
		const candidate: Candidate = {
			template: 'F1',
			kind: 'result',
			question: 'What does MossTrack increase?',
			answer: 'The yield of walls',
			sentence: 1,
			span: { start, end: start + 'the yield of walls'.length },
			condensed: [],
		};
		expect(objectionTo(candidate, paper)?.filter).toBe('R9 polarity');
	});
});
