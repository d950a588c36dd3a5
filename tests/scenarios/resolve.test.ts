import { describe, expect, it } from 'vitest';
import { defaultParameters } from '$lib/model';
import {
	addresses,
	defaultChoice,
	policyChoice,
	presetById,
	PRESETS,
	resolveExperiment,
	ScenarioRefused,
	tidyChoice,
	type PolicyChoice,
	type ScenarioChoice
} from '$lib/scenarios';

const withPolicy = (policy: PolicyChoice): ScenarioChoice => ({
	...defaultChoice(),
	regimes: [{ policies: [policy] }]
});

function problemsOf(choice: ScenarioChoice): string {
	try {
		resolveExperiment(choice);
	} catch (error) {
		if (error instanceof ScenarioRefused) return error.problems.join(' ');
		throw error;
	}
	return '';
}

describe('the default choice', () => {
	it('compares no rule with the EU chapter in 16 worlds', () => {
		const experiment = resolveExperiment(defaultChoice());
		expect(experiment.seed).toBe('blue heron');
		expect(experiment.replicates).toBe(16);
		expect(experiment.regimes.map(({ name }) => name)).toEqual([
			'No regulation',
			'EU AI Act: general-purpose chapter'
		]);
	});

	it('gives every parameter its declared default', () => {
		expect(resolveExperiment(defaultChoice()).parameters).toEqual(defaultParameters());
	});
});

describe('edits', () => {
	it('change one value of one tier and leave the preset as it was', () => {
		const before = JSON.stringify(PRESETS);
		const edited = withPolicy({ ...policyChoice('eu-ai-act'), edits: { 'systemic.threshold.flop': 1e26 } });
		const [policy] = resolveExperiment(edited).regimes[0]!.policies;
		expect(policy!.tiers[1]!.instruments.threshold!.flop).toBe(1e26);
		expect(policy!.tiers[0]!.instruments.threshold!.flop).toBe(1e23);
		expect(JSON.stringify(PRESETS)).toBe(before);
	});

	it('reach instruments that the preset does not mention', () => {
		const edited = withPolicy({
			...policyChoice('us-eo-14110'),
			edits: { 'report.approval.required': 'yes', 'enforcement.fineUsd': 5 }
		});
		const [policy] = resolveExperiment(edited).regimes[0]!.policies;
		expect(policy!.tiers[0]!.instruments.approval).toEqual({ required: 'yes' });
		expect(policy!.instruments.enforcement).toEqual({ fineUsd: 5 });
	});

	it('that repeat the preset are no edits', () => {
		for (const preset of PRESETS) {
			const edits = Object.fromEntries(addresses(preset).map(({ address, value }) => [address, value]));
			expect(
				tidyChoice(withPolicy({ ...policyChoice(preset.id), edits })).regimes[0]!.policies[0]!.edits
			).toEqual({});
		}
	});

	it('show in the name of the column', () => {
		const edited = withPolicy({ ...policyChoice('ca-sb-53'), edits: { 'large.threshold.flop': 1e27 } });
		expect(resolveExperiment(edited).regimes[0]!.name).toBe('California SB 53, edited');
	});
});

it('a regime can stack several policies', () => {
	const stacked = {
		...defaultChoice(),
		regimes: [{ policies: [policyChoice('ca-sb-53'), policyChoice('ny-raise')] }]
	};
	expect(resolveExperiment(stacked).regimes[0]!.policies.map(({ id }) => id)).toEqual([
		'ca-sb-53',
		'ny-raise'
	]);
});

describe('what cannot be run says why', () => {
	it.each([
		[withPolicy(policyChoice('eu-ai-akt')), /There is no preset eu-ai-akt\. Did you mean eu-ai-act\?/],
		[
			withPolicy({ preset: 'eu-ai-act', revision: 7, edits: {} }),
			/eu-ai-act has no revision 7; the latest is 3/
		],
		[
			withPolicy({ ...policyChoice('eu-ai-act'), edits: { 'systemic.treshold.flop': 1 } }),
			/Did you mean systemic\.threshold\.flop\?/
		],
		[
			withPolicy({ ...policyChoice('eu-ai-act'), edits: { 'systemic.threshold.flop': 5 } }),
			/is 5; it takes from .* to 1e42 \(FLOP\)/
		],
		[withPolicy({ ...policyChoice('eu-ai-act'), edits: { 'nexus.reach': 'moon' } }), /one of market, home/],
		[{ ...defaultChoice(), replicates: 0 }, /Replicates.*is 0.*from 1 to 4096/],
		[{ ...defaultChoice(), replicates: NaN }, /NaN, not a number/],
		[{ ...defaultChoice(), seed: '' }, /The seed phrase is empty/],
		[
			{ ...defaultChoice(), parameters: { month: 96 } },
			/There is no parameter month\. Did you mean months\?/
		],
		[{ ...defaultChoice(), parameters: { months: 1e9 } }, /from 12 to 240/],
		[{ ...defaultChoice(), regimes: [] }, /0 policies are compared; it takes 1 to 4/],
		[{ ...defaultChoice(), regimes: [{ policies: [] }] }, /Policy A: no policy is named/],
		[
			{ ...defaultChoice(), regimes: [{ policies: [policyChoice('none'), policyChoice('none')] }] },
			/none is named twice/
		]
	])('%#', (choice, message) => {
		expect(problemsOf(choice)).toMatch(message);
	});
});

it('a preset is never changed by reading it', () => {
	const before = JSON.stringify(presetById('eu-ai-act'));
	resolveExperiment(withPolicy({ ...policyChoice('eu-ai-act'), edits: { 'systemic.threshold.flop': 1e26 } }));
	expect(JSON.stringify(presetById('eu-ai-act'))).toBe(before);
});
