import { describe, it } from 'vitest';
import { MemoryStore } from './memory.ts';
import { contract } from './store.contract.ts';

describe('the store in memory keeps the contract', () => {
	it.each(contract)('$name', ({ run }) => run(new MemoryStore()));
});
