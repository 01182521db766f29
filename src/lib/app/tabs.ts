// Other tabs: told which subjects changed, so that no screen shows what is no longer true.
import type { Subject } from '$lib/domain/event.ts';

export interface TabChannel {
	tell(subjects: readonly Subject[]): void;
	listen(heard: (subjects: readonly Subject[]) => void): void;
}

const VERSION = 1;

interface Message {
	readonly version: typeof VERSION;
	readonly subjects: readonly Subject[];
}

/** A message of ours and of this version; anything else on the channel is ignored. */
function isMessage(data: unknown): data is Message {
	return (
		typeof data === 'object' &&
		data !== null &&
		'version' in data &&
		data.version === VERSION &&
		'subjects' in data &&
		Array.isArray(data.subjects) &&
		data.subjects.every((subject) => typeof subject === 'string')
	);
}

/** The channel between this origin's tabs. */
export function openTabChannel(name: string): TabChannel {
	const channel = new BroadcastChannel(name);
	return {
		tell: (subjects) => channel.postMessage({ version: VERSION, subjects } satisfies Message),
		listen: (heard) => {
			channel.onmessage = ({ data }) => {
				if (isMessage(data)) heard(data.subjects);
			};
		},
	};
}

/** A channel that reaches nobody, for tests. */
export const noTabs: TabChannel = { tell: () => {}, listen: () => {} };
