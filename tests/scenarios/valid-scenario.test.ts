import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '$lib/model';
import { defaultChoice, resolveExperiment, sameScenario, withGenerator } from '$lib/scenarios';

const changedAt = (flop: number) => ({
	...defaultChoice(),
	regimes: defaultChoice().regimes.map((regime, index) =>
		index === 0
			? regime
			: { policies: [{ ...regime.policies[0]!, edits: { 'systemic.threshold.flop': flop } }] }
	)
});

describe('a validated scenario', () => {
	it('cannot be changed, nor can the choice that it was made of', () => {
		const choice = changedAt(1e26);
		const scenario = resolveExperiment(choice);
		for (const write of [
			() => Object.assign(scenario, { seed: '' }),
			() => Object.assign(scenario.parameters, { months: -1 }),
			() => Object.assign(scenario.regimes[1]!.policies[0]!.tiers[1]!.instruments.threshold!, { flop: NaN }),
			() => Object.assign(scenario.choice.regimes[1]!.policies[0]!.edits, { 'systemic.threshold.flop': NaN }),
			() => (scenario.choice.regimes as unknown[]).push({})
		]) {
			expect(write).toThrow(TypeError);
		}
	});

	it('keeps every value when it is sent to a worker', () => {
		const scenario = resolveExperiment(changedAt(1e26));
		expect(structuredClone(scenario)).toEqual(scenario);
	});

	it('holds numbers as they were read, not as they were given', () => {
		const { key } = PARAMETERS.find((parameter) => parameter.min === 0 && parameter.default !== 0)!;
		const given = { ...defaultChoice(), replicates: '4' as unknown as number, parameters: { [key]: -0 } };
		const { replicates, parameters } = resolveExperiment(given);
		expect([replicates, Object.is(parameters[key], 0)]).toEqual([4, true]);
	});

	it('is the same as another that differs in nothing a user sees', () => {
		const preset = resolveExperiment(defaultChoice());
		expect(sameScenario(resolveExperiment(changedAt(1e25)), preset)).toBe(true);
		expect(sameScenario(resolveExperiment(changedAt(1e26)), preset)).toBe(false);
	});

	it('can be drawn with another generator', () => {
		expect(withGenerator(resolveExperiment(defaultChoice()), 'threefry').generator).toBe('threefry');
	});
});

it('is made unread only where every value was read before', () => {
	const source = fileURLToPath(new URL('../../src', import.meta.url));
	const makers = readdirSync(source, { recursive: true, encoding: 'utf8' })
		.filter((path) => /\.(ts|svelte)$/.test(path))
		.filter((path) =>
			/\bassumeValid\(|as (unknown as )?(ValidScenario|Experiment)\b/.test(
				readFileSync(join(source, path), 'utf8')
			)
		)
		.map((path) => path.split(sep).join('/'));
	expect(makers.sort()).toEqual([
		'lib/link/settle.ts',
		'lib/scenarios/assume-valid.ts',
		'lib/scenarios/resolve.ts',
		'lib/state/edits.ts'
	]);
});
