// The fitting worker: histories in, fitted parameters out; ended to cancel.
import { fitParameters } from '$lib/domain/fit/fit.ts';
import type { ReviewHistory } from '$lib/domain/fit/log.ts';
import type { FitAnswer, FitRequest } from './fit-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

const histories: ReviewHistory[] = [];

self.onmessage = ({ data }: MessageEvent<FitRequest>) => {
	if (data.type === 'histories') {
		histories.push(...data.histories);
		return;
	}
	const reply = (answer: FitAnswer) => self.postMessage(answer);
	const fit = fitParameters(histories, {
		current: data.current,
		onProgress: (share) => reply({ type: 'progress', share }),
	});
	reply({ type: 'fitted', fit });
};
