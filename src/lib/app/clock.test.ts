import { describe, expect, it } from 'vitest';
import { testApp } from './study/test-app.ts';

describe('today', () => {
	it('follows the clock when it is set back a century, though stamps never run backwards', async () => {
		const century = 36_525 * 24 * 60;
		const { app, wait } = await testApp(1);
		const today = app.today();
		wait(century);
		await app.act([{ type: 'settings.changed', change: { newPerDay: 5 } }]);
		expect(app.today()).toBe(today + 36_525);
		wait(-century);
		expect(app.today()).toBe(today);
		expect(app.moment().at).toBeGreaterThan(app.clock().at);
	});
});
