import type { ParameterKey, StartId } from '$lib/model';
import { HINDCAST, TARGETS } from '../targets';
import type { Target } from '../target';
import { dimensionsOf, type Dimension } from './dimension';

/** Who is matched with what: a start, the targets, and the parameters that may move. */
export interface Plan {
	readonly start: StartId;
	readonly targets: readonly Target[];
	readonly dimensions: readonly Dimension[];
	/** Simulated fine-tuners: as by default where lineage is matched, few where it is not looked at. */
	readonly fineTuners: number | 'default';
}

/** Who trains how much, and how open. */
const SUPPLY: readonly ParameterKey[] = [
	'spendGrowth',
	'budgetLeadOrders',
	'budgetRegression',
	'followerCatchUp',
	'challengersPerYear',
	'runsPerYear',
	'cadenceSlope',
	'flagshipShare',
	'runDepthOrders',
	'opennessFrontierClosed',
	'opennessFrontierOpen',
	'opennessChallenger'
];

/** How many developers arrive as the sector grows, and how large: from 2022 to 2024 it grew a hundredfold. */
const OPPORTUNITY: readonly ParameterKey[] = ['entryGrowthElasticity', 'entrantDepth'];

/** What else targets of the fit answer to: money, users, and the choice of parents. */
const BEYOND_SUPPLY: readonly ParameterKey[] = [
	'trainingShareOfRevenue',
	'capitalShare',
	'userQualityWeight',
	'userReputation',
	'nestDissimilarity',
	'reconsiderShare',
	'familyPull',
	'childlessShare',
	'fitnessWeight',
	'ageSpread'
];

export const PLANS: Readonly<Record<StartId, Plan>> = {
	'january-2024': {
		start: 'january-2024',
		targets: TARGETS,
		dimensions: dimensionsOf([...SUPPLY, ...BEYOND_SUPPLY]),
		fineTuners: 'default'
	},
	'january-2022': {
		start: 'january-2022',
		targets: HINDCAST,
		dimensions: dimensionsOf([...SUPPLY, ...OPPORTUNITY]),
		fineTuners: 100
	}
};
