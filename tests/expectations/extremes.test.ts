import { describe, expect, it } from 'vitest';
import { PARAMETERS, type Parameters, type Policy, simulate } from '$lib/model';
import { PRESETS } from '$lib/scenarios';
import { SETS_TO_TRY } from './assumption-sets';
import { complaints } from './complaints';

/**
 * Every preset × set of assumptions × parameter at its least and its most runs to the end, with every number
 * finite and inside its bounds, in a world of 100 fine-tuners over 30 months.
 *
 * In `npm test`: one run in fifteen of that product. The presets rotate with the extremes, so that each extreme meets
 * one or two presets and each preset every fifteenth extreme, and the sets rotate with both. `npm run check:extremes`
 * (EXTREMES=all, the project `extremes` of vite.config.ts) does the whole product; there
 * the largest world has its million fine-tuners under the first preset and 100,000 under the others.
 */
const WHOLE = process.env.EXTREMES === 'all';
// Odd, so that no preset meets the least values only: those stand at the even places.
const ONE_IN = 15;
/** Most fine-tuners that a run under a preset can afford. */
const mostFineTuners = (preset: number) => (WHOLE ? (preset === 0 ? Infinity : 100_000) : 1000);

const EXTREMES = PARAMETERS.flatMap(({ key, max, min }) => [min, max].map((value) => ({ key, value })));

/** The same law from January 2024, so that 30 months are enough for every preset to bind. */
function fromTheStart(policy: Policy): Policy {
	const dated = policy.instruments;
	return {
		...policy,
		instruments: {
			...dated,
			timing: { ...dated.timing, start: '2024-01-01', end: 'never' },
			...(dated.enforcement && { enforcement: { ...dated.enforcement, from: '2024-01-01' } })
		}
	};
}

/** Extremes that are tried with a preset under a set of assumptions. */
function share(preset: number, set: number) {
	return EXTREMES.filter((_, extreme) => {
		if (WHOLE) return true;
		const turn = extreme + preset;
		return turn % ONE_IN === 0 && Math.floor(turn / ONE_IN) % SETS_TO_TRY.length === set;
	});
}

const CASES = PRESETS.flatMap(({ id, policy }, preset) =>
	SETS_TO_TRY.map((set, number) => ({
		preset: id,
		policy,
		set: set.id,
		values: set.values,
		at: [preset, number] as const
	}))
);

describe('extreme assumptions', () => {
	it.each(CASES)('run to the end under $preset with the assumptions of $set', ({ at, policy, values }) => {
		const found: string[] = [];
		for (const { key, value: extreme } of share(...at)) {
			const value = key === 'fineTuners' ? Math.min(extreme, mostFineTuners(at[0])) : extreme;
			const parameters: Parameters = { ...values, fineTuners: 100, months: 30, [key]: value };
			try {
				const outcome = simulate({ parameters, policies: [fromTheStart(policy)], seed: key, replicate: 0 });
				found.push(...complaints(outcome).map((complaint) => `${key} = ${value}: ${complaint}`));
			} catch (error) {
				found.push(`${key} = ${value}: ${String(error)}`);
			}
		}
		expect(found.slice(0, 5)).toEqual([]);
	});

	it('are all tried with some preset, and every preset with some of them', () => {
		const tried = new Set(CASES.flatMap(({ at }) => share(...at).map(({ key, value }) => `${key} ${value}`)));
		expect(tried.size).toBe(new Set(EXTREMES.map(({ key, value }) => `${key} ${value}`)).size);
		PRESETS.forEach((_, preset) =>
			expect(SETS_TO_TRY.flatMap((_, set) => share(preset, set)).length).toBeGreaterThanOrEqual(
				Math.floor(EXTREMES.length / ONE_IN)
			)
		);
	});
});
