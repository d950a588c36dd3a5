import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RepaintQueue } from '../../src/routes/repaint-queue';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Cards that note when they were repainted; each repaint takes `costMs`. */
function cardsOf(names: readonly string[], costMs: number) {
	let nowMs = 0;
	const painted: string[] = [];
	const queue = new RepaintQueue(() => nowMs);
	const cards = names.map((name) => ({
		isNear: name.startsWith('near'),
		repaint: () => {
			painted.push(name);
			nowMs += costMs;
		}
	}));
	return { queue, cards, painted };
}

describe('the queue of repaints', () => {
	it('paints no more than one slow card in a task', () => {
		const { queue, cards, painted } = cardsOf(['near 1', 'near 2', 'near 3'], 10);
		for (const card of cards) queue.add(card);
		expect(painted).toEqual([]);
		vi.advanceTimersToNextTimer();
		expect(painted).toEqual(['near 1']);
		vi.runAllTimers();
		expect(painted).toEqual(['near 1', 'near 2', 'near 3']);
	});

	it('paints a card once however many results arrive before its turn', () => {
		const { queue, cards, painted } = cardsOf(['near'], 1);
		for (let world = 0; world < 5; world++) queue.add(cards[0]!);
		vi.runAllTimers();
		expect(painted).toEqual(['near']);
	});

	it('leaves cards out of sight alone while worlds arrive, and brings them up to date afterwards', () => {
		const { queue, cards, painted } = cardsOf(['far 1', 'near', 'far 2'], 1);
		queue.isBusy = true;
		for (const card of cards) queue.add(card);
		vi.runAllTimers();
		expect(painted).toEqual(['near']);
		cards[2]!.isNear = true;
		queue.add(cards[2]!);
		vi.runAllTimers();
		expect(painted).toEqual(['near', 'far 2']);
		queue.isBusy = false;
		vi.runAllTimers();
		expect(painted).toEqual(['near', 'far 2', 'far 1']);
	});

	it('forgets a card that is gone, and paints everything at once for the printer', () => {
		const { queue, cards, painted } = cardsOf(['far 1', 'far 2'], 1);
		queue.isBusy = true;
		for (const card of cards) queue.add(card);
		queue.remove(cards[0]!);
		queue.flush();
		expect(painted).toEqual(['far 2']);
	});
});
