import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLink, encodeLink, linkAddress, NO_VIEW } from '$lib/link';
import { MODEL_VERSION, PARAMETERS } from '$lib/model';
import {
	addresses,
	defaultChoice,
	policyChoice,
	PRESETS,
	resolveExperiment,
	tidyChoice,
	type ScenarioChoice
} from '$lib/scenarios';
import { anyScenario, extremes } from './scenarios';

const FINGERPRINT = '0123456789abcdef';

function expectSame(choice: ScenarioChoice, fingerprint: string | null = FINGERPRINT): void {
	const link = encodeLink(choice, fingerprint);
	expect(decodeLink(link)).toEqual({
		scenario: resolveExperiment(choice),
		choice: tidyChoice(choice),
		modelVersion: MODEL_VERSION,
		fingerprint,
		view: NO_VIEW,
		problems: [],
		losses: [],
		isIntact: true
	});
}

describe('a link brings back what was put into it', () => {
	it('for any scenario', () => {
		fc.assert(fc.property(anyScenario, fc.option(fc.constant(FINGERPRINT)), expectSame), { numRuns: 500 });
	});

	it.each(PARAMETERS.map((parameter) => [parameter.key, parameter] as const))(
		'for the bounds of %s',
		(key, parameter) => {
			for (const value of extremes(parameter))
				expectSame({ ...defaultChoice(), parameters: { [key]: Number(value) } });
		}
	);

	it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
		'for the bounds of every value of %s',
		(id, preset) => {
			for (const { address, declaration } of addresses(preset)) {
				for (const value of extremes(declaration)) {
					expectSame({
						...defaultChoice(),
						regimes: [{ policies: [{ ...policyChoice(id), edits: { [address]: value } }] }]
					});
				}
			}
		}
	);
});

describe('a link survives chat programs', () => {
	it('is made of unreserved characters, and neither begins nor ends with a sign', () => {
		fc.assert(
			fc.property(anyScenario, (choice) => {
				const link = encodeLink(choice, null);
				expect(link).toMatch(/^[A-Za-z0-9][A-Za-z0-9\-._~]*[A-Za-z0-9]$/);
				expect(link).not.toMatch(/~~|__/);
			})
		);
	});

	it('reads like the scenario it stands for', () => {
		const choice: ScenarioChoice = {
			...defaultChoice(),
			parameters: { fineTuners: 500 },
			regimes: [
				{ policies: [policyChoice('none')] },
				{
					policies: [
						{ ...policyChoice('eu-ai-act'), edits: { 'systemic.threshold.flop': 1e26 } },
						policyChoice('ca-sb-53')
					]
				}
			]
		};
		expect(encodeLink(choice, FINGERPRINT)).toMatch(
			/^v2~model_[^~]+~seed_blue-heron~worlds_16~p\.fine-tuners_500~a_none\.1~b_eu-ai-act\.3~b\.systemic\.threshold\.flop_1e26~b2_ca-sb-53\.2~result_0123456789abcdef~end_[a-z0-9]{4}$/
		);
	});

	it('writes the default comparison in fewer than 120 characters', () => {
		expect(encodeLink(defaultChoice(), FINGERPRINT).length).toBeLessThan(120);
	});

	it('goes behind any address, whose own scenario it replaces', () => {
		const link = encodeLink(defaultChoice(), null);
		expect(linkAddress(defaultChoice(), null, 'https://example.org/lab/?embed#v1~old')).toBe(
			`https://example.org/lab/?embed#${link}`
		);
		expect(decodeLink(linkAddress(defaultChoice(), null, 'https://example.org/lab/')).choice).toEqual(
			defaultChoice()
		);
	});
});
