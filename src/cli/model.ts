// The role model lies beside the program; from the sources it is in static/.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseRoleModel, type RoleModel } from '$lib/generator/roles/role-model.ts';

const PLACES = ['./roles.bin', '../static/roles.bin', '../../static/roles.bin'];

/** Null where there is none: the rules alone then decide on roles. */
export function loadModel(): RoleModel | null {
	for (const place of PLACES) {
		const file = fileURLToPath(new URL(place, import.meta.url));
		if (existsSync(file)) return parseRoleModel(new Uint8Array(readFileSync(file)));
	}
	return null;
}
