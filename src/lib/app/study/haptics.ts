// A tick under the thumb, where the device has one and the reader wants it.

/** Length of the tick in milliseconds: felt, not heard. */
const TICK_MS = 12;

/** A short tick; does nothing where the platform has none. */
export function tick(wanted: boolean): void {
	if (wanted && 'vibrate' in navigator) navigator.vibrate(TICK_MS);
}
