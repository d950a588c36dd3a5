import { beforeAll, describe, expect, it } from 'vitest';
import { mean, variance } from '$lib/experiments/statistics';
import { summariesOf } from '$lib/experiments/summary';
import { METRICS, simulate, type Generator, type Parameters } from '$lib/model';
import { PRESETS } from '$lib/scenarios';
import { DEEP_RUN } from '../model/depth';
import { small } from '../model/worlds';

const WORLDS = DEEP_RUN ? 512 : 32;
const PARAMETERS = small(DEEP_RUN ? { fineTuners: 1000, months: 96 } : { fineTuners: 300, months: 48 });
/** Standard errors by which two means may differ: P of any of about sixty beyond is below 0.5 %. */
const ALLOWED = 4;

const simulated = new Map<string, readonly Float64Array[]>();
/** One row of headline numbers a world, simulated once. */
function worlds(
	generator: Generator,
	preset: string,
	changes: Partial<Parameters> = {}
): readonly Float64Array[] {
	const key = JSON.stringify([generator, preset, changes]);
	let rows = simulated.get(key);
	if (rows === undefined) {
		const parameters = { ...PARAMETERS, ...changes };
		const { policy } = PRESETS.find(({ id }) => id === preset)!;
		rows = Array.from({ length: WORLDS }, (_, replicate) =>
			summariesOf(simulate({ parameters, policies: [policy], seed: 'two dice', replicate, generator }))
		);
		simulated.set(key, rows);
	}
	return rows;
}

/** By how many of its standard errors the mean of each metric differs (Welch); 0 where nothing varies. */
function distances(some: readonly Float64Array[], others: readonly Float64Array[]): Map<string, number> {
	return new Map(
		METRICS.map(({ id }, m) => {
			const [a, b] = [some.map((row) => row[m]!), others.map((row) => row[m]!)];
			const difference = mean(a) - mean(b);
			const error = Math.sqrt((variance(a)! + variance(b)!) / WORLDS);
			return [id, difference === 0 ? 0 : difference / error];
		})
	);
}

describe.each(['none', 'eu-ai-act'])(
	'results under %s do not depend on the generator of random numbers',
	(preset) => {
		let usual: readonly Float64Array[] = [];
		let reference: readonly Float64Array[] = [];
		beforeAll(() => {
			usual = worlds('keyed-hash', preset);
			reference = worlds('threefry', preset);
		});

		it('every headline number is the same within four standard errors', () => {
			const found = distances(usual, reference);
			if (DEEP_RUN) {
				const widest = [...found].sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, 5);
				console.log(`${preset}: ${widest.map(([id, z]) => `${id} ${z.toFixed(2)}`).join(', ')}`);
			}
			for (const [id, z] of found) expect(Math.abs(z), id).toBeLessThanOrEqual(ALLOWED);
		});

		it('and yet no two worlds are the same', () => {
			usual.forEach((row, replicate) => expect(row).not.toEqual(reference[replicate]));
		});
	}
);

describe('the comparison of the generators', () => {
	it('would see a third fewer training runs', () => {
		const fewer = { runsPerYear: (2 / 3) * PARAMETERS.runsPerYear };
		const found = distances(worlds('keyed-hash', 'none'), worlds('threefry', 'none', fewer));
		expect(Math.max(...[...found.values()].map(Math.abs))).toBeGreaterThan(ALLOWED);
	});
});
