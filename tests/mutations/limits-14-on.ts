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
		limit: 15,
		broken: 'harm is summed over models, so that clones count in full',
		file: `${MODEL}/harm.ts`,
		text: 'top + ln(exp(world.misuseLogSum - top) + exp(reach - top))',
		replacement: 'world.misuseLogSum + Math.max(0, reach)',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'what is out of reach of safeguards is forgotten with the next open model',
		file: `${MODEL}/harm.ts`,
		text: 'world.unsafeguardedCapability = Math.max(world.unsafeguardedCapability, bases.capability[row]!)',
		replacement: 'world.unsafeguardedCapability = bases.capability[row]!',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'users shun open models the more harm is assumed',
		file: `${MODEL}/users.ts`,
		text: 'exp(-parameters.openCost)',
		replacement:
			'exp(-parameters.openCost - parameters.misuseScale - parameters.safeguardStrength - parameters.tailHazard - parameters.theftPerYear)',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'misuse counts what could be done before',
		file: `${MODEL}/harm.ts`,
		text: '- exp(misuseGrowth * misuseBefore)',
		replacement: '',
		tests: verification('harm')
	},
	{
		limit: 15,
		broken: 'the hazard does not know where it begins',
		file: `${MODEL}/harm.ts`,
		text: '(world.unsafeguardedCapability - parameters.tailCapability)',
		replacement: 'world.unsafeguardedCapability',
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
		text: 'demandShare[place]! * nicheShare[n]!',
		replacement: 'demandShare[0]! * nicheShare[n]!',
		tests: verification('jurisdictions')
	},
	{
		limit: 16,
		broken: 'places later in the list have more users',
		file: `${MODEL}/users.ts`,
		text: 'demandShare[place]! * nicheShare[n]!',
		replacement: 'demandShare[place]! * nicheShare[n]! * (1 + 0.1 * place)',
		tests: verification('jurisdictions')
	},
	{
		limit: 16,
		broken: 'every law applies everywhere',
		file: 'src/lib/model/policies/nexus.ts',
		text: "if (place === 'world')",
		replacement: "if (place !== '')",
		tests: verification('jurisdictions')
	}
];
