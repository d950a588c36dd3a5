import type { Mutation } from './mutation';
import { GAMES, MODEL, THEORY, verification } from './places';

export const LIMITS_10_TO_13: readonly Mutation[] = [
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
		limit: 12,
		broken: 'one firm more enters than can live',
		file: 'src/lib/theory/cournot.ts',
		text: '+ 1e-12) - 1)',
		replacement: '+ 1e-12))',
		tests: GAMES
	},
	{
		limit: 12,
		broken: 'shares are not squared',
		file: 'src/lib/theory/cournot.ts',
		text: 'total + share * share',
		replacement: 'total + share',
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
		limit: 13,
		broken: 'the share that is best for both goes to the wrong one',
		file: 'src/lib/theory/fine-tuning-game.ts',
		text: 'return c1 / (c0 + c1);',
		replacement: 'return c0 / (c0 + c1);',
		tests: GAMES
	},
	{
		limit: 13,
		broken: 'the specialist works twice as hard as is best for it',
		file: 'src/lib/theory/backfiring-game.ts',
		text: 'const half = (1 - delta) / 2;',
		replacement: 'const half = 1 - delta;',
		tests: GAMES
	}
];
