import type { Parameters } from '../parameters';
import { INITIAL_DEVELOPERS } from './initial-developers';
import { DEVELOPERS_OF_2022 } from './initial-developers-2022';

/** A month in which a simulation can begin: month 0. */
export interface Start {
	/** Calendar month of month 0, `YYYY-MM`. */
	readonly month: string;
	/** Who trained base models then, the largest first. */
	readonly developers: typeof INITIAL_DEVELOPERS;
	/** No earlier model of so much compute had published weights then, log10 FLOP. */
	readonly closedFromLog10Flop: number;
	/** Parameters that are facts of that time: they hold whatever a scenario says, also outside their ranges. */
	readonly values: Partial<Parameters>;
}

/** Where simulations begin. The first is what every scenario begins with; the others look back, to test the model on what is known. */
export const STARTS = {
	'january-2024': {
		month: '2024-01',
		developers: INITIAL_DEVELOPERS,
		closedFromLog10Flop: Infinity,
		values: {}
	},
	'january-2022': {
		month: '2022-01',
		developers: DEVELOPERS_OF_2022,
		/** Of 11 models from 1e23 FLOP of 2021 none had published weights (Epoch AI, Data on AI Models, CC BY 4.0). */
		closedFromLog10Flop: 23,
		values: {
			initialDevelopers: DEVELOPERS_OF_2022.length,
			/** 5.9e17 FLOP for a USD of 2023: the middle of two regressions on Epoch AI's costs of runs, 5.3e17 (all) and 6.6e17 (from 1e22 FLOP). */
			pricePerFlopUsd: 1.7e-18,
			/**
			 * Sales of the sector grew from about 0.04 billion USD (2022) to 4.1 billion (2024), ×10 a year (Epoch AI,
			 * data on AI companies). The level leads to the market of January 2024 at that rate, so that both starts speak of one market.
			 */
			marketUsd: 5e7,
			demandGrowth: 10,
			/** Assumption: parents and first rounds of venture capital, one or two billion USD a year, paid for runs, not sales. */
			capitalShare: 2,
			/** About 30,000 public models in January 2022, 450,000 in December 2023 (Hugging Face): a fifteenth of the makers of 2024. */
			makersAtStart: 1e4
		}
	}
} as const satisfies Record<string, Start>;

export type StartId = keyof typeof STARTS;

/** What every scenario begins with. */
export const USUAL_START: StartId = 'january-2024';
