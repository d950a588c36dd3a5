import type { ScenarioChoice } from '$lib/scenarios';
import type { Finding } from './finding';

/** A comparison to open in the Lab. */
export interface Opening {
	readonly name: string;
	readonly choice: ScenarioChoice;
}

/**
 * What shows a finding in the Lab: one comparison when the sides differ by policy, one for each side when
 * they differ by an assumption, which the Lab changes for all its columns at once.
 *
 * @param worlds how many worlds to run; 1 is world 0 alone
 */
export function openings({ sides, seed }: Finding, worlds: number): Opening[] {
	const [first, second] = sides;
	const parametersOf = (side: typeof first) => JSON.stringify(Object.entries(side.parameters).sort());
	if (parametersOf(first) === parametersOf(second)) {
		const regimes = sides.map(({ policy }) => ({ policies: [policy] }));
		return [
			{
				name: `${first.name} against ${second.name}`,
				choice: { seed, replicates: worlds, parameters: first.parameters, regimes }
			}
		];
	}
	return sides.map(({ name, policy, parameters }) => ({
		name,
		choice: { seed, replicates: worlds, parameters, regimes: [{ policies: [policy] }] }
	}));
}
