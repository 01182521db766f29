// `T[i, ., . , i+m-1]` → `T[i, …, i+m-1]`; `https://example.org/x .` → `https://example.org/x.`
import { inOrder, substitute, type RepairRule } from './rule.ts';

const lost =
	/(?<=[\p{L}\p{N}\])])(,?) ?\. ?, ?\. ?,(?: ?\. ?,)? ?(?=[\p{L}\p{N}])|(?<=, )\. ?, ?\. ?, ?(?:\. ?, ?)?(?=[\p{L}\p{N}])/gu;
const detached = /(?<=[\p{L}\p{N})\]/]) \.(?=\s|$)/gu;

const tell = /[ ,]\./;

/** Dots of an omission that came apart, and a full stop that left its word. */
export const dots: RepairRule = {
	name: 'dots',
	find: (text) =>
		!tell.test(text)
			? []
			: inOrder([
					...substitute(text, lost, (match) => (match[0].startsWith(',') ? ', …, ' : '…, ')),
					...substitute(text, detached, () => '.'),
				]),
};
