// The one text worker of this page, made when first asked for.
import { asset } from '$app/paths';
import { TextWorker } from '$lib/worker/client.ts';

export const textWorker = new TextWorker(
	() => new Worker(new URL('../worker/text.worker.ts', import.meta.url), { type: 'module' }),
	asset('/roles.bin'),
);
