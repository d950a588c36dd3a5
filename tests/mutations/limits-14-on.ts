import type { Mutation } from './mutation';
import { verification } from './places';

export const LIMITS_14_ON: readonly Mutation[] = [
	{
		limit: 14,
		broken: 'friction holds nobody back',
		in: 'commitRun',
		find: 'if (weighsTheLine) $block',
		change: 'if (true) $block',
		tests: verification('notch')
	},
	{
		limit: 14,
		broken: 'nobody weighs a size below the line',
		in: 'commitRun',
		find: 'if (weighsTheLine) $block',
		change: 'if (false) $block',
		tests: verification('notch')
	},
	{
		limit: 14,
		broken: 'the value of a run grows with another power than the one stated',
		in: 'valueOfRunUsd',
		find: 'power(flop / wishedFlop, alpha)',
		change: 'power(flop / wishedFlop, 0.6)',
		tests: verification('silence')
	},
	{
		limit: 14,
		broken: 'silence hides every covered model, however far above the line',
		in: 'liesJustAbove',
		find: 'flop <= lineFlop * HIDING_FACTOR',
		change: 'flop <= lineFlop * 1e9',
		tests: verification('silence')
	},
	{
		limit: 15,
		broken: 'harm is summed over models, so that clones count in full',
		in: 'logSum',
		find: 'top + ln(sum)',
		change: 'top * (1 + reach.count / 100) + ln(sum)',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'what is out of reach of safeguards is forgotten with the next open model',
		in: 'moveUnsafeguarded',
		find: 'Math.max(reach.openCapability, capability)',
		change: 'capability',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'users shun open models the more harm is assumed',
		in: 'weighStanding',
		find: 'reputation - openCost',
		change:
			'reputation - openCost - parameters.misuseScale - parameters.safeguardStrength - parameters.tailHazard - parameters.theftPerYear',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'misuse counts what could be done before',
		in: 'misuseAt',
		find: '$after - exp(misuseGrowth * (misuseBefore - misuseReference))',
		change: '$after',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'the hazard does not know where it begins',
		in: 'tailExposure',
		find: 'reached - parameters.tailCapability',
		change: 'reached',
		tests: verification('harm')
	},
	{
		limit: 14,
		broken: 'friction holds back half of those it should',
		in: 'commitRun',
		find: '$uniform >= parameters.friction',
		change: '$uniform >= 0.5 * parameters.friction',
		tests: [...verification('notch'), ...verification('silence')]
	},
	{
		limit: 15,
		broken: 'derivatives lose safeguards though nobody strips them',
		in: 'settleSafeguards',
		find: '1 - parameters.benignStrip',
		change: '0.9 - parameters.benignStrip',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'safety tuning tunes nothing',
		in: 'settleSafeguards',
		find: '1 + parameters.safetyTuning',
		change: '1',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'a family is as safe as its newest member',
		in: 'settleSafeguards',
		find: 'Math.min(reach.safeguards[reached], kept)',
		change: 'kept',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'one maker alone of those that a fine-tuner stands for can be malicious',
		in: 'settleSafeguards',
		find: '1 - exp(world.makersPerFineTuner * ln(1 - parameters.maliciousShare))',
		change: 'parameters.maliciousShare',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'developers never leave safety to those who build on them',
		in: 'developerSafeguards',
		find: '$own + byDuty - passedOn',
		change: '$own + byDuty',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'fixes of closed models take twice as long',
		in: 'findAndFixFlaws',
		find: '$found - fixClosed * reach.reportedClosed',
		change: '$found - 0.5 * fixClosed * reach.reportedClosed',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'it does not matter how many look for flaws',
		in: 'findAndFixFlaws',
		find: '1 - exp(-makersWithWeights(world) / parameters.discoveryScale)',
		change: '0.5',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'stolen models are never closed off',
		in: 'closeOffStolen',
		find: '$uniform < chance',
		change: '$uniform < 0',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'safeguards that a duty added make misuse easier',
		in: 'weighModels',
		find: 'q - lostByAll',
		change: 'q + lostByAll',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'users shun open models the more misuse, stripping or flaws are assumed',
		in: 'weighStanding',
		find: 'reputation - openCost',
		change:
			'reputation - openCost - parameters.misuseGrowth - parameters.safeguardsPassedOn - parameters.safetyTunedShare - parameters.flawsPerYear',
		tests: verification('harm')
	},
	{
		limit: 16,
		broken: 'the smallest run is weighed at the price of 2024 in dollars',
		in: 'leaveDevelopers',
		find: 'SMALLEST_FLOP * world.pricePerFlopUsd',
		change: 'SMALLEST_FLOP * 9.7e-19',
		tests: verification('money')
	},
	{
		limit: 16,
		broken: 'a law that follows the home looks for its people next door',
		in: 'nexus',
		find: 'has(within, home)',
		change: 'has(within, 0)',
		tests: verification('jurisdictions')
	},
	{
		limit: 16,
		broken: 'users of the first jurisdiction count in every one',
		in: 'takeBoth',
		find: 'demandShare[jurisdiction] * openUsers',
		change: 'demandShare[0]! * openUsers',
		tests: verification('jurisdictions')
	},
	{
		limit: 16,
		broken: 'places later in the list have more users',
		in: 'takeClosed',
		find: 'demandShare[jurisdiction] * closedUsers',
		change: 'demandShare[jurisdiction]! * closedUsers * (1 + 0.1 * jurisdiction)',
		tests: verification('jurisdictions')
	},
	{
		limit: 16,
		broken: 'every law applies everywhere',
		in: 'nexus',
		find: "jurisdiction === 'world'",
		change: "jurisdiction !== ''",
		tests: verification('jurisdictions')
	},
	{
		limit: 17,
		broken: 'a closed provider asks for its margin without market power',
		in: 'bestMarkup',
		find: '1 + productLogarithm($x)',
		change: '1',
		tests: verification('prices')
	}
];
