import type { Mutation } from './mutation';
import { verification } from './places';

export const LIMITS_4_TO_6: readonly Mutation[] = [
	{
		limit: 4,
		broken: 'parents are taken at random instead of by copying',
		in: 'chooseParent',
		find: 'derivatives.parentOfMember($family, $at)',
		change: 'derivatives.member($family, $at)',
		tests: verification('lineage')
	},
	{
		limit: 4,
		broken: 'a derivative of a derivative counts as two steps deeper',
		in: 'join',
		find: 'derivatives.depth(parent) + 1',
		change: 'derivatives.depth(parent) + 2',
		tests: verification('lineage')
	},
	{
		limit: 4,
		broken: 'every child is counted twice',
		in: 'addChild',
		find: 'derivatives.addChild(parent)',
		change: 'derivatives.addChild(parent), derivatives.addChild(parent)',
		tests: verification('lineage')
	},
	{
		limit: 5,
		broken: 'doing without is left out of the sum',
		in: 'weighFamilies',
		find: 'sums.fill(outsideAppeal(world))',
		change: 'sums.fill(0)',
		tests: verification('users')
	},
	{
		limit: 5,
		broken: 'the effort of open models attracts',
		in: 'weighStanding',
		find: 'reputation - openCost',
		change: 'reputation + openCost',
		tests: verification('users')
	},
	{
		limit: 5,
		broken: 'all hosts of an open family count as one provider',
		in: 'usersByProvider',
		find: 'users.fill(hosted / openHosts, firms, firms + openHosts)',
		change: 'users.fill(hosted, firms, firms + 1)',
		tests: verification('users')
	},
	{
		limit: 5,
		broken: 'services of one family are no closer substitutes than others',
		in: 'appealOfFamily',
		find: 'if (lambda === 0.5) return Math.sqrt(x);',
		change: 'return x;',
		tests: verification('users')
	},
	{
		limit: 5,
		broken: 'models of every origin but the own count as home models',
		in: 'servedAt',
		find: 'foreign += users',
		change: 'home += users',
		tests: verification('users')
	},
	{
		limit: 6,
		broken: 'somebody who learnt this month teaches this month',
		in: 'spreadKnowHow',
		find: 'opening[peer] === 1',
		change: 'fineTuners.knowHow[peer] === 1',
		tests: verification('know-how')
	},
	{
		limit: 6,
		broken: 'tools get cheaper by nine tenths of the exponent',
		in: 'toolingCost',
		find: '-parameters.toolingExponent',
		change: '-0.9 * parameters.toolingExponent',
		tests: verification('know-how')
	},
	{
		limit: 6,
		broken: 'know-how spreads at half its speed',
		in: 'spreadKnowHow',
		find: '$uniform < parameters.knowHowContagion',
		change: '$uniform < 0.5 * parameters.knowHowContagion',
		tests: verification('know-how')
	},
	{
		limit: 6,
		broken: 'there is know-how before anybody has complied',
		in: 'spreadKnowHow',
		find: 'if (world.complianceExperience === 0) return;',
		change: '',
		tests: verification('know-how')
	},
	{
		limit: 6,
		broken: 'tools get cheaper for ever',
		in: 'toolingCost',
		find: 'parameters.toolingFloor',
		change: '0',
		tests: verification('know-how')
	}
];
