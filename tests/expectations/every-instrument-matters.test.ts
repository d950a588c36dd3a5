import { describe, expect, it } from 'vitest';
import { INSTRUMENTS, type Parameters, type Policy, simulate } from '$lib/model';
import { PRESETS } from '$lib/scenarios';
import { metricsThatDiffer, small } from '../model/worlds';

/** The policy as if the instrument had not been invented: its values are gone from the policy and every tier. */
function without(policy: Policy, instrument: string): Policy {
	const rest = (written: Policy['instruments']): Policy['instruments'] =>
		Object.fromEntries(Object.entries(written).filter(([id]) => id !== instrument));
	return {
		...policy,
		instruments: rest(policy.instruments),
		tiers: policy.tiers.map((tier) => ({ ...tier, instruments: rest(tier.instruments) }))
	};
}

function mentions(policy: Policy, instrument: string): boolean {
	return [policy, ...policy.tiers].some(({ instruments }) => instrument in instruments);
}

// Five years, so that every preset binds.
const USUAL = small({ fineTuners: 300, months: 60, fearedCoverage: 0.1 });
/** Modifier rules of the presets begin at a third of the original's compute, which nobody here would use by default. */
const HEAVY_ADAPTATION = { ...USUAL, tokensSpread: 4 };

function changes(policy: Policy, instrument: string, parameters: Parameters): boolean {
	const run = (one: Policy) => simulate({ parameters, policies: [one], seed: 'instruments', replicate: 0 });
	return metricsThatDiffer(run(policy), run(without(policy, instrument))).length > 0;
}

describe('every instrument changes a result in at least one preset', () => {
	it.each(INSTRUMENTS.map(({ id }) => id))('%s', (instrument) => {
		const using = PRESETS.filter(({ policy }) => mentions(policy, instrument));
		const matters = [USUAL, HEAVY_ADAPTATION].some((parameters) =>
			using.some(({ policy }) => changes(policy, instrument, parameters))
		);
		expect(matters, `taken out of ${using.map(({ id }) => id).join(', ')}`).toBe(true);
	});
});
