import { beforeAll, describe, expect, it } from 'vitest';
import { decodeLink } from '$lib/link';
import { METRICS, MODEL_VERSION } from '$lib/model';
import type { ResultDocument } from '../../src/cli/document';
import { documentOf, SMALL, threshold } from './command-line';

const run = (preset: string, ...more: string[]) =>
	documentOf<ResultDocument>('run', '--preset', preset, ...SMALL, ...more);

describe('run', () => {
	let result: ResultDocument;
	beforeAll(async () => {
		result = await run('eu-ai-act', '--format', 'json');
	});

	it('prints one document that says what was run and names the result', () => {
		expect(result.modelVersion).toBe(MODEL_VERSION);
		expect(result.seed).toBe('small world');
		expect(result.fingerprint).toMatch(/^[0-9a-f]{16}$/);
		expect(result.scenario.replicates).toBe(2);
		expect(result.scenario.parameters).toEqual({ months: 24, fineTuners: 300 });
		expect(result.scenario.regimes.map(({ preset }) => preset)).toEqual(['eu-ai-act']);
		expect(result.differences).toBeUndefined();
	});

	it('prints every metric by month, with its band in order', () => {
		expect(result.metrics.map(({ id }) => id)).toEqual(METRICS.map(({ id }) => id));
		expect(result.months).toHaveLength(24);
		expect(result.months.at(-1)).toBe('2025-12');
		for (const { id, median, low, high } of result.metrics) {
			expect(median, id).toHaveLength(24);
			median.forEach((value, month) => {
				expect(low[month], `${id} ${month}`).toBeLessThanOrEqual(value);
				expect(high[month], `${id} ${month}`).toBeGreaterThanOrEqual(value);
			});
		}
	});

	it('prints a link that runs to the same bits', async () => {
		expect(decodeLink(result.link!).fingerprint).toBe(result.fingerprint);
		const { code, stdout, stderr } = await threshold(
			'run',
			'--link',
			`https://example.org/lab/${result.link!}`,
			'--quiet'
		);
		expect(code).toBe(0);
		const again = JSON.parse(stdout) as ResultDocument;
		expect(again.metrics).toEqual(result.metrics);
		expect(again.sent).toEqual({
			modelVersion: MODEL_VERSION,
			fingerprint: result.fingerprint,
			identical: true
		});
		expect(stderr).toContain('Identical to what the sender saw');
	});

	it.each(['1', '2', '4'])('gives the same bits on %s workers', async (workers) => {
		expect((await run('eu-ai-act', '--workers', workers)).fingerprint).toBe(result.fingerprint);
	});

	it('is another world with another seed', async () => {
		const seeded = SMALL.with(SMALL.indexOf('--seed') + 1, 'grey owl');
		const other = await documentOf<ResultDocument>('run', '--preset', 'eu-ai-act', ...seeded);
		expect(other.fingerprint).not.toBe(result.fingerprint);
	});
});

describe('a threshold above every model changes nothing but what fine-tuners know of the law', () => {
	it.each([
		['eu-ai-act', ['gpai', 'systemic']],
		['us-eo-14110', ['report']],
		['ca-sb-53', ['frontier', 'large']]
	])('%s', async (preset, tiers) => {
		const lines = tiers.flatMap((tier) => ['--set', `${preset}.${tier}.threshold.flop=1e40`]);
		const args = ['--preset', 'none', '--preset', preset, ...lines, ...SMALL];
		const { differences = [] } = await documentOf<ResultDocument>('compare', ...args);
		expect(differences.length).toBeGreaterThan(100);
		expect(differences.filter(({ mean }) => mean !== 0).map(({ metric }) => metric)).toEqual(['know-how']);
	});
});

describe('other forms of output', () => {
	it('csv: one row per metric and month, each naming its result', async () => {
		const { stdout, code } = await threshold('run', '--preset', 'none', ...SMALL, '--format', 'csv');
		expect(code).toBe(0);
		const [head, ...rows] = stdout.trimEnd().split('\n');
		expect(head).toBe('regime,preset,metric,unit,month,median,low,high,modelVersion,fingerprint');
		expect(rows).toHaveLength(METRICS.length * 24);
		expect(rows[0]).toMatch(/^A,none,.*,2024-01,.*,[0-9a-f]{16}$/);
	});

	it('text: every metric by its name', async () => {
		const { stdout } = await threshold('run', '--preset', 'none', ...SMALL, '--format', 'text');
		for (const { label } of METRICS) expect(stdout).toContain(label);
	});
});

it('progress goes to standard error and stays off standard output', async () => {
	const loud = SMALL.filter((flag) => flag !== '--quiet');
	const { stdout, stderr } = await threshold('run', '--preset', 'none', ...loud);
	expect(stderr).toContain('Simulated 2 of 2');
	expect(() => JSON.parse(stdout) as unknown).not.toThrow();
});
