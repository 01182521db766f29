// Finds a browser: an installed Chromium or Chrome, else the one Playwright keeps.
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const INSTALLED = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The path of a browser to test with, or undefined where there is none. */
export function browserPath() {
	const named = process.env.CHROMIUM_PATH;
	const found = [named, ...INSTALLED, chromium.executablePath()].find(
		(path) => path && existsSync(path),
	);
	return found || undefined;
}

/** Switches that keep a test browser quiet and let it run as root in a container. */
export const BROWSER_ARGS = [
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-dev-shm-usage',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Starts that browser without a window. */
export function launchBrowser() {
	return chromium.launch({ executablePath: browserPath(), args: BROWSER_ARGS });
}
