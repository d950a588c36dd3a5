import type { Mutation } from './mutation';
import { MODEL, verification } from './places';

export const LIMITS_4_TO_6: readonly Mutation[] = [
	{
		limit: 4,
		broken: 'parents are taken at random instead of by copying',
		file: `${MODEL}/parents.ts`,
		text: 'derivatives.parentOfMember(root',
		replacement: 'derivatives.member(root',
		tests: verification('lineage')
	},
	{
		limit: 4,
		broken: 'a derivative of a derivative counts as two steps deeper',
		file: `${MODEL}/derivatives.ts`,
		text: 'derivatives.depth(parent) + 1',
		replacement: 'derivatives.depth(parent) + 2',
		tests: verification('lineage')
	},
	{
		limit: 4,
		broken: 'every child is counted twice',
		file: `${MODEL}/derivatives.ts`,
		text: 'derivatives.addChild(parent);',
		replacement: 'derivatives.addChild(parent), derivatives.addChild(parent);',
		tests: verification('lineage')
	},
	{
		limit: 5,
		broken: 'doing without is left out of the sum',
		file: `${MODEL}/users.ts`,
		text: 'sums.fill(outsideAppeal(world));',
		replacement: 'sums.fill(0);',
		tests: verification('users')
	},
	{
		limit: 5,
		broken: 'the effort of open models attracts',
		file: `${MODEL}/users.ts`,
		text: '(reputation - openCost)',
		replacement: '(reputation + openCost)',
		tests: verification('users')
	},
	{
		limit: 5,
		broken: 'all hosts of an open family count as one provider',
		file: 'src/lib/model/metrics/who-serves-whom.ts',
		text: 'users.fill(hosted / openHosts, firms, firms + openHosts);',
		replacement: 'users.fill(hosted, firms, firms + 1);',
		tests: verification('users')
	},
	{
		limit: 5,
		broken: 'services of one family are no closer substitutes than others',
		file: `${MODEL}/users.ts`,
		text: 'if (lambda === 0.5) return Math.sqrt(x);\n\treturn lambda === 1 ? x : power(x, lambda);',
		replacement: 'return x + 0 * power(x, lambda);',
		tests: verification('users')
	},
	{
		limit: 5,
		broken: 'models of every origin but the own count as home models',
		file: 'src/lib/model/metrics/sovereignty.ts',
		text: 'else foreign += users;',
		replacement: 'else home += users;',
		tests: verification('users')
	},
	{
		limit: 6,
		broken: 'somebody who learnt this month teaches this month',
		file: `${MODEL}/know-how.ts`,
		text: 'opening[peer] === 1',
		replacement: 'fineTuners.knowHow[peer] === 1',
		tests: verification('know-how')
	},
	{
		limit: 6,
		broken: 'tools get cheaper by nine tenths of the exponent',
		file: `${MODEL}/burden.ts`,
		text: '-parameters.toolingExponent',
		replacement: '-0.9 * parameters.toolingExponent',
		tests: verification('know-how')
	},
	{
		limit: 6,
		broken: 'know-how spreads at half its speed',
		file: `${MODEL}/know-how.ts`,
		text: '< parameters.knowHowContagion',
		replacement: '< 0.5 * parameters.knowHowContagion',
		tests: verification('know-how')
	},
	{
		limit: 6,
		broken: 'there is know-how before anybody has complied',
		file: `${MODEL}/know-how.ts`,
		text: 'if (world.complianceExperience === 0) return;',
		replacement: '',
		tests: verification('know-how')
	},
	{
		limit: 6,
		broken: 'tools get cheaper for ever',
		file: `${MODEL}/burden.ts`,
		text: 'parameters.toolingFloor,',
		replacement: '0,',
		tests: verification('know-how')
	}
];
