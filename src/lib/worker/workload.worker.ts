// The workload worker: a reader's habits and cards in, a year played through for each retention out.
import { simulateWorkloads } from '$lib/domain/simulate.ts';
import type { WorkloadAnswer, WorkloadRequest } from './workload-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

self.onmessage = ({ data }: MessageEvent<WorkloadRequest>) => {
	const answer: WorkloadAnswer = simulateWorkloads(data);
	self.postMessage(answer);
};
