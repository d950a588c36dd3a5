import { describe, expect, it } from 'vitest';
import { inlineRunner } from '$lib/runner/inline';
import { LESSONS } from '$lib/lessons';
import { LessonState } from '../../src/routes/lessons/lesson-state.svelte';
import { answerKey, type Kept } from '../../src/routes/lessons/storage';

const [lesson] = LESSONS as [(typeof LESSONS)[number]];
const KEY = answerKey(lesson.id);

function storageOf(entries: Record<string, string> = {}, isFull = false): Kept & { entries: typeof entries } {
	return {
		entries,
		getItem: (key) => entries[key] ?? null,
		setItem(key, value) {
			if (isFull) throw new Error('QuotaExceededError');
			entries[key] = value;
		},
		removeItem: (key) => void delete entries[key]
	};
}

function opened(storage: Kept, hash = ''): LessonState {
	const state = new LessonState(lesson, inlineRunner(), storage);
	state.open(hash);
	return state;
}

/** A storage in which somebody wrote a sentence, and the text of it. */
function answered(): { storage: ReturnType<typeof storageOf>; text: string } {
	const storage = storageOf();
	const state = opened(storage);
	state.note('The line moves.');
	return { storage, text: storage.entries[KEY]! };
}

describe('an answer that this device kept', () => {
	it('goes on where it was left', () => {
		const { storage, text } = answered();
		const state = opened(storage);
		expect([state.link, state.kept.former, state.problems]).toEqual([text, '', []]);
		expect(state.answer.note).toBe('The line moves.');
	});

	it('and cannot be read is said to be there, and can be copied', () => {
		const storage = storageOf({ [KEY]: 's1~lesson_unheard-of' });
		const state = opened(storage);
		expect(state.problems).toHaveLength(1);
		expect(state.problems[0]).toMatch(
			/^The answer that this device kept cannot be read, so this one begins afresh\. ./
		);
		state.note('Another one.');
		expect(state.kept.former).toBe('s1~lesson_unheard-of');
	});

	it('stays to be copied where a link brings another one', () => {
		const { storage, text } = answered();
		const other = opened(storageOf());
		other.note('From the other phone.');
		const state = opened(storage, `#${other.link}`);
		expect([state.link, state.kept.former]).toEqual([other.link, text]);
		state.nextStudent();
		expect([state.kept.former, storage.entries]).toEqual(['', {}]);
	});

	it('is not promised where the storage is full or absent', () => {
		const full = opened(storageOf({}, true));
		expect(full.kept.isKept).toBe(true);
		full.note('Too much.');
		expect(full.kept.isKept).toBe(false);
		expect(new LessonState(lesson, inlineRunner(), null).kept.isKept).toBe(false);
	});
});
