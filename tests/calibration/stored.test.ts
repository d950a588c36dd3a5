import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calibrationScenario, HINDCAST, NOT_COMPARABLE, PLANS, STORED, TARGETS } from '$lib/calibration';
import { CUT } from '$lib/calibration/matching/history-matching';
import { MODEL_VERSION, STARTS, type StartId } from '$lib/model';

const COMMANDS: Readonly<Record<StartId, string>> = {
	'january-2024': 'npm run calibrate',
	'january-2022': 'npm run calibrate -- --start january-2022'
};

describe.each(Object.keys(STARTS) as StartId[])('the plausible sets stored from %s', (start) => {
	const { modelVersion, narrowing, plausible, sample, shares, shown, waves } = STORED[start];
	const { dimensions, targets } = PLANS[start];
	const renew = `renew with \`${COMMANDS[start]}\``;

	it('are of this model and of the parameters that may move in it', () => {
		expect(modelVersion, renew).toBe(MODEL_VERSION);
		const keys = dimensions.map(({ key }) => key);
		for (const { parameters } of sample) expect(Object.keys(parameters), renew).toEqual(keys);
		expect(
			narrowing.map(({ key }) => key),
			renew
		).toEqual(keys);
		expect(
			shown.map(({ id }) => id),
			renew
		).toEqual(targets.map(({ id }) => id));
	});

	it('are 64 or more, none ruled out by any target of the fit, and different', () => {
		expect(sample.length).toBeGreaterThanOrEqual(64);
		expect(plausible).toBeGreaterThanOrEqual(sample.length);
		for (const { implausibility } of sample) expect(implausibility).toBeLessThanOrEqual(CUT);
		expect(new Set(sample.map(({ parameters }) => JSON.stringify(parameters))).size).toBe(sample.length);
	});

	it('can be run: every value lies in its declared range', () => {
		for (const { parameters } of sample) {
			expect(() => calibrationScenario({ worlds: 1, parameters, start })).not.toThrow();
		}
	});

	it('say how much of the space was left before each wave, and narrow no parameter beyond its range', () => {
		expect(shares).toHaveLength(waves);
		expect(shares[0]).toBe(1);
		for (const {
			plausible: [low, high],
			range
		} of narrowing) {
			expect(low).toBeGreaterThanOrEqual(range[0]);
			expect(high).toBeLessThanOrEqual(range[1]);
			expect(low).toBeLessThan(high);
		}
	});
});

describe('docs/calibration.md', () => {
	const page = readFileSync('docs/calibration.md', 'utf8').replace(/\s+/g, ' ');
	it.each([...TARGETS, ...HINDCAST, ...NOT_COMPARABLE].map(({ counts }) => counts))(
		'has a row for: %s',
		(counts) => {
			expect(page, 'renew with `npm run check:calibration`').toContain(counts);
		}
	);

	it('is of this model', () => {
		expect(page).toContain(`\`npm run check:calibration\`: model version ${MODEL_VERSION},`);
	});
});
