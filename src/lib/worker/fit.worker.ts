// The fitting worker: histories in, fitted parameters out; ended to cancel.
import { fitParameters } from '$lib/domain/fit/fit.ts';
import type { FitAnswer, FitRequest } from './fit-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<FitRequest>) => {
	const reply = (answer: FitAnswer) => self.postMessage(answer);
	const fit = fitParameters(data.histories, {
		current: data.current,
		onProgress: (share) => reply({ type: 'progress', share }),
	});
	reply({ type: 'fitted', fit });
};
