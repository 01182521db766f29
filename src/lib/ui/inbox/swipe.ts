// Swiping a card aside by touch: it follows the finger, says what it would do, and can be taken back.

export interface SwipeActions {
	onright: () => void;
	onleft: () => void;
	/** Where it would go if the finger were lifted now. */
	onlean: (outcome: 'right' | 'left' | null) => void;
}

/** A card let go beyond this many pixels is decided; before it, it comes back. */
const DECIDES_PX = 96;

/** Movement before it is clear whether the finger scrolls or swipes. */
const CLEAR_PX = 10;

/** What a horizontal movement would do if the finger were lifted now. */
export function swipeOutcome(movedPx: number): 'right' | 'left' | null {
	if (movedPx >= DECIDES_PX) return 'right';
	return movedPx <= -DECIDES_PX ? 'left' : null;
}

/**
 * Lets an element be swiped. Needs `touch-action: pan-y`, so that scrolling stays the browser's.
 */
export function swipe(actions: () => SwipeActions) {
	return (node: HTMLElement) => {
		let from: { readonly id: number; readonly x: number; readonly y: number } | null = null;
		let swiping = false;

		function rest() {
			from = null;
			swiping = false;
			node.style.transform = '';
			actions().onlean(null);
		}

		function down(event: PointerEvent) {
			const onControl =
				event.target instanceof Element && event.target.closest('a, input, textarea');
			if (event.pointerType !== 'touch' || !event.isPrimary || onControl) return;
			from = { id: event.pointerId, x: event.clientX, y: event.clientY };
		}

		function move(event: PointerEvent) {
			if (event.pointerId !== from?.id) return;
			const [x, y] = [event.clientX - from.x, event.clientY - from.y];
			if (!swiping && Math.abs(y) > CLEAR_PX) return rest();
			if (!swiping && Math.abs(x) < CLEAR_PX) return;
			if (!swiping) node.setPointerCapture(event.pointerId);
			swiping = true;
			node.style.transform = `translateX(${x}px)`;
			actions().onlean(swipeOutcome(x));
		}

		function up(event: PointerEvent) {
			if (event.pointerId !== from?.id) return;
			const outcome = swiping ? swipeOutcome(event.clientX - from.x) : null;
			rest();
			if (outcome === 'right') actions().onright();
			if (outcome === 'left') actions().onleft();
		}

		node.addEventListener('pointerdown', down);
		node.addEventListener('pointermove', move);
		node.addEventListener('pointerup', up);
		node.addEventListener('pointercancel', rest);
		return () => {
			node.removeEventListener('pointerdown', down);
			node.removeEventListener('pointermove', move);
			node.removeEventListener('pointerup', up);
			node.removeEventListener('pointercancel', rest);
		};
	};
}
