import { describe, expect, it } from 'vitest';
import { collect, fingerprint } from '$lib/experiments';
import { inlineRunner } from '$lib/runner/inline';
import { policyChoice, PRESETS, resolveExperiment, type ScenarioChoice } from '$lib/scenarios';
import { experimentOfPlaces, OUTCOMES_OF_PLACES, placesOf, whereOf } from '../../src/lib/why';
import { METRICS } from '$lib/model';

const SIZE = { fineTuners: 100, months: 48 };
const compared = (preset: string, edits = {}): ScenarioChoice => ({
	seed: 'places',
	replicates: 2,
	parameters: SIZE,
	regimes: [{ policies: [policyChoice('none')] }, { policies: [{ ...policyChoice(preset), edits }] }]
});
const runner = inlineRunner(() => Promise.resolve());

describe('the same rule alone, together and everywhere', () => {
	it('is found for every preset that has a place, and for no other', () => {
		for (const { id } of PRESETS) {
			const policy = policyChoice(id);
			const places = placesOf([policy]);
			expect(places.length, id).toBe(whereOf(policy) === null ? 0 : 3);
			if (places.length === 0) continue;
			expect(places.map(({ policies }) => whereOf(policies[0]!)).slice(1)).toEqual(['us-eu', 'world']);
			expect(() => experimentOfPlaces(compared(id), places, 2)).not.toThrow();
		}
	});

	it('keeps every other edit, and states no place that the policy has by itself', () => {
		const edits = { 'systemic.threshold.flop': 1e24, 'nexus.jurisdiction': 'us' };
		const [alone, both] = placesOf([{ ...policyChoice('eu-ai-act'), edits }]);
		expect(alone!.policies[0]!.edits).toEqual(edits);
		expect(both!.policies[0]!.edits).toEqual({ ...edits, 'nexus.jurisdiction': 'us-eu' });
		expect(placesOf([{ ...policyChoice('eu-ai-act'), edits: { 'nexus.jurisdiction': 'eu' } }])[0]).toEqual({
			label: 'Only in the EU',
			policies: [policyChoice('eu-ai-act')]
		});
	});

	it('leaves policies of several places as they are, beside both together and everywhere', () => {
		const policies = [policyChoice('eu-ai-act'), policyChoice('ca-sb-53')];
		const [own, both] = placesOf(policies);
		expect(own).toEqual({ label: 'As compared', policies });
		expect(both!.policies.map(whereOf)).toEqual(['us-eu', 'us-eu']);
	});

	it('has the comparison itself among its results, bit for bit', async () => {
		const choice = compared('eu-ai-act');
		const places = placesOf(choice.regimes[1]!.policies);
		const results = await collect(experimentOfPlaces(choice, places, 2), runner);
		const itself = await collect(resolveExperiment(choice), runner);
		expect(fingerprint(results.outcomes.slice(0, 2))).toBe(fingerprint(itself.outcomes));
		for (const id of OUTCOMES_OF_PLACES) expect(METRICS.map((metric) => metric.id)).toContain(id);
	});
});
