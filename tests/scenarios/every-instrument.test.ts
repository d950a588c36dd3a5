import { describe, expect, it } from 'vitest';
import { INSTRUMENTS, type Policy, simulate } from '$lib/model';
import { presetById } from '$lib/scenarios';
import { metricsThatDiffer, small } from '../model/worlds';

/** For each instrument a preset that would say something else without it. */
const EXAMPLES: Readonly<Record<string, string>> = {
	nexus: 'eu-ai-act',
	timing: 'eu-ai-act',
	enforcement: 'eu-ai-act',
	threshold: 'eu-ai-act',
	path: 'falling-threshold',
	'open-relief': 'full-open-exemption',
	'small-relief': 'use-based',
	'non-commercial-relief': 'eu-product-liability',
	'research-relief': 'ny-raise',
	modifier: 'eu-ai-act-every-derivative',
	duties: 'ca-sb-53',
	approval: 'premarket-licence',
	'staged-access': 'staged-access',
	traceability: 'traceable-weights',
	deployer: 'use-based',
	liability: 'strict-liability',
	subsidy: 'open-subsidy'
};

/** Long enough for every law named above to bind for two years. */
const WORLD = small({ months: 72 });

function run(policy: Policy) {
	return simulate({ parameters: WORLD, policies: [policy], seed: 'every instrument', replicate: 0 });
}

/** The policy with one instrument at the values that it has where a law does not mention it. */
function without({ id, instruments, tiers }: Policy, instrument: string): Policy {
	const strike = (written: Policy['instruments']) =>
		Object.fromEntries(Object.entries(written).filter(([name]) => name !== instrument));
	return {
		id,
		instruments: strike(instruments),
		tiers: tiers.map((tier) => ({ id: tier.id, instruments: strike(tier.instruments) }))
	};
}

describe('every instrument is written into a preset, and striking it out changes a result', () => {
	it.each(INSTRUMENTS.map(({ id }) => id))('%s', (id) => {
		const example = EXAMPLES[id];
		if (example === undefined) throw new Error(`${id} is new: name a preset that uses it`);
		const { policy } = presetById(example)!;
		expect(without(policy, id), `${example} does not mention ${id}`).not.toEqual(policy);
		expect(metricsThatDiffer(run(policy), run(without(policy, id)))).not.toEqual([]);
	});

	it('and no other is named', () => {
		expect(Object.keys(EXAMPLES).sort()).toEqual(INSTRUMENTS.map(({ id }) => id).sort());
	});
});
