// The look-alike worker: the texts of a session and of cards due soon in, who looks like whom out.
import { contentWords, findAlikesBeyond } from '$lib/domain/similarity.ts';
import type { AlikesAnswer, AlikesRequest, RowTexts } from './alikes-protocol.ts';

declare const self: DedicatedWorkerGlobalScope;

const wordsOf = (texts: RowTexts) => new Map(texts.map(([row, text]) => [row, contentWords(text)]));

self.onmessage = ({ data }: MessageEvent<AlikesRequest>) => {
	const answer: AlikesAnswer = findAlikesBeyond(wordsOf(data.few), wordsOf(data.many));
	self.postMessage(answer);
};
