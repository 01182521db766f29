import { describe, expect, it } from 'vitest';
import { parseTags } from './tags.ts';

describe('parseTags', () => {
	it('trims, drops the empty and the repeated', () => {
		expect(parseTags(' GNN, to  read ,, gnn; #survey')).toEqual(['GNN', 'to read', 'survey']);
	});

	it('has no tag in an empty line', () => {
		expect(parseTags('  , ')).toEqual([]);
	});
});
