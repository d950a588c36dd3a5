import type { Mutation } from './mutation';

const MODEL = 'src/lib/model/submodels';
const THEORY = 'src/lib/theory';
const verification = (...names: readonly string[]) =>
	names.map((name) => `tests/verification/${name}.test.ts`);
const GAMES = ['tests/theory/games.test.ts'];

/**
 * `npm run check:mutations` breaks the model in each of these ways, one at a time and only in memory, and fails
 * if the tests named still pass. A new one is one entry; when the text of a file moves on, `npm test` says so.
 */
export const MUTATIONS: readonly Mutation[] = [
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
		limit: 4,
		broken: 'parents are taken at random instead of by copying',
		file: `${MODEL}/parents.ts`,
		text: 'const parent = derivatives.parent[member]!;',
		replacement: 'const parent = member;',
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
		limit: 7,
		broken: 'a line on compute covers what lies below it too',
		file: 'src/lib/model/policies/threshold.ts',
		text: 'model.trainingFlop > lineFlop &&',
		replacement: '',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'coverage is feared where no rule is in force',
		file: `${MODEL}/projects.ts`,
		text: 'world.lawInForce[fineTuners.home[i]!] === 1 &&',
		replacement: '',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'a developer that is exempt is covered all the same',
		file: `${MODEL}/obligation.ts`,
		text: 'if (share === 0) continue;',
		replacement: '',
		tests: verification('no-rule')
	},
	{
		limit: 8,
		broken: 'the clock of an alternative is multiplied by its weight',
		file: `${MODEL}/adoption.ts`,
		text: 'return weight / taste.exponential(i, bases.id[base]!);',
		replacement: 'return weight * taste.exponential(i, bases.id[base]!);',
		tests: verification('choice')
	},
	{
		limit: 8,
		broken: 'worlds under different laws draw differently',
		file: 'src/lib/model/simulate.ts',
		text: 'new RandomSource(seed, replicate, generator)',
		replacement: 'new RandomSource(seed, replicate + 1000 * policies.length, generator)',
		tests: verification('pairing')
	},
	{
		limit: 9,
		broken: 'the Gini coefficient forgets its (n + 1)/n',
		file: 'src/lib/model/metrics/concentration.ts',
		text: '- (n + 1) / n)',
		replacement: '- 1)',
		tests: verification('concentration')
	},
	{
		limit: 9,
		broken: 'shares are not squared',
		file: 'src/lib/model/metrics/concentration.ts',
		text: 'squares += sizes[i]! * sizes[i]!;',
		replacement: 'squares += sizes[i]!;',
		tests: verification('concentration')
	},
	{
		limit: 10,
		broken: 'runs crowd towards the frontier',
		file: `${MODEL}/training.ts`,
		text: 'parameters.runDepthOrders * planning.uniform(developers.id[d]!, 1)',
		replacement: 'parameters.runDepthOrders * planning.uniform(developers.id[d]!, 1) ** 2',
		tests: verification('threshold-counts')
	},
	{
		limit: 10,
		broken: 'all developers plan in the same months',
		file: `${MODEL}/training.ts`,
		text: 'planning.uniform(developers.id[d]!, 0)',
		replacement: 'planning.uniform(0, 0)',
		tests: verification('threshold-counts')
	},
	{
		limit: 10,
		broken: 'an indexed line moves every two years by the factor of one',
		file: 'src/lib/model/policies/path.ts',
		text: 'power(factor, now.month / 12)',
		replacement: 'power(factor, now.month / 24)',
		tests: verification('threshold-counts')
	},
	{
		limit: 11,
		broken: 'who weighs the line is who should not',
		file: `${MODEL}/training.ts`,
		text: '>= parameters.friction',
		replacement: '< parameters.friction',
		tests: verification('notch')
	},
	{
		limit: 11,
		broken: 'the closed form of the empty interval loses its root',
		file: `${THEORY}/notch.ts`,
		text: 'const root = 1 + Math.sqrt(f);',
		replacement: 'const root = 1 + f;',
		tests: GAMES
	},
	{
		limit: 11,
		broken: 'the balance of the marginal buncher forgets a term',
		file: `${THEORY}/notch.ts`,
		text: '- power(u, 1 - eta) / eta + 1 - f;',
		replacement: '- power(u, 1 - eta) / eta + 1;',
		tests: GAMES
	},
	{
		limit: 12,
		broken: 'each firm reckons with one rival fewer',
		file: `${THEORY}/cournot.ts`,
		text: '(a + sum - (n + 1) * cost)',
		replacement: '(a + sum - n * cost)',
		tests: GAMES
	},
	{
		limit: 12,
		broken: 'entry stops at the fixed cost, not at its root',
		file: `${THEORY}/cournot.ts`,
		text: 'Math.sqrt(b * fixedCost)',
		replacement: '(b * fixedCost)',
		tests: GAMES
	},
	{
		limit: 13,
		broken: 'the generalist does twice what is best for it',
		file: `${THEORY}/fine-tuning-game.ts`,
		text: 'const a0 = delta / (2 * c0);',
		replacement: 'const a0 = delta / c0;',
		tests: GAMES
	},
	{
		limit: 13,
		broken: 'the specialist gets no credit for the safety it is handed',
		file: `${THEORY}/backfiring-game.ts`,
		text: 'Math.max(0, specialistFloor - b0)',
		replacement: 'specialistFloor',
		tests: GAMES
	},
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
	}
];
