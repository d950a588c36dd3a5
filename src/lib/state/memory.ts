/** What the browser keeps for the next visit; `localStorage`, or what stands for it in a test. */
export type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** Merely reading `localStorage` throws where a browser forbids it, as in sandboxed frames. */
export function browserMemory(): Memory | null {
	try {
		return globalThis.localStorage ?? null;
	} catch {
		return null;
	}
}

/** What was kept under a name; null where nothing was, or the browser forbids to read it. */
export function recall(memory: Memory | null, key: string): string | null {
	try {
		return memory?.getItem(key) ?? null;
	} catch {
		return null;
	}
}

/** Keeps a choice; where storage is full or forbidden, it holds for this visit only. */
export function keep(memory: Memory | null, key: string, choice: string): void {
	try {
		memory?.setItem(key, choice);
	} catch {
		// As said above.
	}
}
