// Swipes: left forgets, right remembers. Nothing counts before the finger is lifted, and moving back cancels.

/** How far a finger must have gone for the lift to count. */
const FAR_PX = 96;
/** So far it may move before it is known whether it scrolls or swipes. */
const SLACK_PX = 12;
/** The system's own back gesture begins at the edge. */
const EDGE_PX = 24;

export type SwipeSide = 'left' | 'right';

export interface SwipeOptions {
	readonly enabled: () => boolean;
	/** Called while the finger moves: the side that a lift would choose, or null. */
	readonly onaim: (side: SwipeSide | null) => void;
	readonly onswipe: (side: SwipeSide) => void;
}

/** The side a movement would choose if the finger were lifted now. */
export function sideOf(dx: number, dy: number): SwipeSide | null {
	if (Math.abs(dx) < FAR_PX || Math.abs(dy) > Math.abs(dx)) return null;
	return dx < 0 ? 'left' : 'right';
}

function mayStart(event: PointerEvent): boolean {
	if (event.pointerType === 'mouse' || !event.isPrimary) return false;
	if (event.clientX < EDGE_PX || event.clientX > innerWidth - EDGE_PX) return false;
	const onControl =
		event.target instanceof Element && event.target.closest('a, button, input, textarea, summary');
	return !onControl;
}

/** Listens for swipes on an element; links, buttons and selected text are left alone. */
export function swipe({ enabled, onaim, onswipe }: SwipeOptions) {
	return (element: HTMLElement) => {
		let from: { readonly id: number; readonly x: number; readonly y: number } | null = null;

		const cancel = () => {
			if (from) onaim(null);
			from = null;
		};
		const down = (event: PointerEvent) => {
			cancel();
			if (enabled() && mayStart(event))
				from = { id: event.pointerId, x: event.clientX, y: event.clientY };
		};
		const move = (event: PointerEvent) => {
			if (event.pointerId !== from?.id) return;
			const dx = event.clientX - from.x;
			const dy = event.clientY - from.y;
			const scrolls = Math.abs(dy) > SLACK_PX && Math.abs(dy) > Math.abs(dx);
			if (scrolls || getSelection()?.type === 'Range') return cancel();
			onaim(sideOf(dx, dy));
		};
		const up = (event: PointerEvent) => {
			if (event.pointerId !== from?.id) return;
			const side = sideOf(event.clientX - from.x, event.clientY - from.y);
			cancel();
			if (side) onswipe(side);
		};

		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', cancel);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', cancel);
		};
	};
}
