import { collect, RecentOutcomes, type Runner } from '$lib/experiments';
import { metricIndex, seriesOf, summaryOf } from '$lib/experiments/summary';
import { METRICS, type Outcome } from '$lib/model';
import { policyChoice, PRESETS, resolveExperiment } from '$lib/scenarios';
import { monthsOfDelay } from '$lib/experiments/delay';
import { changesOf, type Setting } from './settings';

/** Months at which every number is read: ends of 2031, 2033 and 2035. A longer run has the months of a shorter one. */
export const HORIZONS = [96, 120, 144] as const;
const LONGEST = HORIZONS[HORIZONS.length - 1]!;

/** One for each theme of the debate. */
export const OUTCOMES = [
	'derivatives-hobbyist',
	'open-base-releases',
	'active-developers',
	'hhi-providers',
	'burden-hobbyist',
	'user-surplus',
	'residual-misuse'
] as const;
/** The path whose delay is read beside. */
const RISK_PATH = 'residual-misuse';
export const DELAY = 'delay';

/** Presets that ask something; the first regime of every comparison is no rule. */
export const COMPARED = PRESETS.filter(({ policy }) => policy.tiers.length > 0).map(({ id }) => id);

/** By preset (`none` too), outcome and horizon: the number in each world. */
export type Readings = Readonly<Record<string, Readonly<Record<string, readonly (readonly number[])[]>>>>;

export interface Size {
	readonly seed: string;
	readonly worlds: number;
	readonly fineTuners: number;
}

/** Rules that one scenario can compare with no rule. */
const AT_ONCE = 3;

/** Every preset in the same worlds under one setting. */
export async function measure(runner: Runner, setting: Setting, size: Size): Promise<Readings> {
	const readings: Record<string, Record<string, number[][]>> = {};
	// No rule is the same in every comparison, and simulated once.
	const recent = new RecentOutcomes();
	for (let from = 0; from < COMPARED.length; from += AT_ONCE) {
		const presets = ['none', ...COMPARED.slice(from, from + AT_ONCE)];
		const { outcomes } = await collect(
			resolveExperiment({
				seed: size.seed,
				replicates: size.worlds,
				parameters: { ...changesOf(setting), fineTuners: size.fineTuners, months: LONGEST },
				regimes: presets.map((preset) => ({ policies: [policyChoice(preset)] }))
			}),
			runner,
			{ recent }
		);
		presets.forEach((preset, regime) => {
			readings[preset] ??= read(outcomes[regime]!, outcomes[0]!);
		});
	}
	return readings;
}

function read(worlds: readonly Outcome[], without: readonly Outcome[]): Record<string, number[][]> {
	const readings: Record<string, number[][]> = {};
	for (const id of OUTCOMES) {
		const metric = metricIndex(id);
		const { summary } = METRICS[metric]!;
		readings[id] = HORIZONS.map((months) =>
			worlds.map((world) => summaryOf(summary, seriesOf(world, metric).subarray(0, months)))
		);
	}
	const path = metricIndex(RISK_PATH);
	readings[DELAY] = HORIZONS.map((months) =>
		worlds.map((world, n) => monthsOfDelay(seriesOf(without[n]!, path), seriesOf(world, path), months))
	);
	return readings;
}
