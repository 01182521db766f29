import { openApp } from '$lib/app/open.ts';

// Everything lives in the browser: pages are a shell that the service worker keeps.
export const ssr = false;
export const prerender = false;

export const load = async () => ({ app: await openApp() });
