import { SYSTEMIC } from '../duties';
import { under } from '../law-case';

const RELATIVE = { covered: ['relative'], ...SYSTEMIC };
const MOVING = { covered: ['moving'], ...SYSTEMIC };
const RATCHET = { covered: ['systemic'], ...SYSTEMIC };

const INDEXED = under('indexed-threshold', [
	{
		released: '2026-09-01',
		subject: { flop: 1.1e25 },
		world: { frontierFlop: 1e26 },
		owes: RELATIVE,
		why: 'the line stands one order of magnitude below the largest model: 1e25 FLOP here'
	},
	{
		released: '2026-09-01',
		subject: { flop: 9e25, weights: 'open' },
		world: { frontierFlop: 1e27 },
		owes: {},
		why: 'with a frontier of 1e27 FLOP the line has risen to 1e26'
	}
]);

const FALLING = under('falling-threshold', [
	{ released: '2025-12-31', subject: { flop: 5e25 }, owes: {}, why: 'stress test: 1e26 FLOP until 2026' },
	{ released: '2026-01-01', subject: { flop: 5e25 }, owes: MOVING, why: 'stress test: 1e25 FLOP from 2026' },
	{ released: '2027-12-31', subject: { flop: 5e24 }, owes: {}, why: 'stress test: 1e25 FLOP until 2028' },
	{ released: '2028-01-01', subject: { flop: 5e24 }, owes: MOVING, why: 'stress test: 1e24 FLOP from 2028' },
	{
		released: '2030-01-01',
		subject: { flop: 2e23, weights: 'open', home: 'rest', markets: ['rest'] },
		owes: MOVING,
		why: 'stress test: 1e23 FLOP from 2030, everywhere, without relief for open models'
	}
]);

const RISING = under('rising-threshold', [
	{ released: '2025-12-31', subject: { flop: 2e26 }, owes: MOVING, why: 'stress test: 1e26 FLOP until 2026' },
	{ released: '2026-01-01', subject: { flop: 2e26 }, owes: {}, why: 'stress test: 1e27 FLOP from 2026' },
	{ released: '2029-12-31', subject: { flop: 5e28 }, owes: MOVING, why: 'stress test: 1e28 FLOP until 2030' },
	{ released: '2030-01-01', subject: { flop: 5e28 }, owes: {}, why: 'stress test: 1e29 FLOP from 2030' }
]);

const RATCHETED = under('ratchet-threshold', [
	{
		released: '2026-09-01',
		subject: { flop: 5e24, weights: 'open' },
		owes: {},
		why: 'no incident yet: the line of Art. 51(2), 1e25 FLOP'
	},
	{
		released: '2026-09-01',
		subject: { flop: 5e24, weights: 'open' },
		world: { incidents: 1 },
		owes: RATCHET,
		why: 'thought experiment: tenfold lower after an incident'
	},
	{
		released: '2026-09-01',
		subject: { flop: 9e22 },
		world: { incidents: 5 },
		owes: {},
		why: 'thought experiment: never below 1e23 FLOP'
	}
]);

export const MOVING_LINE_CASES = [...INDEXED, ...FALLING, ...RISING, ...RATCHETED];
