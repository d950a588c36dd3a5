import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { ResultDocument } from '../../src/cli/document';
import { documentOf, SMALL, threshold } from './command-line';

const TINY = ['run', '--preset', 'eu-ai-act', ...SMALL];
const MAIN = fileURLToPath(new URL('../../dist-cli/main.js', import.meta.url));
const PERMISSION = process.allowedNodeEnvironmentFlags.has('--permission')
	? '--permission'
	: '--experimental-permission';

/** The bundled command line where Node refuses to start a thread. */
const withoutThreads = (...args: readonly string[]) =>
	spawnSync(process.execPath, [PERMISSION, '--allow-fs-read=*', '--allow-fs-write=*', MAIN, ...args], {
		encoding: 'utf8'
	});

it('a tiny run starts no worker, and gives the bits that workers give', async () => {
	await threshold('--version');
	const alone = withoutThreads(...TINY);
	expect(alone.status, alone.stderr).toBe(0);
	const inWorkers = await documentOf<ResultDocument>(...TINY, '--workers', '2');
	expect((JSON.parse(alone.stdout) as ResultDocument).fingerprint).toBe(inWorkers.fingerprint);
	// The same prohibition is felt where workers are asked for, so it is one.
	expect(withoutThreads(...TINY, '--workers', '2').status).toBe(1);
});
