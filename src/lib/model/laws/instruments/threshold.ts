import type { Answers, Instrument, InstrumentValues } from '../instrument';
import { choice, number } from '../instrument';
import { exp10 } from '../../arithmetic/portable-math';

/** Stands for no test of capability. */
const NO_CAPABILITY = -10;

/** The line above which a base model is covered. Its conditions must all be met. */
export const threshold: Instrument = {
	id: 'threshold',
	level: 'tier',
	title: 'Threshold',
	meaning:
		'A base model is covered when its training compute lies above the line and every further test is met.',
	values: [
		{
			key: 'basis',
			label: 'What the line is drawn on',
			type: 'choice',
			default: 'compute',
			options: [
				{ value: 'compute', label: 'training compute' },
				{ value: 'frontier', label: 'distance to the largest model so far' },
				{ value: 'open-frontier', label: 'distance to the largest open model so far' },
				{ value: 'every-model', label: 'no line: every base model' },
				{ value: 'no-model', label: 'base models are not covered' }
			],
			meaning: 'A fixed amount of compute, an amount that follows the largest model, or no line at all.',
			source:
				'Regulation (EU) 2024/1689, Art. 51(2) (fixed compute); 15 CFR ECCN 4E091 (relative to published models)'
		},
		{
			key: 'flop',
			label: 'Training compute',
			type: 'number',
			unit: 'FLOP',
			default: 1e26,
			min: 1e18,
			max: 1e42,
			step: 0.1,
			scale: 'log',
			prominent: true,
			meaning: 'Cumulative training compute above which a base model is covered.',
			source:
				'1e25: Regulation (EU) 2024/1689, Art. 51(2); 1e26: Executive Order 14110 s. 4.2(b), Cal. SB 53 (2025)'
		},
		{
			key: 'relativeOrders',
			label: 'Distance to the frontier',
			type: 'number',
			unit: 'orders of magnitude',
			default: -1,
			min: -6,
			max: 2,
			step: 0.1,
			scale: 'linear',
			prominent: true,
			meaning:
				'With a line that follows the frontier: orders of magnitude above (+) or below (−) the largest model so far.',
			source:
				'Assumption: one order below the frontier keeps a line of 1e25 FLOP near where it was drawn in 2024'
		},
		{
			key: 'costUsd',
			label: 'Training cost test',
			type: 'number',
			unit: 'USD',
			default: 0,
			min: 0,
			max: 1e13,
			step: 1e6,
			scale: 'linear',
			meaning: 'Covered only if the training compute also cost more than this; 0 switches the test off.',
			source: 'Cal. SB 1047 (2024, vetoed): more than 100 million USD'
		},
		{
			key: 'revenueUsd',
			label: 'Revenue test',
			type: 'number',
			unit: 'USD a year',
			default: 0,
			min: 0,
			max: 1e13,
			step: 1e6,
			scale: 'linear',
			meaning:
				"Covered only if the developer's group also earns more than this a year; 0 switches the test off.",
			source: 'Cal. SB 53 (2025), BPC 22757.11: more than 500 million USD'
		},
		{
			key: 'costGrowth',
			label: 'Yearly rise of the cost test',
			type: 'number',
			unit: 'factor a year',
			default: 1,
			min: 0.5,
			max: 3,
			step: 0.005,
			scale: 'linear',
			meaning: 'Factor by which the cost test is raised each year after 2024, as by a price index.',
			source: 'Cal. SB 1047 adjusts for inflation; 1.025 a year is an assumption'
		},
		{
			key: 'capability',
			label: 'Capability test',
			type: 'number',
			unit: 'orders of magnitude',
			default: NO_CAPABILITY,
			min: NO_CAPABILITY,
			max: 20,
			step: 0.1,
			scale: 'linear',
			meaning:
				'Covered only if the model is also more capable than this, measured in orders of magnitude of effective compute over 1e24 FLOP of January 2024; −10 switches the test off.',
			source:
				'Regulation (EU) 2024/1689, Art. 51(1)(a) and Annex XIII: high-impact capabilities; the number is an assumption'
		},
		{
			key: 'reachShare',
			label: 'Reach test',
			type: 'number',
			unit: 'share of users',
			default: 0,
			min: 0,
			max: 1,
			step: 0.005,
			scale: 'linear',
			meaning: 'Covered only if the developer also serves more than this share of users; 0 switches it off.',
			source:
				'Regulation (EU) 2024/1689, Annex XIII(f): reach, presumed from 10,000 business users; the share is an assumption'
		}
	],
	answers: (values) => {
		const costUsd = number(values, 'costUsd');
		const costGrowth = number(values, 'costGrowth');
		const revenueUsd = number(values, 'revenueUsd');
		const reachShare = number(values, 'reachShare');
		const capability = number(values, 'capability');
		const onComputeAlone =
			costUsd === 0 && revenueUsd === 0 && reachShare === 0 && capability === NO_CAPABILITY;
		return {
			line: lineOf(values),
			...(costUsd === 0 ? {} : { costTestUsd: (month: number) => costUsd * yearlyFactor(costGrowth, month) }),
			...(capability === NO_CAPABILITY ? {} : { capabilityTest: capability }),
			coversModel: (lineFlop, now) => {
				const indexedCostUsd = costUsd * yearlyFactor(costGrowth, now.month);
				return (model) =>
					model.trainingFlop > lineFlop &&
					(onComputeAlone ||
						(passes(model.trainingCostUsd, indexedCostUsd) &&
							passes(model.developerRevenueUsd, revenueUsd) &&
							passes(model.reachShare, reachShare) &&
							(capability === NO_CAPABILITY || model.capability > capability)));
			}
		};
	}
};

function lineOf(values: InstrumentValues): Answers['line'] {
	const flop = number(values, 'flop');
	const relativeFactor = exp10(number(values, 'relativeOrders'));
	switch (choice(values, 'basis')) {
		case 'frontier':
			return (_line, now) => now.frontierFlop * relativeFactor;
		case 'open-frontier':
			return (_line, now) => now.openFrontierFlop * relativeFactor;
		case 'every-model':
			return () => 0;
		case 'no-model':
			return () => Infinity;
		default:
			return () => flop;
	}
}

/** More than a test asks; 0 switches the test off. */
function passes(value: number, test: number): boolean {
	return test === 0 || value > test;
}

/** factor^(whole years since January 2024) */
function yearlyFactor(factor: number, month: number): number {
	let product = 1;
	for (let year = 12; year <= month; year += 12) product *= factor;
	return product;
}
