import { describe, expect, it } from 'vitest';
import { begin, canUndo, commit, drag, redo, undo } from '../../src/lib/state/history';

describe('the history', () => {
	it('makes one step of a drag, however many values it passed', () => {
		let history = begin(1);
		for (const value of [2, 3, 4]) history = drag(history, value);
		history = commit(history, 5);
		expect(history.past).toEqual([1]);
		expect(undo(history).present).toBe(1);
	});

	it('makes no step of a drag that came back to where it began', () => {
		const history = commit(drag(begin({ a: 1 }), { a: 2 }), { a: 1 });
		expect(history.past).toEqual([]);
		expect(canUndo(history)).toBe(false);
	});

	it('keeps what can be redone when a drag came to nothing', () => {
		const undone = undo(commit(begin(1), 2));
		expect(redo(commit(drag(undone, 7), 1)).present).toBe(2);
	});

	it('goes back and forth through the same values', () => {
		const end = [2, 3, 4].reduce((history, value) => commit(history, value), begin(1));
		const back = undo(undo(end));
		expect(back.present).toBe(2);
		expect(redo(redo(back))).toEqual(end);
	});

	it('forgets what could be redone once something new is done', () => {
		const history = commit(undo(commit(begin(1), 2)), 9);
		expect(history.future).toEqual([]);
		expect(redo(history)).toBe(history);
	});

	it('undoes a drag under way as one step that can be redone', () => {
		const history = undo(drag(begin(1), 6));
		expect(history.present).toBe(1);
		expect(redo(history).present).toBe(6);
	});

	it('has nothing to undo at the beginning and nothing to redo at the end', () => {
		const history = begin(1);
		expect(undo(history)).toBe(history);
		expect(redo(history)).toBe(history);
	});

	it('remembers the last 200 steps', () => {
		let history = begin(0);
		for (let value = 1; value <= 300; value++) history = commit(history, value);
		expect(history.past.length).toBe(200);
		expect(history.past[0]).toBe(100);
	});
});
