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
		in: 'Releases.chooseParents',
		find: 'derivatives.depth(p) + 1',
		change: 'derivatives.depth(p) + 2',
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
		find: 'sumAppeal.fill(outsideAppeal(world), $first, $end)',
		change: 'sumAppeal.fill(0, $first, $end)',
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
		find: 'for (let host = 0; host < openHosts; host++) users.add(hosted / openHosts);',
		change: 'users.add(hosted);',
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
		in: 'usersByHome',
		find: 'foreign[jurisdiction] += users',
		change: 'domestic[jurisdiction]! += users',
		tests: verification('users')
	},
	{
		limit: 6,
		broken: 'somebody who learnt this month teaches this month',
		in: 'spreadKnowHow',
		find: 'knowHow[peer] === 1',
		change: 'knowHow[peer] !== 0',
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
		find: 'cutOf(parameters.knowHowContagion)',
		change: 'cutOf(0.5 * parameters.knowHowContagion)',
		tests: verification('know-how')
	},
	{
		limit: 6,
		broken: 'everybody knows what applies as soon as a law is in the news',
		in: 'spreadKnowHow',
		find: 'news * rate',
		change: 'news',
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
