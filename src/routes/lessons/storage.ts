/** What a lesson keeps in the browser, and how a class makes it forget. */

export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const PREFIX = 'threshold-lab-lesson-';
export const answerKey = (lesson: string): string => `${PREFIX}${lesson}`;

/** The browser's storage where it can be written to; null in private windows and frames that forbid it. */
export function browserStorage(): Kept | null {
	try {
		const storage = globalThis.localStorage;
		storage.setItem(`${PREFIX}test`, '1');
		storage.removeItem(`${PREFIX}test`);
		return storage;
	} catch {
		return null;
	}
}

/** Removes every answer, and nothing else. */
export function forgetAnswers(storage: Storage): void {
	for (const key of Object.keys(storage)) if (key.startsWith(PREFIX)) storage.removeItem(key);
}
