// The way to the screen that stands in for all others when the data cannot be opened; loaded only then.
import { mount } from 'svelte';
import { openingError } from '$lib/app/opening-error.ts';
import Refused from './Refused.svelte';

/** Shows what happened, what is safe and what to do. Never resolves: there is nothing to go on with. */
export function refuse(error: unknown): Promise<never> {
	mount(Refused, { target: document.body, props: { text: openingError(error) } });
	return new Promise(() => undefined);
}
