import type { Mutation } from './mutation';
import { verification } from './places';

export const LIMITS_7_TO_9: readonly Mutation[] = [
	{
		limit: 7,
		broken: 'a line on compute covers what lies below it too',
		in: 'threshold',
		find: 'model.trainingFlop > lineFlop',
		change: 'true',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'coverage is feared where no rule is in force',
		in: 'Ideas.conceive',
		find: 'lawInForce[$home] === 1',
		change: 'true',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'a developer that is exempt is covered all the same',
		in: 'oweLaw',
		find: 'if (share === 0) continue;',
		change: '',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'a law binds before its day and after its end',
		in: 'lawAt',
		find: 'law.inForce(month)',
		change: 'true',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'a policy more or less gives other draws',
		in: 'randomOf',
		find: 'new RandomSource(seed, replicate, generator)',
		change: 'new RandomSource(seed, replicate + 1000 * arguments[0].policies.length, generator)',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'draws are not a function of their keys',
		in: 'streamKeys',
		find: 'threefry([a, b], replicate, month)',
		change: 'threefry([a, b], replicate + Math.floor(1e6 * Math.random()), month)',
		tests: verification('no-rule')
	},
	{
		limit: 7,
		broken: 'worlds are compared with their neighbours',
		in: 'pairedDifferences',
		find: 'value - baseline[replicate]',
		change: 'value - baseline[(replicate + 1) % baseline.length]!',
		tests: verification('no-rule')
	},
	{
		limit: 8,
		broken: 'the clock of an alternative is multiplied by its weight',
		in: 'Compared.weigh',
		find: 'weight[n]! / race[r]!',
		change: 'weight[n]! * race[r]!',
		tests: verification('choice')
	},
	{
		limit: 8,
		broken: 'worlds under different laws draw differently',
		in: 'randomOf',
		find: 'new RandomSource(seed, replicate, generator)',
		change: 'new RandomSource(seed, replicate + 1000 * arguments[0].policies.length, generator)',
		tests: verification('pairing')
	},
	{
		limit: 8,
		broken: 'clocks run uniformly, not exponentially',
		in: 'KeyedStream.exponential',
		find: 'quickExponential(bits)',
		change: '((bits >>> 0) + 0.5) / 4294967296',
		tests: verification('choice')
	},
	{
		limit: 8,
		broken: 'tastes depend on how many models there are',
		in: 'Compared.weigh',
		find: 'ids[racing] = id[base]!',
		change: 'ids[racing] = id[base]! + 7 * runs.openCount',
		tests: verification('choice')
	},
	{
		limit: 9,
		broken: 'the Gini coefficient forgets its (n + 1)/n',
		in: 'giniOfSorted',
		find: '$ranks - (n + 1) / n',
		change: '$ranks - 1',
		tests: verification('concentration')
	},
	{
		limit: 9,
		broken: 'shares are not squared',
		in: 'herfindahl',
		find: 'squares += sizes[i] * sizes[i]',
		change: 'squares += sizes[i]!',
		tests: verification('concentration')
	},
	{
		limit: 9,
		broken: 'the Gini coefficient ranks each size one too low',
		in: 'giniOfSorted',
		find: '(2 * ranked) / (n * sum)',
		change: '(1.9 * ranked) / (n * sum)',
		tests: verification('concentration')
	},
	{
		limit: 9,
		broken: 'nothing shared has an index of its own',
		in: 'herfindahlOf',
		find: 'sum === 0 ? 0 : $index',
		change: '$index',
		tests: verification('concentration')
	},
	{
		limit: 9,
		broken: 'the largest count against concentration',
		in: 'shareOfLargest',
		find: 'top += largest[k]',
		change: 'top -= largest[k]!',
		tests: verification('concentration')
	}
];
