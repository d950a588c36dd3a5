import type { Mutation } from './mutation';
import { MODEL, verification } from './places';

export const LIMITS_7_TO_9: readonly Mutation[] = [
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
		limit: 7,
		broken: 'a law binds before its day and after its end',
		file: 'src/lib/model/policies/combine.ts',
		text: 'this.inForce = this.isInForce(now.month);',
		replacement: 'this.inForce = true;',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'a policy more or less gives other draws',
		file: 'src/lib/model/simulate.ts',
		text: 'new RandomSource(seed, replicate, generator)',
		replacement: 'new RandomSource(seed, replicate + 1000 * policies.length, generator)',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'draws are not a function of their keys',
		file: 'src/lib/model/generators/stream-keys.ts',
		text: 'threefry([a, b], replicate, month)',
		replacement: 'threefry([a, b], replicate + Math.floor(1e6 * Math.random()), month)',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'worlds are compared with their neighbours',
		file: 'src/lib/experiments/comparison.ts',
		text: 'value - baseline[replicate]!',
		replacement: 'value - baseline[(replicate + 1) % baseline.length]!',
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
		limit: 8,
		broken: 'clocks run uniformly, not exponentially',
		file: 'src/lib/model/generators/stream.ts',
		text: 'const quick = quickExponential(bits);',
		replacement: 'const quick = ((bits >>> 0) + 0.5) / 4294967296;',
		tests: verification('choice')
	},
	{
		limit: 8,
		broken: 'tastes depend on how many models there are',
		file: `${MODEL}/adoption.ts`,
		text: 'return weight / taste.exponential(i, bases.id[base]!);',
		replacement: 'return weight / taste.exponential(i, bases.id[base]! + 7 * bases.openCount);',
		tests: verification('choice')
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
		limit: 9,
		broken: 'the Gini coefficient ranks each size one too low',
		file: 'src/lib/model/metrics/concentration.ts',
		text: '(2 * ranked) / (n * sum)',
		replacement: '(1.9 * ranked) / (n * sum)',
		tests: verification('concentration')
	},
	{
		limit: 9,
		broken: 'nothing shared has an index of its own',
		file: 'src/lib/model/metrics/concentration.ts',
		text: 'return sum === 0 ? 0 : Math.min(10000, (10000 * squares) / (sum * sum));',
		replacement: 'return (10000 * squares) / (sum * sum);',
		tests: verification('concentration')
	},
	{
		limit: 9,
		broken: 'the largest count against concentration',
		file: 'src/lib/model/metrics/concentration.ts',
		text: 'for (const size of largest) top += size;',
		replacement: 'for (const size of largest) top -= size;',
		tests: verification('concentration')
	}
];
