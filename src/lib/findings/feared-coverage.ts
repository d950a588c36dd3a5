import { policyChoice } from '$lib/scenarios';
import type { Finding, Side } from './finding';
import { SMALL_WORLD } from './small-world';

const order = policyChoice('us-eo-14110');

/** A duty to report everywhere above a line that no model reaches: revoked before the first month, or never. */
export function outOfReach(fearedCoverage: number): readonly [Side, Side] {
	const parameters = { ...SMALL_WORLD, fearedCoverage };
	const everywhere = { 'nexus.jurisdiction': 'world', 'report.threshold.flop': 1e42 };
	return [
		{
			name: 'Rule revoked before it binds',
			policy: { ...order, edits: { ...everywhere, 'timing.end': '2023-12-01' } },
			parameters
		},
		{
			name: 'Rule in force, out of reach',
			policy: { ...order, edits: { ...everywhere, 'timing.end': 'never' } },
			parameters
		}
	];
}

export const fearedCoverage: Finding = {
	id: 'feared-coverage',
	claim: 'A rule that reaches nobody changes nothing.',
	verdict: 'false-in-general',
	why: 'Here a fifth of the fine-tuners outside a rule believe themselves covered once a rule is in force, and set the cost they fear against the gain from a project. Some projects are then not built, although nothing is owed and nobody is covered. The share that fears is an assumption: no study has measured it.',
	remains:
		'Where nobody fears, a rule out of reach gives the same worlds to the last digit; see the null results below.',
	sides: outOfReach(0.2),
	seed: 'findings',
	worlds: 64,
	metric: 'derivatives-hobbyist',
	moves: 'down',
	evidence: ['covered-projects', 'covered-base-models', 'projects-diverted-hobbyist']
};
