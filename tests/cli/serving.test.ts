import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const SERVE = fileURLToPath(new URL('../../src/cli/serve.mjs', import.meta.url));

/** What `npm start` says on standard error, and its exit code; only for ports that it refuses, or it would build. */
function start(port: string): Promise<{ said: string; code: number | null }> {
	const child = spawn(process.execPath, [SERVE], {
		env: { ...process.env, PORT: port },
		stdio: ['ignore', 'pipe', 'pipe']
	});
	let said = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text));
	return new Promise((resolve) => child.on('close', (code) => resolve({ said, code })));
}

it.each(['abc', '0', '-1', '4173.5', '65536', '1e3', '80 80', '0x50'])(
	'PORT=%s is refused in a sentence, before anything is built',
	async (port) => {
		const { said, code } = await start(port);
		expect(said).toBe(`PORT is "${port}"; it takes a whole number from 1 to 65535.\n`);
		expect(code).toBe(2);
	}
);

it('a port that was asked for and is in use is refused in a sentence, before anything is built', async () => {
	const other = createServer();
	await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
	const { port } = other.address() as AddressInfo;
	const { said, code } = await start(String(port));
	expect(said).toMatch(
		new RegExp(
			`^Port ${port} cannot be taken: another program uses it\\. PORT=\\d+ npm start takes another\\.\n$`
		)
	);
	expect(code).toBe(2);
	other.close();
});
