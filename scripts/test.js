// The one test command: format, types, lint, unit, build, command line, browser; the last line sums them up.
import { createServer } from 'node:net';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from './browser.js';

const reports = mkdtempSync(join(tmpdir(), 'paperweight-'));
const unitReport = join(reports, 'unit.json');
const browserReport = join(reports, 'browser.json');

/**
 * Runs a command with its output shown; true when it ended well.
 * @param {string} name
 * @param {readonly string[]} command
 * @param {Record<string, string>} [env]
 */
function run(name, command, env = {}) {
	console.log(`\n== ${name}`);
	const [program = '', ...args] = command;
	const shell = process.platform === 'win32';
	const { status } = spawnSync(program, args, {
		stdio: 'inherit',
		shell,
		env: { ...process.env, ...env },
	});
	return status === 0;
}

/** @param {string} path */
function readReport(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8'));
	} catch {
		return null;
	}
}

const total = { passed: 0, failed: 0, skipped: 0 };

/**
 * Adds a step that is one check.
 * @param {boolean} ok
 */
function count(ok) {
	total[ok ? 'passed' : 'failed']++;
	return ok;
}

function countUnit() {
	const ok = run('unit tests', [
		'npx',
		'vitest',
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${unitReport}`,
	]);
	const report = readReport(unitReport);
	total.passed += report?.numPassedTests ?? 0;
	total.failed += report?.numFailedTests ?? 0;
	total.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
	// A crash leaves no count: it must not pass for a success.
	if (!ok && !report?.numFailedTests) total.failed++;
}

/** Finds an installed browser, or has one installed. */
function ensureBrowser() {
	if (browserPath()) return true;
	if (run('install a browser', ['npx', 'playwright', 'install', 'chromium']) && browserPath()) {
		return true;
	}
	if (process.getuid?.() !== 0) return false;
	run('update the package lists', ['apt-get', 'update', '-qq']);
	run('install Chromium', ['apt-get', 'install', '-y', '-qq', 'chromium', 'fonts-liberation']);
	return browserPath() !== undefined;
}

/**
 * A port nobody listens on: an old server must not fail the tests, nor be tested in place of this build.
 * @returns {Promise<number>}
 */
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const address = server.address();
			server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
		});
	});
}

async function countBrowser() {
	if (!ensureBrowser()) {
		console.error('No Chromium or Chrome found, and none could be installed.');
		total.failed++;
		return;
	}
	const ok = run('browser tests', ['npx', 'playwright', 'test', '--reporter=list,json'], {
		PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport,
		TEST_PORT: process.env.TEST_PORT ?? String(await freePort()),
	});
	const stats = readReport(browserReport)?.stats;
	total.passed += (stats?.expected ?? 0) + (stats?.flaky ?? 0);
	total.failed += stats?.unexpected ?? 0;
	total.skipped += stats?.skipped ?? 0;
	if (!ok && !stats?.unexpected) total.failed++;
}

count(run('format', ['npm', 'run', '-s', 'format:check']));
count(run('types', ['npm', 'run', '-s', 'check']));
count(run('lint', ['npm', 'run', '-s', 'lint']));
countUnit();
count(run('command line', ['npm', 'run', '-s', 'build:cli']));
if (count(run('build', ['npm', 'run', '-s', 'build']))) await countBrowser();

if (total.skipped) console.log(`\n${total.skipped} skipped`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
