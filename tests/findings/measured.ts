import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RecordedWorlds } from '../../bench/findings/figures';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Every finding simulated now, in a bundle of its own as the command line runs it.
 * @param most worlds after world 0 of each finding; all of them by default
 */
export async function worldsNow(most?: number): Promise<RecordedWorlds> {
	const options = most === undefined ? [] : ['--most', String(most)];
	const { stdout } = await promisify(execFile)(
		process.execPath,
		['bench/launch.mjs', 'figures', ...options],
		{ cwd: ROOT, maxBuffer: 1e8 }
	);
	return JSON.parse(stdout) as RecordedWorlds;
}
