import 'fake-indexeddb/auto';
import { describe, it } from 'vitest';
import { openStore } from './open.ts';
import { contract } from './store.contract.ts';

let count = 0;

describe('the store on IndexedDB keeps the contract', () => {
	it.each(contract)('$name', async ({ run }) => {
		const store = await openStore({ name: `contract-${String(count++)}` });
		await run(store);
		store.close();
	});
});
