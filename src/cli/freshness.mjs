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
	return Math.max(0, ...paths.map((path) => changedMs(path, counts)));
}

/**
 * @param {string} path
 * @param {(path: string) => boolean} counts
 * @returns {number}
 */
function changedMs(path, counts) {
	const status = statSync(path, { throwIfNoEntry: false });
	if (!status) return 0;
	if (!status.isDirectory()) return counts(path) ? status.mtimeMs : 0;
	// What does not count is not looked at, nor are kinds of entries asked for twice: this runs at every start.
	const inside = readdirSync(path, { withFileTypes: true }).filter(
		(entry) => entry.isDirectory() || counts(join(path, entry.name))
	);
	return Math.max(status.mtimeMs, ...inside.map(({ name }) => changedMs(join(path, name), counts)));
}
