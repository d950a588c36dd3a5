import type { Mutation } from './mutation';
import { MODEL, verification } from './places';

export const LIMITS_1_TO_3: readonly Mutation[] = [
	{
		limit: 1,
		broken: 'compute is had for nothing when sizes are compared',
		file: `${MODEL}/options.ts`,
		text: '(sunk ? 0 : costUsd)',
		replacement: '0',
		tests: verification('notch')
	},
	{
		limit: 1,
		broken: 'a model is worth R at its best size, not R/α',
		file: `${MODEL}/options.ts`,
		text: '(spendUsd / alpha)',
		replacement: '(spendUsd / 1)',
		tests: verification('notch')
	},
	{
		limit: 1,
		broken: 'every run is trained at half its size',
		file: `${MODEL}/options.ts`,
		text: 'flop: sizesFlop[0]!,',
		replacement: 'flop: sizesFlop[0]! / 2,',
		tests: verification('notch')
	},
	{
		limit: 2,
		broken: 'a model waits for the reviewer that is busy longest',
		file: `${MODEL}/approval.ts`,
		text: 'if (free[r]! < free[first]!)',
		replacement: 'if (free[r]! > free[first]!)',
		tests: verification('approval')
	},
	{
		limit: 2,
		broken: 'one reviewer more than the law names',
		file: `${MODEL}/approval.ts`,
		text: 'new Float64Array(tier.approval!.reviewers)',
		replacement: 'new Float64Array(tier.approval!.reviewers + 1)',
		tests: verification('approval')
	},
	{
		limit: 2,
		broken: 'constant reviews vary after all',
		file: `${MODEL}/approval.ts`,
		text: 'constant ? 1 :',
		replacement: 'constant ? 2 * draws.uniform(id, 1 + 2 * n) :',
		tests: verification('approval')
	},
	{
		limit: 2,
		broken: 'half of those that should be are refused',
		file: `${MODEL}/approval.ts`,
		text: '< rejectProbability',
		replacement: '< 0.5 * rejectProbability',
		tests: verification('approval')
	},
	{
		limit: 2,
		broken: 'the month of an answer is not held inside its 16 bits',
		file: `${MODEL}/approval.ts`,
		text: 'Math.min(LAST_MONTH, Math.max(month, Math.floor(finished)))',
		replacement: 'Math.max(month, Math.floor(finished))',
		tests: verification('approval')
	},
	{
		limit: 3,
		broken: 'peers are seen as they choose, not as they were at the opening of the month',
		file: `${MODEL}/adoption.ts`,
		text: 'return fineTuners.openingBase[peer]!;',
		replacement: 'return fineTuners.base[peer]!;',
		tests: verification('adoption')
	},
	{
		limit: 3,
		broken: 'news ages by e instead of 2 in a half-life',
		file: `${MODEL}/adoption.ts`,
		text: 'exp((-ln(2) * age) / halfLife)',
		replacement: 'exp(-age / halfLife)',
		tests: verification('adoption')
	},
	{
		limit: 3,
		broken: 'twice as many peers are asked',
		file: `${MODEL}/adoption.ts`,
		text: 'k <= parameters.peersAsked',
		replacement: 'k <= 2 * parameters.peersAsked',
		tests: verification('adoption')
	}
];
