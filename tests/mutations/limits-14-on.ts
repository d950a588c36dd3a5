import type { Mutation } from './mutation';
import { MODEL, verification } from './places';

export const LIMITS_14_ON: readonly Mutation[] = [
	{
		limit: 14,
		broken: 'friction holds nobody back',
		file: `${MODEL}/training.ts`,
		text: 'if (weighsTheLine) {',
		replacement: 'if (true) {',
		tests: verification('notch')
	},
	{
		limit: 14,
		broken: 'nobody weighs a size below the line',
		file: `${MODEL}/training.ts`,
		text: 'if (weighsTheLine) {',
		replacement: 'if (false) {',
		tests: verification('notch')
	},
	{
		limit: 14,
		broken: 'the value of a run grows with another power than the one stated',
		file: `${MODEL}/options.ts`,
		text: 'power(flop / wishedFlop, alpha)',
		replacement: 'power(flop / wishedFlop, 0.6)',
		tests: verification('silence')
	},
	{
		limit: 14,
		broken: 'silence hides every covered model, however far above the line',
		file: `${MODEL}/disclosure.ts`,
		text: 'flop <= line * HIDING_FACTOR',
		replacement: 'flop <= line * 1e9',
		tests: verification('silence')
	},
	{
		limit: 15,
		broken: 'harm is summed over models, so that clones count in full',
		file: `${MODEL}/misuse.ts`,
		text: 'return top + ln(sum);',
		replacement: 'return top * (1 + reach.count / 100) + ln(sum);',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'what is out of reach of safeguards is forgotten with the next open model',
		file: `${MODEL}/tail.ts`,
		text: 'reach.openCapability = Math.max(reach.openCapability, capability);',
		replacement: 'reach.openCapability = capability;',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'users shun open models the more harm is assumed',
		file: `${MODEL}/users.ts`,
		text: '(reputation - openCost)',
		replacement:
			'(reputation - openCost - parameters.misuseScale - parameters.safeguardStrength - parameters.tailHazard - parameters.theftPerYear)',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'misuse counts what could be done before',
		file: `${MODEL}/misuse.ts`,
		text: '- exp(misuseGrowth * (misuseBefore - misuseReference))',
		replacement: '',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'the hazard does not know where it begins',
		file: `${MODEL}/tail.ts`,
		text: '(reached - parameters.tailCapability)',
		replacement: 'reached',
		tests: verification('harm')
	},
	{
		limit: 14,
		broken: 'friction holds back half of those it should',
		file: `${MODEL}/training.ts`,
		text: '>= parameters.friction',
		replacement: '>= 0.5 * parameters.friction',
		tests: [...verification('notch'), ...verification('silence')]
	},
	{
		limit: 15,
		broken: 'derivatives lose safeguards though nobody strips them',
		file: `${MODEL}/safeguards.ts`,
		text: ': 1 - parameters.benignStrip;',
		replacement: ': 0.9 - parameters.benignStrip;',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'safety tuning tunes nothing',
		file: `${MODEL}/safeguards.ts`,
		text: '? 1 + parameters.safetyTuning',
		replacement: '? 1',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'a family is as safe as its newest member',
		file: `${MODEL}/safeguards.ts`,
		text: 'reach.safeguards[place] = Math.min(reach.safeguards[place]!, kept);',
		replacement: 'reach.safeguards[place] = kept;',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'one maker alone of those that a fine-tuner stands for can be malicious',
		file: `${MODEL}/safeguards.ts`,
		text: '1 - exp(world.makersPerFineTuner * ln(1 - parameters.maliciousShare))',
		replacement: 'parameters.maliciousShare',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'developers never leave safety to those who build on them',
		file: `${MODEL}/safeguards.ts`,
		text: 'safeguardStrength + byDuty - passedOn',
		replacement: 'safeguardStrength + byDuty',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'fixes of closed models take twice as long',
		file: `${MODEL}/flaws.ts`,
		text: '- fixClosed * reach.reportedClosed',
		replacement: '- 0.5 * fixClosed * reach.reportedClosed',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'it does not matter how many look for flaws',
		file: `${MODEL}/flaws.ts`,
		text: '(1 - exp(-makersWithWeights(world) / parameters.discoveryScale))',
		replacement: '0.5',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'stolen models are never closed off',
		file: `${MODEL}/tail.ts`,
		text: '0) < chance) reach.stolen[place] = 0;',
		replacement: '0) < 0) reach.stolen[place] = 0;',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'safeguards that a duty added make misuse easier',
		file: `${MODEL}/misuse.ts`,
		text: '(capability - lost * reach.safeguards[place]!) / tau',
		replacement: '(capability + lost * reach.safeguards[place]!) / tau',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'users shun open models the more misuse, stripping or flaws are assumed',
		file: `${MODEL}/users.ts`,
		text: '(reputation - openCost)',
		replacement:
			'(reputation - openCost - parameters.misuseGrowth - parameters.safeguardsPassedOn - parameters.safetyTunedShare - parameters.flawsPerYear)',
		tests: verification('harm')
	},
	{
		limit: 16,
		broken: 'the smallest run is weighed at the price of 2024 in dollars',
		file: `${MODEL}/entry-exit.ts`,
		text: 'SMALLEST_FLOP * world.pricePerFlopUsd',
		replacement: 'SMALLEST_FLOP * 9.7e-19',
		tests: verification('money')
	},
	{
		limit: 16,
		broken: 'a law that follows the home looks for its people next door',
		file: 'src/lib/model/policies/nexus.ts',
		text: 'home === code',
		replacement: 'home === 0',
		tests: verification('jurisdictions')
	},
	{
		limit: 16,
		broken: 'users of the first place count in every place',
		file: `${MODEL}/users.ts`,
		text: 'market.openUsers[d]! += demandShare[place]! * openUsers;',
		replacement: 'market.openUsers[d]! += demandShare[0]! * openUsers;',
		tests: verification('jurisdictions')
	},
	{
		limit: 16,
		broken: 'places later in the list have more users',
		file: `${MODEL}/users.ts`,
		text: 'market.closedUsers[d]! += demandShare[place]! * closedUsers;',
		replacement: 'market.closedUsers[d]! += demandShare[place]! * closedUsers * (1 + 0.1 * place);',
		tests: verification('jurisdictions')
	},
	{
		limit: 16,
		broken: 'every law applies everywhere',
		file: 'src/lib/model/policies/nexus.ts',
		text: "if (place === 'world')",
		replacement: "if (place !== '')",
		tests: verification('jurisdictions')
	},
	{
		limit: 17,
		broken: 'a closed provider asks for its margin without market power',
		file: `${MODEL}/prices.ts`,
		text: 'return 1 + productLogarithm(before - 1 + ln(s / (1 - s)));',
		replacement: 'return 1;',
		tests: verification('prices')
	}
];
