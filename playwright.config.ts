import { defineConfig, devices } from '@playwright/test';
import { BROWSER_ARGS, browserPath } from './scripts/browser.js';

const port = Number(process.env.TEST_PORT ?? 4319);
const executablePath = browserPath();

export default defineConfig({
	testDir: 'tests/browser',
	outputDir: 'test-results',
	workers: 2,
	fullyParallel: true,
	timeout: 180_000,
	expect: { timeout: 30_000 },
	retries: process.env.CI ? 1 : 0,
	reporter: 'list',
	use: {
		baseURL: `http://127.0.0.1:${port}/`,
		trace: 'retain-on-failure',
		locale: 'en-GB',
		timezoneId: 'Europe/Berlin',
		launchOptions: { args: BROWSER_ARGS, ...(executablePath && { executablePath }) },
	},
	webServer: {
		command: 'node scripts/serve.js',
		env: { PORT: String(port) },
		url: `http://127.0.0.1:${port}/`,
		reuseExistingServer: false,
	},
	projects: [
		{
			name: 'phone',
			use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } },
		},
		{
			name: 'desktop',
			use: { ...devices['Desktop Chrome'], viewport: { width: 1180, height: 760 } },
		},
	],
});
