import { beforeAll, describe, expect, it } from 'vitest';
import { pairingGain } from '$lib/experiments/comparison';
import { summariesOf } from '$lib/experiments/summary';
import { METRICS, type Policy, simulate } from '$lib/model';
import { PRESETS } from '$lib/scenarios';
import { small } from '../model/worlds';

const EU = PRESETS.find(({ id }) => id === 'eu-ai-act')!.policy;

/**
 * Common random numbers (Law, Simulation Modeling and Analysis, section 11.2): how many times more worlds
 * the same precision would take without sharing them. 64 worlds: the ratio of two sample variances of
 * uncoupled worlds would be 1 with a standard error of about √(4/63) = 0.25, so that a gain of 3 is 8 of them
 * away. Required: 3 for every headline number, 10 for half of them.
 *
 * Seen to fail with draws taken one after another from a sequential generator.
 */
describe('comparing policies on the same worlds', () => {
	const HEADLINES = [
		'open-base-releases',
		'derivatives',
		'hhi-origins',
		'hhi-derivatives',
		'user-surplus',
		'frontier-capability',
		'residual-misuse',
		'value-built'
	];
	const WORLDS = 64;
	let gains: (number | null)[] = [];

	beforeAll(() => {
		const summaries = (policies: readonly Policy[]) =>
			Array.from({ length: WORLDS }, (_, replicate) =>
				summariesOf(simulate({ parameters: small({ months: 60 }), policies, seed: 'pairs', replicate }))
			);
		const [before, after] = [summaries([]), summaries([EU])];
		gains = HEADLINES.map((id) => {
			const m = METRICS.findIndex((metric) => metric.id === id);
			const column = (rows: readonly Float64Array[]) => Float64Array.from(rows, (row) => row[m]!);
			return pairingGain(column(before), column(after));
		});
	});

	it('takes a third of the worlds for every headline number, or fewer', () => {
		gains.forEach((gain, n) => {
			expect(gain ?? Infinity, `${HEADLINES[n]}: ${gain}`).toBeGreaterThan(3);
		});
	});

	it('takes a tenth of them for half of the headline numbers', () => {
		const sorted = gains.map((gain) => gain ?? Infinity).sort((a, b) => a - b);
		expect(
			sorted[Math.floor(sorted.length / 2)]!,
			HEADLINES.map((id, n) => `${id} ${gains[n]}`).join()
		).toBeGreaterThan(10);
	});
});
