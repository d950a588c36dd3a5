import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { RecordedFigures } from '$lib/findings';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const run = promisify(execFile);

/**
 * Every finding measured now, in a bundle of its own: a thousand small worlds take half a minute there,
 * and several times as long in modules as the tests load them.
 */
export async function measuredNow(): Promise<RecordedFigures> {
	const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: 'production' };
	// Inherited, these would bundle the model as a test.
	for (const name of ['VITEST', 'TEST', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL']) delete env[name];
	const node = (...words: string[]) => run(process.execPath, words, { cwd: ROOT, env, maxBuffer: 1e8 });
	const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
	await node(vite, 'build', '--config', 'bench/findings/vite.config.ts', '--logLevel', 'error');
	const { stdout } = await node(join(ROOT, 'node_modules/.cache/threshold-lab-findings/figures.js'));
	return JSON.parse(stdout) as RecordedFigures;
}
