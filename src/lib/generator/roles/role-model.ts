export interface RoleModel {
	readonly version: number;
}

/** Reads the bytes of the role model file. */
export function parseRoleModel(_bytes: Uint8Array): RoleModel {
	return { version: 0 };
}
