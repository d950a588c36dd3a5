import { beforeAll, describe, expect, it } from 'vitest';
import { METRICS } from '$lib/model';
import { ASSUMPTION_SETS, assumptionSetById, contestedValues } from '$lib/scenarios';
import type { LedgerRow, ResultDocument } from '../../src/cli/document';
import type { VerdictDocument } from '../../src/cli/verdicts';
import { documentOf, SMALL, threshold } from './command-line';

const compare = (...args: string[]) => documentOf<ResultDocument>('compare', ...SMALL, ...args);

describe('compare', () => {
	let result: ResultDocument;
	beforeAll(async () => {
		result = await compare('--preset', 'none', '--preset', 'eu-ai-act', '--preset', 'ca-sb-53+ny-raise');
	});

	it('prints every metric of every regime, and every later regime against the first', () => {
		expect(result.metrics).toHaveLength(3 * METRICS.length);
		expect(result.differences).toHaveLength(2 * METRICS.length);
		expect(new Set(result.differences!.map(({ against }) => against))).toEqual(new Set(['none']));
		expect(new Set(result.differences!.map(({ preset }) => preset))).toEqual(
			new Set(['eu-ai-act', 'ca-sb-53+ny-raise'])
		);
		for (const { mean, low, high, replicates } of result.differences!) {
			expect(replicates).toBe(2);
			expect(low).toBeLessThanOrEqual(mean);
			expect(high).toBeGreaterThanOrEqual(mean);
		}
	});

	it('says how many more worlds each interval would take unpaired, and nothing where nothing varies', () => {
		const gains = result.differences!.map(({ pairingGain }) => pairingGain);
		expect(gains.some((gain) => gain !== null && gain > 2)).toBe(true);
		for (const { metric, low, high, pairingGain } of result.differences!)
			if (pairingGain === null) expect(low, metric).toBe(high);
			else expect(pairingGain, metric).toBeGreaterThan(0);
	});

	it('prints the interval and that gain as text', async () => {
		const { stdout } = await threshold(
			...['compare', ...SMALL, '--preset', 'none', '--preset', 'eu-ai-act', '--format', 'text']
		);
		const [, differences = ''] = stdout.split('B minus A');
		const row = result.differences!.find(
			({ regime, pairingGain }) => regime === 'B' && pairingGain !== null
		)!;
		const line = differences.split('\n').find((text) => text.includes(row.label))!;
		expect(line).toContain(`; ×${Number(row.pairingGain!.toPrecision(2))})`);
	});

	it('simulates a regime in the same worlds as run does', async () => {
		const alone = await documentOf<ResultDocument>('run', '--preset', 'eu-ai-act', ...SMALL);
		const compared = result.metrics.filter(({ regime }) => regime === 'B');
		expect(compared.map(({ median }) => median)).toEqual(alone.metrics.map(({ median }) => median));
	});

	it('prints a link that brings back all of it', async () => {
		const again = await documentOf<ResultDocument>('run', '--link', result.link!, '--quiet');
		expect(again.sent?.identical).toBe(true);
		expect(again.differences).toEqual(result.differences);
	});
});

it('two identical policies differ by exactly 0 everywhere', async () => {
	const { differences } = await compare('--preset', 'eu-ai-act', '--preset', 'eu-ai-act');
	for (const { metric, mean, low, high } of differences!)
		expect([mean, low, high], metric).toEqual([0, 0, 0]);
});

it('2@ changes the second regime alone', async () => {
	const address = 'eu-ai-act.systemic.threshold.flop=1e30';
	const { scenario } = await compare(
		'--preset',
		'eu-ai-act',
		'--preset',
		'eu-ai-act',
		'--set',
		`2@${address}`
	);
	expect(scenario.regimes.map(({ policies }) => policies[0]!.edits)).toEqual([
		{},
		{ 'systemic.threshold.flop': 1e30 }
	]);
	const both = await compare('--preset', 'eu-ai-act', '--preset', 'eu-ai-act', '--set', address);
	expect(
		new Set(both.scenario.regimes.map(({ policies }) => policies[0]!.edits['systemic.threshold.flop']))
	).toEqual(new Set([1e30]));
});

it('one world has a difference and no interval', async () => {
	const { differences } = await documentOf<ResultDocument>(
		'compare',
		...SMALL.with(SMALL.indexOf('--replicates') + 1, '1'),
		...['--preset', 'none', '--preset', 'eu-ai-act']
	);
	for (const { low, high } of differences!) expect([low, high]).toEqual([null, null]);
});

describe('--assumptions', () => {
	const [none, eu] = [
		['--preset', 'none'],
		['--preset', 'eu-ai-act']
	] as const;

	it('sets the values of one position, and --set overrides', async () => {
		const { scenario } = await compare(
			...none,
			...eu,
			'--assumptions',
			'endanger',
			'--set',
			'stripShare=0.5'
		);
		const values = contestedValues(assumptionSetById('endanger')!);
		expect(scenario.parameters).toMatchObject({ tailHazard: values.tailHazard, stripShare: 0.5 });
	});

	it('all prints the differences in risk under each position, which are those of the position alone', async () => {
		const printed = await documentOf<VerdictDocument>(
			'compare',
			...SMALL,
			...none,
			...eu,
			'--assumptions',
			'all'
		);
		expect(printed.assumptions.map(({ id }) => id)).toEqual(ASSUMPTION_SETS.map(({ id }) => id));
		const alone = await compare(...none, ...eu, '--assumptions', 'endanger');
		expect(printed.assumptions[2]!.fingerprint).toBe(alone.fingerprint);
		for (const { metric, under } of printed.verdicts) {
			const { mean, low, high } = alone.differences!.find((row) => row.metric === metric)!;
			expect(under[2]).toMatchObject({ assumptions: 'endanger', mean, low, high });
		}
	});

	it('refuses a word that names no position, and a table of all of them', async () => {
		const unknown = await threshold('compare', ...SMALL, ...none, ...eu, '--assumptions', 'nobody');
		expect([unknown.code, unknown.stdout]).toEqual([2, '']);
		expect(unknown.stderr).toMatch(/--assumptions is nobody; it takes one of protect, middle, endanger/);
		const table = await threshold(
			'compare',
			...SMALL,
			...none,
			...eu,
			'--assumptions',
			'all',
			'--format',
			'csv'
		);
		expect(table.code).toBe(2);
		expect(table.stderr).toMatch(/json or text/);
	});
});

it('prints the ledger of each later regime, in JSON and as text', async () => {
	const args = ['--preset', 'none', '--preset', 'eu-ai-act'];
	const { ledger } = await compare(...args);
	expect(ledger).toHaveLength(1);
	const [{ avoidedRisk, opportunityCostUsd, partsUsd, avoidedTailWithoutHazard }] = ledger as [LedgerRow];
	expect(avoidedRisk.worlds).toHaveLength(2);
	expect(avoidedTailWithoutHazard).toBe(0);
	const { projects, compliance, surplus } = partsUsd;
	expect(projects.mean + compliance.mean + surplus.mean).toBeCloseTo(opportunityCostUsd.mean, 0);
	const text = await threshold('compare', ...SMALL, ...args, '--format', 'text');
	expect(text.stdout).toMatch(/Ledger of B against A[^]*Initial risk[^]*Residual risk[^]*Opportunity cost/);
});
