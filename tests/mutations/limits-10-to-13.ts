import type { Mutation } from './mutation';
import { GAMES, verification } from './places';

export const LIMITS_10_TO_13: readonly Mutation[] = [
	{
		limit: 10,
		broken: 'runs crowd towards the frontier',
		in: 'forEachPlannedRun',
		find: 'parameters.runDepthOrders * $uniform',
		change: 'parameters.runDepthOrders * ($uniform) ** 2',
		tests: verification('threshold-counts')
	},
	{
		limit: 10,
		broken: 'all developers plan in the same months',
		in: 'forEachPlannedRun',
		find: 'planning.uniform($developer, 0)',
		change: 'planning.uniform(0, 0)',
		tests: verification('threshold-counts')
	},
	{
		limit: 10,
		broken: 'an indexed line moves every two years by the factor of one',
		in: 'path',
		find: 'power(yearlyFactor, now.month / 12)',
		change: 'power(yearlyFactor, now.month / 24)',
		tests: verification('threshold-counts')
	},
	{
		limit: 11,
		broken: 'who weighs the line is who should not',
		in: 'commitRun',
		find: '$uniform >= parameters.friction',
		change: '$uniform < parameters.friction',
		tests: verification('notch')
	},
	{
		limit: 11,
		broken: 'the closed form of the empty interval loses its root',
		in: 'emptyUpTo',
		find: '1 + Math.sqrt(f)',
		change: '1 + f',
		tests: GAMES
	},
	{
		limit: 11,
		broken: 'the balance of the marginal buncher forgets a term',
		in: 'notchBalance',
		find: '$balance + 1 - f',
		change: '$balance + 1',
		tests: GAMES
	},
	{
		limit: 12,
		broken: 'each firm reckons with one rival fewer',
		in: 'cournot',
		find: 'a + sum - (n + 1) * cost',
		change: 'a + sum - n * cost',
		tests: GAMES
	},
	{
		limit: 12,
		broken: 'entry stops at the fixed cost, not at its root',
		in: 'freeEntry',
		find: 'Math.sqrt(b * fixedCost)',
		change: 'b * fixedCost',
		tests: GAMES
	},
	{
		limit: 12,
		broken: 'one firm more enters than can live',
		in: 'freeEntry',
		find: '$firms - 1',
		change: '$firms',
		tests: GAMES
	},
	{
		limit: 12,
		broken: 'shares are not squared',
		in: 'cournot',
		find: 'total + share * share',
		change: 'total + share',
		tests: GAMES
	},
	{
		limit: 13,
		broken: 'the generalist does twice what is best for it',
		in: 'playFineTuning',
		find: 'delta / (2 * c0)',
		change: 'delta / c0',
		tests: GAMES
	},
	{
		limit: 13,
		broken: 'the specialist gets no credit for the safety it is handed',
		in: 'respond',
		find: 'Math.max(0, specialistFloor - b0)',
		change: 'specialistFloor',
		tests: GAMES
	},
	{
		limit: 13,
		broken: 'the share that is best for both goes to the wrong one',
		in: 'jointShare',
		find: 'c1 / (c0 + c1)',
		change: 'c0 / (c0 + c1)',
		tests: GAMES
	},
	{
		limit: 13,
		broken: 'the specialist works twice as hard as is best for it',
		in: 'respond',
		find: '(1 - delta) / 2',
		change: '1 - delta',
		tests: GAMES
	}
];
