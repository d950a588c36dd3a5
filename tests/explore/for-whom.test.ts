import { expect, it } from 'vitest';
import { collect } from '$lib/experiments';
import { inlineRunner } from '$lib/runner/inline';
import { defaultChoice, PRESETS, policyChoice, resolveExperiment } from '$lib/scenarios';
import { forWhom } from '../../src/lib/explore/for-whom';
import { METRICS } from '$lib/model';

const SMALL = { fineTuners: 200, months: 60 };

it.each(PRESETS.map(({ id }) => id))(
	'%s covers between none and all of what each group plans or releases',
	async (id) => {
		const experiment = resolveExperiment({
			...defaultChoice(),
			replicates: 1,
			parameters: SMALL,
			regimes: [{ policies: [policyChoice('none')] }, { policies: [policyChoice(id)] }]
		});
		const results = await collect(experiment, inlineRunner());
		for (const { covered, who } of forWhom(results, 1)) {
			if (covered === null) continue;
			expect(covered, who).toBeGreaterThanOrEqual(0);
			expect(covered, who).toBeLessThanOrEqual(100 + 1e-9);
		}
		// A share of a hundred that no metric counts either: shares of projects, users and models.
		for (const { id: metric, max, min } of METRICS.filter(({ unit }) => unit === 'share')) {
			for (const value of results.band(metric, 1).median) {
				expect(value, metric).toBeGreaterThanOrEqual(min);
				expect(value, metric).toBeLessThanOrEqual(max);
			}
		}
	}
);
