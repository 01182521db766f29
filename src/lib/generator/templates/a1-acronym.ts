// A1: "Low-rank GrAph Hypernetworks (LoGAH)" → What does LoGAH stand for? → Low-rank GrAph Hypernetworks
import { makeCandidate, type Template, type TemplateContext } from './template.ts';

/** Known to every reader of such papers: no card. */
const COMMON = new Set(
	'LLM LM NLP CNN RNN GPT SGD GD ICL SOTA AI ML DNN GAN VAE LSTM MLP RL CV GPU CPU API MRI CT DNA RNA HIV ICU BMI CI OR HR SD QA KL MSE PCA SVM BERT NN ANN GNN GRU IID NMT MT ASR TTS OOD RAG MDP EM MCMC ODE PDE NLI VQA RGB USA UK EU WHO COPD ECG EEG PET'.split(
		' ',
	),
);
const MOST_CARDS = 2;

export const acronym: Template = {
	id: 'A1',
	propose: (context) =>
		context.paper.facts.acronyms
			.filter(
				({ short, long, sentence }) =>
					sentence >= 0 && short.length > 1 && /[\s-]\S/.test(long) && worthAsking(short, context),
			)
			.slice(0, MOST_CARDS)
			.flatMap(({ short, long, sentence: index }) => {
				const sentence = context.paper.sentences[index];
				if (sentence === undefined || sentence.damaged) return [];
				const verb = /[A-Z]s$/.test(short) ? 'do' : 'does';
				const own = short === context.name || context.paper.title.text.includes(short);
				return [
					makeCandidate({
						template: 'A1',
						kind: 'acronym',
						sentence,
						question: own
							? `What ${verb} ${short} stand for?`
							: `In ${context.shortTitle}, what ${verb} ${short} stand for?`,
						answer: long,
						condensed: [],
					}),
				];
			}),
};

/** The paper's own name, or a short form it keeps using. */
function worthAsking(short: string, { paper, name }: TemplateContext): boolean {
	if (COMMON.has(short.replace(/s$/, ''))) return false;
	return short === name || paper.abstract.text.split(short).length > 3;
}
