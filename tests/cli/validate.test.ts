import { describe, expect, it } from 'vitest';
import { TARGETS, type ValidationDocument } from '$lib/calibration';
import { MODEL_VERSION } from '$lib/model';
import { threshold } from './command-line';

const SMALL = ['validate', '--worlds', '2', '--fine-tuners', '200', '--quiet'];

describe('validate', () => {
	it('prints every target with count, interval over worlds, kind and verdict, and fails exactly where a target of the fit is missed', async () => {
		const { code, stderr, stdout } = await threshold(...SMALL, '--json');
		const document = JSON.parse(stdout) as ValidationDocument;
		expect(document).toMatchObject({ modelVersion: MODEL_VERSION, worlds: 2, fineTuners: 200 });
		expect(document.targets.map(({ id }) => id)).toEqual(TARGETS.map(({ id }) => id));
		for (const { high, id, low, measured, met } of document.targets) {
			if (measured.median === null) {
				expect(met, id).toBe(false);
				continue;
			}
			expect(measured.low, id).toBeLessThanOrEqual(measured.median);
			expect(measured.high, id).toBeGreaterThanOrEqual(measured.median);
			expect(met, id).toBe(measured.median >= low && measured.median <= high);
		}
		expect(document.met).toBe(document.targets.filter(({ met }) => met).length);
		const missed = document.targets.filter(({ kind, met }) => kind === 'fit' && !met);
		expect(code).toBe(missed.length > 0 ? 1 : 0);
		for (const { id } of missed) expect(stderr).toContain(id);
	});

	it('fails and names the target if the parameters are far from it', async () => {
		const { code, stderr, stdout } = await threshold(...SMALL, '--set', 'spendGrowth=1.5');
		expect(code).toBe(1);
		expect(stderr).toMatch(/targets? of the fit (is|are) missed: .*frontier-growth/);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		for (const { counts, kind } of TARGETS) {
			expect(stdout).toContain(counts);
			expect(stdout).toContain(kind);
		}
		expect(stdout).toContain('Not judged');
	});

	it.each<[string[], RegExp]>([
		[['--worlds', '0'], /--worlds: .* is 0; it takes a whole number from 1 to 4096/],
		[['--fine-tuners', 'many'], /--fine-tuners: .* is many, not a number/],
		[['--seed', ''], /The seed phrase is empty/],
		[['--set', 'fineTuner=5'], /--set fineTuner=5: .*Did you mean fineTuners\?/],
		[['--set', 'months'], /--set is months; it takes key=value/],
		[['--preset', 'none'], /unknown option '--preset'/]
	])('refuses %j in one sentence', async (flags, message) => {
		const { code, stderr, stdout } = await threshold('validate', ...flags);
		expect(code).toBe(2);
		expect(stderr).toMatch(message);
		expect(stderr.trimEnd().split('\n')).toHaveLength(1);
		expect(stdout).toBe('');
	});
});
