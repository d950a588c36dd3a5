import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import type { Driver, Key } from './engine';
import type { Engines } from './find-engines';

const START_LIMIT_MS = 300_000;

/** Keys of the W3C's WebDriver, section 17.4.2. */
const CODES: Readonly<Record<Key, string>> = {
	Escape: '\uE00C',
	ArrowLeft: '\uE012',
	ArrowRight: '\uE014'
};

interface Session {
	readonly sessionId: string;
	readonly capabilities: { readonly browserName: string; readonly browserVersion: string };
}

/** WebKitGTK's MiniBrowser on a screen that nobody sees, over the W3C's WebDriver protocol. */
export async function startWebKit({ webKitDriver, miniBrowser, xvfbRun }: Engines): Promise<Driver> {
	const port = await freePort();
	// A process group of its own, so that the screen, the driver and the browser end together.
	const server = spawn(xvfbRun, ['-a', webKitDriver, `--port=${port}`], {
		detached: true,
		stdio: ['ignore', 'ignore', 'pipe']
	});
	try {
		const root = `http://127.0.0.1:${port}`;
		await untilReady(root, server);
		const { sessionId, capabilities } = (await call('POST', `${root}/session`, {
			capabilities: {
				alwaysMatch: {
					browserName: 'MiniBrowser',
					'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] }
				}
			}
		})) as Session;
		const session = `${root}/session/${sessionId}`;
		return {
			version: `WebKitGTK ${capabilities.browserVersion}`,
			goTo: async (address) => void (await call('POST', `${session}/url`, { url: address })),
			read: async (expression) =>
				(await call('POST', `${session}/execute/sync`, { script: `return ${expression}`, args: [] })) as
					string | null,
			async press(key) {
				const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value: CODES[key] }));
				await call('POST', `${session}/actions`, { actions: [{ type: 'key', id: 'keyboard', actions }] });
			},
			async close() {
				await call('DELETE', session).catch(() => undefined);
				end(server);
			}
		};
	} catch (error) {
		end(server);
		throw error;
	}
}

async function call(method: string, address: string, body?: object): Promise<unknown> {
	const response = await fetch(address, {
		method,
		...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
	});
	const { value } = (await response.json()) as { value: { message?: string } };
	if (!response.ok) throw new Error(`WebKitWebDriver refused ${method} ${address}: ${value.message ?? ''}`);
	return value;
}

async function untilReady(root: string, server: ChildProcess): Promise<void> {
	let failure = '';
	let said = '';
	server.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
	server.once('error', (error) => (failure = error.message));
	server.once('exit', (code) => (failure = `it ended with code ${code}: ${said.trim()}`));
	const startedMs = performance.now();
	while (performance.now() - startedMs < START_LIMIT_MS && failure === '') {
		const answer = await fetch(`${root}/status`).catch(() => null);
		if (answer?.ok) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error(
		`WebKitWebDriver did not start: ${failure || `no answer within ${START_LIMIT_MS / 1000} s`}`
	);
}

function end(server: ChildProcess): void {
	try {
		if (server.pid !== undefined) process.kill(-server.pid);
	} catch {
		// It has ended already.
	}
}

function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address() as AddressInfo;
			server.close(() => resolve(port));
		});
	});
}
