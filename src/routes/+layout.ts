import { openApp } from '$lib/app/open.ts';

// Everything lives in the browser: pages are a shell that the service worker keeps.
export const ssr = false;
export const prerender = false;

export const load = async () => ({ app: await openApp().catch(refuse) });

/** Says why nothing opens. Kit's own error page is HTML put together by hand, which Trusted Types refuse. */
async function refuse(error: unknown): Promise<never> {
	return (await import('./refused.ts')).refuse(error);
}
