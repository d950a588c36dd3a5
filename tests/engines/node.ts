import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ResultDocument } from '../../src/cli/document';
import type { Engine } from './engine';

const LAUNCH = fileURLToPath(new URL('../../src/cli/launch.mjs', import.meta.url));

/** The command line on another Node. */
export function nodeEngine(node: string): Engine {
	const print = (...args: string[]): string => {
		const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8', maxBuffer: 1e9 });
		if (status !== 0) throw new Error(`${node} ${args.join(' ')} ended with code ${status}: ${stderr}`);
		return stdout;
	};
	return {
		version: `Node ${print('--version').trim()}`,
		open(link) {
			const printed = JSON.parse(print(LAUNCH, 'run', '--quiet', '--link', link)) as ResultDocument;
			return Promise.resolve({
				fingerprint: printed.fingerprint,
				isIdentical: printed.sent?.identical === true
			});
		},
		close: () => Promise.resolve()
	};
}
