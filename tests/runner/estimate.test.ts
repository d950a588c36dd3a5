import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METRICS } from '$lib/model';
import { defaultChoice, policyChoice, resolveExperiment, type ScenarioChoice } from '$lib/scenarios';
import {
	bytesInWords,
	durationInWords,
	estimateOf,
	isHeavy,
	lighterChoice
} from '../../src/lib/runner/estimate';
import { buffersOf, ModelSimulator } from '../../src/lib/runner/simulator';

const of = (choice: Partial<ScenarioChoice>) => resolveExperiment({ ...defaultChoice(), ...choice });
/** The heaviest that a link can ask for. */
const HEAVIEST = of({
	replicates: 4096,
	parameters: { months: 240, fineTuners: 1e6 },
	regimes: ['none', 'eu-ai-act', 'ca-sb-53', 'us-eo-14110'].map((id) => ({ policies: [policyChoice(id)] }))
});

describe('an estimate before a run', () => {
	it('lets the comparison that the Lab opens with run unasked', () => {
		expect(isHeavy(estimateOf(of({}), 1))).toBe(false);
	});

	it('asks before the heaviest link, of which a page keeps the first worlds in full and headline numbers of the others', () => {
		const estimate = estimateOf(HEAVIEST, 2);
		expect(isHeavy(estimate)).toBe(true);
		expect(estimate.worldsInFull).toBe(333);
		expect(estimate.bytes).toBeLessThan(700e6);
	});

	it('never expects to keep more than a page is given, and keeps all of what fits', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 1, max: 4096 }),
				fc.integer({ min: 12, max: 240 }),
				fc.integer({ min: 1, max: 4 }),
				(replicates, months, regimes) => {
					const { bytes, worldsInFull } = estimateOf(
						of({ replicates, parameters: { months }, regimes: HEAVIEST.choice.regimes.slice(0, regimes) }),
						2
					);
					expect(bytes).toBeLessThan(2.3e9);
					expect(worldsInFull).toBeGreaterThan(0);
					if (replicates * months * regimes <= 1_250_000) expect(worldsInFull).toBe(replicates);
				}
			)
		);
	});

	it('is not far from the memory that an outcome really takes', () => {
		const experiment = of({ replicates: 1, parameters: { fineTuners: 100, months: 24 } });
		const simulator = new ModelSimulator();
		simulator.open(experiment);
		const bytes = buffersOf(simulator.simulate({ regime: 1, replicate: 0 })).reduce(
			(sum, { byteLength }) => sum + byteLength,
			0
		);
		const each = estimateOf(experiment, 1).bytes / 2;
		expect(bytes).toBeGreaterThan(METRICS.length * 24 * 8);
		expect(each / bytes).toBeGreaterThan(0.7);
		expect(each / bytes).toBeLessThan(1.5);
	});

	it('offers a variant in fewer worlds, and where that is not enough with fewer fine-tuners, that needs no asking', () => {
		const many = of({ replicates: 4096 });
		const fewer = lighterChoice(many, estimateOf(many, 2));
		expect(fewer.replicates).toBeGreaterThanOrEqual(4);
		expect(fewer.parameters).toEqual({});
		const smaller = lighterChoice(HEAVIEST, estimateOf(HEAVIEST, 2));
		expect(smaller.replicates).toBe(4);
		expect(smaller.parameters.fineTuners).toBeLessThan(1e6);
		expect(smaller.parameters.months).toBe(240);
		for (const choice of [fewer, smaller]) {
			expect(isHeavy(estimateOf(resolveExperiment(choice), 2))).toBe(false);
		}
	});

	it.each([
		[0.2, 'about 1 second'],
		[42.4, 'about 42 seconds'],
		[200, 'about 3 minutes'],
		[3600, 'about 60 minutes'],
		[700 * 60, 'about 12 hours']
	])('says %d s as %s', (seconds, words) => expect(durationInWords(seconds)).toBe(words));

	it('says memory in units that people know', () => {
		expect([bytesInWords(5.75e9), bytesInWords(2e6)]).toEqual(['5.8 GB', '2 MB']);
	});
});
