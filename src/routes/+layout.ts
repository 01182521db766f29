// Everything lives in the browser: pages are a shell that the service worker keeps.
export const ssr = false;
export const prerender = false;
