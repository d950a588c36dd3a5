import type { Mutation } from './mutation';
import { verification } from './places';

export const LIMITS_1_TO_3: readonly Mutation[] = [
	{
		limit: 1,
		broken: 'compute is had for nothing when sizes are compared',
		in: 'gainUnderUsd',
		find: 'run.sunk ? 0 : size.costUsd',
		change: '0',
		tests: verification('notch')
	},
	{
		limit: 1,
		broken: 'a model is worth R at its best size, not R/α',
		in: 'valueOfRunUsd',
		find: 'spendUsd / alpha',
		change: 'spendUsd',
		tests: verification('notch')
	},
	{
		limit: 1,
		broken: 'every run is trained at half its size',
		in: 'best',
		find: 'sizesFlop[0]',
		change: 'sizesFlop[0]! / 2',
		tests: verification('notch')
	},
	{
		limit: 2,
		broken: 'a model waits for the reviewer that is busy longest',
		in: 'review',
		find: 'free[r] < free[first]',
		change: 'free[r]! > free[first]!',
		tests: verification('approval')
	},
	{
		limit: 2,
		broken: 'one reviewer more than the law names',
		in: 'review',
		find: 'new Float64Array(approval.reviewers)',
		change: 'new Float64Array(approval.reviewers + 1)',
		tests: verification('approval')
	},
	{
		limit: 2,
		broken: 'constant reviews vary after all',
		in: 'join',
		find: 'constant ? 1 : $exponential',
		change: 'constant ? 2 * draws.uniform(id, 1 + 2 * n) : $exponential',
		tests: verification('approval')
	},
	{
		limit: 2,
		broken: 'half of those that should be are refused',
		in: 'join',
		find: '$uniform < rejectProbability',
		change: '$uniform < 0.5 * rejectProbability',
		tests: verification('approval')
	},
	{
		limit: 2,
		broken: 'the month of an answer is not held inside its 16 bits',
		in: 'noLater',
		find: 'Math.min(LAST_MONTH, month)',
		change: 'month',
		tests: verification('approval')
	},
	{
		limit: 3,
		broken: 'peers are seen as they choose, not as they were at the opening of the month',
		in: 'Candidates.baseAt',
		find: 'fineTuners.openingBase[peer]!',
		change: 'fineTuners.base[peer]!',
		tests: verification('adoption')
	},
	{
		limit: 3,
		broken: 'news ages by e instead of 2 in a half-life',
		in: 'publishNews',
		find: 'exp((-ln(2) * age) / halfLife)',
		change: 'exp(-age / halfLife)',
		tests: verification('adoption')
	},
	{
		limit: 3,
		broken: 'twice as many peers are asked',
		in: 'chooseBases',
		find: 'k <= parameters.peersAsked',
		change: 'k <= 2 * parameters.peersAsked',
		tests: verification('adoption')
	}
];
