import { describe, expect, it } from 'vitest';
import { INSTRUMENTS, type Outcome, type Policy, simulate } from '$lib/model';
import { presetById } from '$lib/scenarios';
import { falls, type Move, objection, rises, sways } from '../expectations/moves';
import { small } from '../model/worlds';

interface Example {
	readonly preset: string;
	/** What striking the instrument out does to a headline number. */
	readonly without: Move;
}

/** For each instrument a preset that would do something else without it. */
const EXAMPLES: Readonly<Record<string, Example>> = {
	// Without it: everywhere, from January 2024, on a line of 1e26 FLOP, and unenforced.
	nexus: { preset: 'eu-ai-act', without: sways('covered-base-models') },
	timing: { preset: 'eu-ai-act', without: rises('covered-base-models') },
	threshold: { preset: 'eu-ai-act', without: falls('covered-base-models') },
	enforcement: { preset: 'eu-ai-act', without: sways('covered-base-models') },
	path: { preset: 'falling-threshold', without: falls('covered-base-models') },
	'open-relief': { preset: 'full-open-exemption', without: rises('covered-base-models') },
	'small-relief': { preset: 'use-based', without: sways('compliance-spend') },
	'non-commercial-relief': { preset: 'eu-product-liability', without: sways('derivatives-hobbyist') },
	'research-relief': { preset: 'ny-raise', without: sways('covered-base-models') },
	modifier: { preset: 'eu-ai-act-every-derivative', without: falls('covered-projects') },
	duties: { preset: 'ca-sb-53', without: falls('compliance-spend-developers') },
	approval: { preset: 'premarket-licence', without: falls('approval-wait') },
	'staged-access': { preset: 'staged-access', without: falls('gated-releases') },
	traceability: { preset: 'traceable-weights', without: rises('open-base-releases') },
	deployer: { preset: 'use-based', without: falls('covered-projects') },
	liability: { preset: 'strict-liability', without: sways('open-base-releases') },
	subsidy: { preset: 'open-subsidy', without: falls('public-funding') }
};

/** Long enough for every law named above to bind for two years. */
const WORLD = small({ months: 72 });

const simulated = new Map<Policy, Outcome>();
function run(policy: Policy): Outcome {
	const outcome =
		simulated.get(policy) ??
		simulate({ parameters: WORLD, policies: [policy], seed: 'every instrument', replicate: 0 });
	simulated.set(policy, outcome);
	return outcome;
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

describe('every instrument is written into a preset, and without it', () => {
	it.each(INSTRUMENTS.map(({ id }) => ({ id, move: EXAMPLES[id]?.without, preset: EXAMPLES[id]?.preset })))(
		'$id: $preset, $move.metric $move.does',
		({ id, move, preset }) => {
			if (move === undefined || preset === undefined)
				throw new Error(`${id} is new: name a preset that uses it, and what moves without it`);
			const { policy } = presetById(preset)!;
			const struck = without(policy, id);
			expect(struck, `${preset} does not mention ${id}`).not.toEqual(policy);
			expect(objection(move, run(policy), run(struck))).toBeNull();
		}
	);

	it('and no other is named', () => {
		expect(Object.keys(EXAMPLES).sort()).toEqual(INSTRUMENTS.map(({ id }) => id).sort());
	});
});
