import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * When any of the files and folders last changed, in milliseconds; folders are read recursively and count
 * themselves, so a file moved or removed is a change too. What is absent has never changed.
 * @param {readonly string[]} paths
 * @param {(path: string) => boolean} [counts] which files count
 * @returns {number}
 */
export function newestChangeMs(paths, counts = () => true) {
	return Math.max(
		0,
		...paths.map((path) => {
			const status = statSync(path, { throwIfNoEntry: false });
			if (!status) return 0;
			if (!status.isDirectory()) return counts(path) ? status.mtimeMs : 0;
			const inside = readdirSync(path).map((name) => join(path, name));
			return Math.max(status.mtimeMs, newestChangeMs(inside, counts));
		})
	);
}
