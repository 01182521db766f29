/// <reference lib="webworker" />
// The service worker: everything the screens need is kept at install; pages are answered from it.
import { createHandlerBoundToURL, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { openStudy, refreshPresence } from './sw-presence.ts';

declare const self: ServiceWorkerGlobalScope;

precacheAndRoute(self.__WB_MANIFEST);

// Every address is a screen of the same page; the fallback lies beside this script, under any base path.
const fallback = new URL('200.html', self.location.href).href;
registerRoute(new NavigationRoute(createHandlerBoundToURL(fallback)));

self.addEventListener('message', (event) => {
	if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting();
});

// Chromium wakes an installed app's worker now and then; other platforms never call this.
self.addEventListener('periodicsync', (event) => {
	const { waitUntil } = event as ExtendableEvent;
	waitUntil.call(event, refreshPresence(Date.now()));
});

self.addEventListener('notificationclick', (event) => {
	event.notification.close();
	event.waitUntil(openStudy());
});
