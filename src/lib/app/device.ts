// This installation's own id: kept beside the database, minted anew when lost.
import { mintDeviceId, parseId, type DeviceId } from '$lib/domain/id.ts';
import type { World } from './journal.ts';

const KEY = 'paperweight.device';

/** The id of this device; a browser that refuses local storage gets one for the visit. */
export function deviceId(world: World): DeviceId {
	try {
		const kept = parseId<DeviceId>(localStorage.getItem(KEY));
		if (kept) return kept;
		const minted = mintDeviceId(world.random(6));
		localStorage.setItem(KEY, minted);
		return minted;
	} catch {
		// Storage refused: events still need a device, and one for this visit will do.
		return mintDeviceId(world.random(6));
	}
}
