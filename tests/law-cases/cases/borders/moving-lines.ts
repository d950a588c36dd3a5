import { SYSTEMIC } from '../../duties';
import { under } from '../../law-case';
import { border, worldwide } from './border';

const MOVING = { covered: ['moving'], ...SYSTEMIC };
const INVENTED = 'stress test: the steps are invented, tenfold each';

export const MOVING_LINE_BORDERS = [
	...worldwide('falling-threshold', { on: '2026-09-01', model: { flop: 1.1e25 }, owes: MOVING }),
	...border('falling-threshold', {
		on: '2024-06-01',
		model: { flop: 1.1e26 },
		owes: MOVING,
		line: [1e26, INVENTED],
		starts: ['2023-12-31', '2024-01-01', 'stress test: from the first simulated month'],
		fined: ['2024-12-31', '2025-01-01', 30e6, 'stress test: fines a year later']
	}),
	...(
		[
			['2026-06-01', 1e25],
			['2028-06-01', 1e24],
			['2030-06-01', 1e23]
		] as const
	).flatMap(([on, line]) =>
		border('falling-threshold', {
			on,
			model: { flop: 1.1 * line },
			owes: MOVING,
			line: [line, INVENTED]
		})
	),
	...under('falling-threshold', [
		{
			released: '2029-12-31',
			subject: { flop: 5e23 },
			owes: {},
			why: 'stress test: 1e24 FLOP until 2030'
		}
	]),
	...(
		[
			['2026-06-01', 1e27],
			['2028-06-01', 1e28],
			['2030-06-01', 1e29]
		] as const
	).flatMap(([on, line]) =>
		border('rising-threshold', {
			on,
			model: { flop: 1.1 * line },
			owes: MOVING,
			line: [line, INVENTED]
		})
	),
	...under('rising-threshold', [
		{
			released: '2027-12-31',
			subject: { flop: 5e27 },
			owes: MOVING,
			why: 'stress test: 1e27 FLOP until 2028'
		},
		{
			released: '2028-01-01',
			subject: { flop: 5e27 },
			owes: {},
			why: 'stress test: 1e28 FLOP from 2028'
		}
	]),
	...([1, 2, 5] as const).flatMap((incidents) => {
		const line = Math.max(1e23, 1e25 / 10 ** incidents);
		return under('ratchet-threshold', [
			{
				released: '2026-09-01',
				subject: { flop: 1.1 * line },
				world: { incidents },
				owes: { covered: ['systemic'], ...SYSTEMIC },
				why: 'thought experiment: tenfold lower after each incident, down to 1e23 FLOP'
			},
			{
				released: '2026-09-01',
				subject: { flop: 0.9 * line },
				world: { incidents },
				owes: {},
				why: 'thought experiment: tenfold lower after each incident, down to 1e23 FLOP'
			}
		]);
	})
];
