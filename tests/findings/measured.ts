import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RecordedFigures } from '$lib/findings';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Every finding measured now, in a bundle of its own: a thousand small worlds take half a minute there,
 * and several times as long in modules as the tests load them.
 */
export async function measuredNow(): Promise<RecordedFigures> {
	const { stdout } = await promisify(execFile)(process.execPath, ['bench/launch.mjs', 'figures'], {
		cwd: ROOT,
		maxBuffer: 1e8
	});
	return JSON.parse(stdout) as RecordedFigures;
}
