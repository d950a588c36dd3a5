import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { siteIn } from '../../src/cli/site.mjs';

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

it('the site is sent compressed, names that change with their contents last, and what is not there has a page', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	mkdirSync(join(folder, '_app/immutable'), { recursive: true });
	const text = 'compute '.repeat(1000);
	for (const name of ['index.html', '_app/immutable/a.js', '404.html'])
		writeFileSync(join(folder, name), name === '404.html' ? 'No such page' : text);
	const server = createServer(siteIn(folder));
	onTestFinished(() => void server.close());
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const ask = (path: string) =>
		fetch(`http://127.0.0.1:${port}${path}`, { headers: { 'accept-encoding': 'gzip', connection: 'close' } });

	const page = await ask('/');
	expect(page.headers.get('content-encoding')).toBe('gzip');
	expect(page.headers.get('cache-control') ?? '').not.toMatch(/immutable/);
	expect(await page.text()).toBe(text);
	const script = await ask('/_app/immutable/a.js');
	expect(script.headers.get('cache-control')).toMatch(/immutable/);
	expect(script.headers.get('content-encoding')).toBe('gzip');
	const missing = await ask('/nothing/');
	expect([missing.status, await missing.text()]).toEqual([404, 'No such page']);
});
