import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { LAUNCH, SMALL, threshold } from './command-line';

const LOUD = ['run', '--preset', 'none', ...SMALL.filter((flag) => flag !== '--quiet')];
const LIST = ['list', '--format', 'json'];

/** Runs the command line behind a shell, which closes and redirects its streams. */
function shell(script: string, ...args: readonly string[]) {
	return spawnSync('bash', ['-c', script, 'bash', process.execPath, LAUNCH, ...args], { encoding: 'utf8' });
}

beforeAll(async () => void (await threshold('--version')));

describe('a standard error that nobody reads loses no result', () => {
	const whole = () => threshold(...LOUD).then(({ stdout }) => stdout);

	it.each([
		['closed', '"$@" 2>&-'],
		['a full disk', '"$@" 2>/dev/full']
	])('%s', async (_, script) => {
		const { status, stdout } = shell(script, ...LOUD);
		expect(stdout).toBe(await whole());
		expect(status).toBe(0);
	});

	it('a pipe whose reader went away', async () => {
		const child = spawn(process.execPath, [LAUNCH, ...LOUD], { stdio: ['ignore', 'pipe', 'pipe'] });
		child.stderr.destroy();
		let stdout = '';
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
		expect(stdout).toBe(await whole());
	});

	it.each([
		['closed', '"$@" 2>&-'],
		['a full disk', '"$@" 2>/dev/full']
	])('and keeps the code of a refusal (%s)', (_, script) => {
		expect(shell(script, 'rum').status).toBe(2);
	});
});

describe('output that is not written in full is a failure that says so', () => {
	it.each([LIST, ['list'], ['--help'], ['--version'], LOUD, [...LOUD, '--format', 'csv']])(
		'%j on a full disk',
		(...args) => {
			const { status, stderr } = shell('"$@" >/dev/full', ...args.flat());
			const said = stderr.split('\n').filter((line) => line && !line.startsWith('Simulated'));
			expect(said).toEqual([
				'The output could not be written in full: there is no space left on the disk (ENOSPC).'
			]);
			expect(status).toBe(1);
		}
	);

	it('a file of which the disk takes only the beginning', () => {
		const folder = mkdtempSync(join(tmpdir(), 'threshold-lab-'));
		const file = join(folder, 'list.json');
		try {
			const { status, stderr } = shell(`ulimit -f 8; exec "$@" >'${file}'`, ...LIST);
			expect(stderr).toMatch(
				/^The output could not be written in full: the file would be larger.*\(EFBIG\)\.\n$/
			);
			expect(status).toBe(1);
			expect(statSync(file).size).toBeGreaterThan(0);
		} finally {
			rmSync(folder, { recursive: true });
		}
	});

	it('a file takes exactly what a pipe does', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'threshold-lab-'));
		const path = join(folder, 'list.json');
		const file = openSync(path, 'w');
		const { status } = spawnSync(process.execPath, [LAUNCH, ...LIST], { stdio: ['ignore', file, 'pipe'] });
		closeSync(file);
		expect(status).toBe(0);
		expect(readFileSync(path, 'utf8')).toBe((await threshold(...LIST)).stdout);
		rmSync(folder, { recursive: true });
	});
});
