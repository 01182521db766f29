// The text worker: a switch that hands texts to reader and generator, and results back.
import { generate } from '$lib/generator/generate.ts';
import { parseRoleModel, type RoleModel } from '$lib/generator/roles/role-model.ts';
import { GENERATOR_VERSION } from '$lib/generator/version.ts';
import { readPapers } from '$lib/reader/read-papers.ts';
import type { Answer, GenerateOptions, PaperToRead, RequestMessage } from './protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

let model: Promise<RoleModel> | null = null;

/** Fetched once; after a failure the next request tries again. */
function roleModel(url: string): Promise<RoleModel> {
	model ??= fetch(url)
		.then(async (response) => {
			if (!response.ok) throw new Error(`The role model could not be loaded (${response.status}).`);
			return parseRoleModel(new Uint8Array(await response.arrayBuffer()));
		})
		.catch((error: unknown) => {
			model = null;
			throw error;
		});
	return model;
}

function cardsOf(paper: PaperToRead, options: GenerateOptions, roles: RoleModel) {
	return generate(paper, { paperId: paper.id, model: roles, ...options });
}

async function answer(message: RequestMessage, reply: (answer: Answer) => void): Promise<void> {
	switch (message.type) {
		case 'read':
			return reply({ type: 'read', result: readPapers(message.text) });
		case 'generate': {
			const roles = await roleModel(message.modelUrl);
			for (const paper of message.papers) {
				const { cards, note } = cardsOf(paper, message.options, roles);
				const result = { paper: paper.id, version: GENERATOR_VERSION, cards, note };
				reply({ type: 'cards', result });
			}
			return reply({ type: 'done' });
		}
		case 'inspect': {
			const roles = await roleModel(message.modelUrl);
			const generation = cardsOf(message.paper, message.options, roles);
			return reply({ type: 'inspected', generation });
		}
	}
}

self.onmessage = ({ data }: MessageEvent<RequestMessage>) => {
	const reply = (reply: Answer) => self.postMessage({ ...reply, id: data.id });
	answer(data, reply).catch((error: unknown) => {
		reply({ type: 'failed', message: error instanceof Error ? error.message : String(error) });
	});
};
