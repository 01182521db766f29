// The generator in a worker of its own, as the app runs it: gets the model and texts, gives back the milliseconds of each.
import { paperIdOf } from '../../src/lib/domain/hashed-id.ts';
import { generate } from '../../src/lib/generator/generate.ts';
import { parseRoleModel } from '../../src/lib/generator/roles/role-model.ts';

export interface GeneratorJob {
	readonly model: readonly number[];
	readonly texts: readonly { readonly title: string; readonly abstract: string }[];
	/** So many abstracts are read, the texts over and over. */
	readonly count: number;
}

self.onmessage = ({ data }: MessageEvent<GeneratorJob>): void => {
	const model = parseRoleModel(new Uint8Array(data.model));
	const times: number[] = [];
	for (let at = 0; at < data.count; at++) {
		const text = data.texts[at % data.texts.length];
		if (text === undefined) break;
		const begun = performance.now();
		generate(text, { paperId: paperIdOf(text.title), model, maxCards: 5 });
		times.push(performance.now() - begun);
	}
	self.postMessage(times);
};
