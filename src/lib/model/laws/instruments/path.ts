import type { DateDeclaration, Described, NumberDeclaration } from '../../declaration';
import { firstWholeMonth } from '../../calendar';
import { power } from '../../arithmetic/portable-math';
import type { Instrument } from '../instrument';
import { choice, number } from '../instrument';

const AMENDMENTS = [1, 2, 3] as const;

const amendmentDay = (n: number): Described<DateDeclaration> => ({
	key: `amendment${n}`,
	label: `Amendment ${n}: day`,
	type: 'date',
	default: 'never',
	min: '2022-01-01',
	max: '2045-12-31',
	meaning: 'From this day the line is the one given beside it.',
	source: 'Regulation (EU) 2024/1689, Art. 51(3): the Commission may amend the threshold by delegated act'
});

const amendmentLine = (n: number): Described<NumberDeclaration> => ({
	key: `amendment${n}Flop`,
	label: `Amendment ${n}: line`,
	type: 'number',
	unit: 'FLOP',
	default: 1e25,
	min: 1e18,
	max: 1e42,
	step: 0.1,
	scale: 'log',
	meaning: 'The line on training compute from that day on.',
	source:
		'Assumption: no amendment of a compute line in force was found; the EU guidelines moved a draft line from 1e22 to 1e23 FLOP'
});

/** How the line moves with time: dated amendments, and a yearly factor. */
export const path: Instrument = {
	id: 'path',
	level: 'tier',
	title: 'How the line moves',
	meaning:
		'Raises or lowers the line with time: a factor a year, up to three dated amendments, a ratchet after incidents, and what part of training counts.',
	values: [
		{
			key: 'yearlyFactor',
			label: 'Yearly factor',
			type: 'number',
			unit: 'factor a year',
			default: 1,
			min: 0.01,
			max: 100,
			step: 0.05,
			scale: 'log',
			meaning: 'Factor by which the line moves each year after January 2024, month by month.',
			source:
				'Assumption: 1 for a line written as a number; about 4.6 would keep pace with the frontier (Epoch AI 2024)'
		},
		...AMENDMENTS.flatMap((n) => [amendmentDay(n), amendmentLine(n)]),
		{
			key: 'ratchetFactor',
			label: 'Factor after an incident',
			type: 'number',
			unit: 'factor',
			default: 1,
			min: 0.01,
			max: 1,
			step: 0.05,
			scale: 'log',
			meaning: 'Factor by which the line falls after each serious incident, and never rises again.',
			source: 'Assumption: no law ratchets by itself; legislatures have tightened rules after accidents'
		},
		{
			key: 'ratchetFloorFlop',
			label: 'Lowest line',
			type: 'number',
			unit: 'FLOP',
			default: 1e22,
			min: 1e18,
			max: 1e42,
			step: 0.1,
			scale: 'log',
			meaning: 'The line on training compute below which incidents do not lower it.',
			source: 'Assumption: the line of the first draft of the EU guidelines (April 2025), 1e22 FLOP'
		},
		{
			key: 'postTraining',
			label: 'Post-training',
			type: 'choice',
			default: 'counts',
			options: [
				{ value: 'counts', label: 'counts' },
				{ value: 'outside', label: 'does not count' }
			],
			meaning:
				'Whether compute of post-training (fine-tuning by the developer, reinforcement learning) counts. Where it does not, the line on all of training rises as more of it is left out.',
			source:
				'European Commission guidelines C(2025) 7719, points 119–121, and Cal. SB 53 (2025): all training before placing on the market counts; “does not count” is a thought experiment'
		}
	],
	answers: (values) => {
		const amendments = AMENDMENTS.map((n) => ({
			month: firstWholeMonth(choice(values, `amendment${n}`)),
			flop: number(values, `amendment${n}Flop`)
		})).filter(({ month }) => month < Infinity);
		const yearlyFactor = number(values, 'yearlyFactor');
		const ratchetFactor = number(values, 'ratchetFactor');
		const counts = choice(values, 'postTraining') === 'counts';
		const floorFlop = number(values, 'ratchetFloorFlop');
		return {
			line: (lineFlop, now) => {
				let line = lineFlop;
				for (const { month, flop } of amendments) if (now.month >= month) line = flop;
				if (yearlyFactor !== 1) line *= power(yearlyFactor, now.month / 12);
				const ratcheted = ratchet(line, ratchetFactor, floorFlop, now.incidents);
				return counts ? ratcheted : ratcheted / (1 - now.postTrainingShare);
			}
		};
	}
};

/** line·f^incidents, at least the floor unless the line was below it before. */
function ratchet(line: number, factor: number, floorFlop: number, incidents: number): number {
	if (factor === 1 || incidents === 0) return line;
	return Math.max(Math.min(line, floorFlop), line * power(factor, incidents));
}
