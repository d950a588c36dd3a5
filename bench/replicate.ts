import { defaultParameters, simulate } from '$lib/model';
import { resolveExperiment, policyChoice } from '$lib/scenarios';
import { measured, type Measured } from './measured';

/** One simulation of the EU AI Act at one size. */
export interface ReplicateFigures {
	readonly fineTuners: number;
	readonly months: number;
	/** Milliseconds of one simulation. */
	readonly time: Measured;
}

const SIZES = [1000, 5000, 10_000, 100_000];

/** In this thread, warm: the first simulation of each size is not counted. */
export function measureReplicates(repeats: number): ReplicateFigures[] {
	const { months } = defaultParameters();
	return SIZES.map((fineTuners) => {
		const { seed, parameters, regimes } = resolveExperiment({
			seed: 'blue heron',
			replicates: 1,
			parameters: { fineTuners },
			regimes: [{ policies: [policyChoice('eu-ai-act')] }]
		});
		const policies = regimes[0]?.policies ?? [];
		const times = Array.from({ length: repeats + 1 }, (_, replicate) => {
			const startedMs = performance.now();
			simulate({ seed, replicate, parameters, policies });
			return performance.now() - startedMs;
		});
		return { fineTuners, months, time: measured(times.slice(1)) };
	});
}
