import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { StoredSpace } from '$lib/calibration';

const FOLDER = mkdtempSync(join(tmpdir(), 'calibrate-'));
afterAll(() => rmSync(FOLDER, { recursive: true }));

/** Two small waves from January 2022; what was written, and what was said. */
function calibrate(name: string, ...flags: readonly string[]): { text: string; said: string } {
	const [state, out] = ['state', 'out'].map((kind) => join(FOLDER, `${name}-${kind}.json`));
	const small = [
		'--start',
		'january-2022',
		'--points',
		'10',
		'--worlds',
		'1',
		'--state',
		state!,
		'--out',
		out!
	];
	const said = execFileSync(process.execPath, ['bench/launch.mjs', 'calibrate', ...small, ...flags], {
		encoding: 'utf8'
	});
	return { text: readFileSync(out!, 'utf8'), said };
}

describe('calibrate', () => {
	const whole = calibrate('whole', '--waves', '2', '--workers', '1');

	it('writes what was found, and how', () => {
		const found = JSON.parse(whole.text) as StoredSpace;
		expect(found).toMatchObject({ start: 'january-2022', waves: 2, points: 10, worlds: 1, simulated: 20 });
		expect(found.shares).toHaveLength(2);
		expect(found.sample.length).toBeLessThanOrEqual(found.plausible);
	});

	it('gives the same bytes on two workers', () => {
		expect(calibrate('two', '--waves', '2', '--workers', '2').text).toBe(whole.text);
	});

	it('gives the same bytes when it goes on from a first wave', () => {
		calibrate('resumed', '--waves', '1', '--workers', '2');
		const { said, text } = calibrate('resumed', '--waves', '2', '--workers', '1');
		expect(said).toContain('Going on after 10 of 20 points');
		expect(text).toBe(whole.text);
	});

	it('does not go on from what other settings have left', () => {
		const { said } = calibrate('resumed', '--waves', '1', '--seed', '2', '--workers', '1');
		expect(said).toContain('starting anew');
	});
});
