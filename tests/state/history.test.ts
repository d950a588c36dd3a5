import { describe, expect, it } from 'vitest';
import { begin, commit, redo, undo } from '../../src/lib/state/history';

describe('the history', () => {
	it('makes no step of a value that is the same', () => {
		const history = begin({ a: 1 });
		expect(commit(history, { a: 1 })).toBe(history);
	});

	it('keeps what can be redone when a commit changes nothing', () => {
		const undone = undo(commit(begin(1), 2));
		expect(redo(commit(undone, 1)).present).toBe(2);
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
