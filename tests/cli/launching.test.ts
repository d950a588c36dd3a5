import { spawn, spawnSync } from 'node:child_process';
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';

const HERE = fileURLToPath(new URL('../..', import.meta.url));
/** A project of two lines, built and started as the Lab is. */
const PROJECT = mkdtempSync(join(tmpdir(), 'threshold-lab-launch-'));
const LAUNCH = join(PROJECT, 'src/cli/launch.mjs');
const LOCK = join(PROJECT, 'dist-cli.lock');

mkdirSync(join(PROJECT, 'src/cli'), { recursive: true });
mkdirSync(join(PROJECT, 'workers'));
for (const name of [
	'src/cli/launch.mjs',
	'src/cli/freshness.mjs',
	'src/cli/building.mjs',
	'vite.node.config.ts'
])
	copyFileSync(join(HERE, name), join(PROJECT, name));
writeFileSync(join(PROJECT, 'package.json'), '{ "type": "module" }');
writeFileSync(join(PROJECT, 'workers/node.ts'), 'export {};');
symlinkSync(join(HERE, 'node_modules'), join(PROJECT, 'node_modules'), 'dir');

afterAll(() => rmSync(PROJECT, { recursive: true }));
beforeEach(() => {
	rmSync(join(PROJECT, 'dist-cli'), { recursive: true, force: true });
	rmSync(LOCK, { force: true });
	writeFileSync(join(PROJECT, 'src/cli/main.ts'), 'console.log("it runs");');
});

const start = (script = '"$@"') =>
	spawnSync('bash', ['-c', script, 'bash', process.execPath, LAUNCH], { encoding: 'utf8' });
/** A process that has ended. */
const deadProcess = () => spawnSync(process.execPath, ['-e', '']).pid;

function expectToRun({ status, stdout }: { status: number | null; stdout: string }): void {
	expect([status, stdout]).toEqual([0, 'it runs\n']);
	expect(existsSync(LOCK)).toBe(false);
}

describe('a first start that cannot build says why, ends with code 1 and leaves nothing behind', () => {
	it('a full disk', () => {
		const { status, stderr } = start('ulimit -f 0; exec "$@"');
		expect(stderr).toMatch(
			/^The command line could not be built: a file would be larger than is allowed \(EFBIG\)\.$/m
		);
		expect(status).toBe(1);
		expect(readdirSync(PROJECT).filter((name) => name.startsWith('dist-cli'))).toEqual([]);
		expectToRun(start());
	});

	it('a disk that fills up during the build', () => {
		writeFileSync(join(PROJECT, 'src/cli/main.ts'), `console.log(${JSON.stringify('x'.repeat(100_000))});`);
		const { status, stderr } = start('ulimit -f 16; exec "$@"');
		expect(stderr).toMatch(
			/^The command line could not be built: a file would be larger than is allowed \(EFBIG\)\.$/m
		);
		expect(stderr).not.toMatch(/^\s+at /m);
		expect(status).toBe(1);
		expect(readdirSync(PROJECT).filter((name) => name.startsWith('dist-cli.'))).toEqual([]);
	});

	it('a source with a mistake', () => {
		writeFileSync(join(PROJECT, 'src/cli/main.ts'), 'console.log(');
		const { status, stderr } = start();
		expect(stderr).toContain('could not be built');
		expect(status).toBe(1);
		expect(existsSync(LOCK)).toBe(false);
	});
});

it('runs where nothing but the packages has been installed, before SvelteKit has written its files', () => {
	const lab = mkdtempSync(join(tmpdir(), 'threshold-lab-fresh-'));
	const made = /^(node_modules|build|dist-.*|\.git|\.svelte-kit)$/;
	try {
		for (const name of readdirSync(HERE).filter((name) => !made.test(name)))
			cpSync(join(HERE, name), join(lab, name), { recursive: true });
		symlinkSync(join(HERE, 'node_modules'), join(lab, 'node_modules'), 'dir');
		const { status, stdout, stderr } = spawnSync(
			process.execPath,
			[join(lab, 'src/cli/launch.mjs'), '--help'],
			{ encoding: 'utf8' }
		);
		expect([status, stderr]).toEqual([0, 'Building the command line, because a source changed …\n']);
		expect(stdout).toContain('Usage: threshold-lab');
	} finally {
		rmSync(lab, { recursive: true, force: true });
	}
});

describe('a lock that was left behind does not hold the next start up', () => {
	it('of a process that has ended', () => {
		writeFileSync(LOCK, `${hostname()} ${deadProcess()}`);
		expectToRun(start());
	});

	it('that names nobody, as a full disk leaves it', () => {
		writeFileSync(LOCK, '');
		expectToRun(start());
	});

	it.each([
		['of another machine', () => `another-host ${process.pid}`],
		['whose number another process has by now', () => `${hostname()} ${process.pid}`]
	])('that is too old for any build, %s', (_, content) => {
		writeFileSync(LOCK, content());
		const old = new Date(Date.now() - 4 * 60_000);
		utimesSync(LOCK, old, old);
		expectToRun(start());
	});
});

it('waiting for another process is said, with its number and the name of the lock', async () => {
	writeFileSync(LOCK, `${hostname()} ${process.pid}`);
	const child = spawn(process.execPath, [LAUNCH], { stdio: ['ignore', 'pipe', 'pipe'] });
	const ended = new Promise((resolve) => child.on('close', resolve));
	const said = await new Promise<string>((resolve) =>
		child.stderr.setEncoding('utf8').once('data', (text: string) => resolve(text))
	);
	expect(said).toContain(`Waiting for process ${process.pid}, which builds the command line (${LOCK})`);
	rmSync(LOCK);
	expect(await ended).toBe(0);
});
