import { preset } from '../preset';
import { EU_ABOUT, EU_CHAPTER, EU_SYSTEMIC_WITHOUT_LINE } from './eu-ai-act';

/** The EU systemic tier on another line. */
export const MOVING_TIER = {
	...EU_SYSTEMIC_WITHOUT_LINE,
	id: 'moving',
	instruments: {
		...EU_SYSTEMIC_WITHOUT_LINE.instruments,
		threshold: { basis: 'compute', flop: 1e26 }
	}
} as const;

/** A line that moves by dated amendments, for the falling threshold and its rising twin. */
export const MOVING = {
	kind: 'counterfactual',
	revision: 2,
	asOf: '2026-11-23',
	articles: EU_ABOUT.articles,
	sources: [
		'Assumption: the dates and steps are invented for a stress test; duties and fines are those of the EU systemic tier.'
	],
	costRange: EU_ABOUT.costRange,
	instruments: {
		nexus: { jurisdiction: 'world', reach: 'market' },
		timing: { start: '2024-01-01' },
		enforcement: { ...EU_CHAPTER.enforcement, from: '2025-01-01' }
	}
} as const;

export const fallingThreshold = preset({
	...MOVING,
	id: 'falling-threshold',
	name: 'Falling threshold (stress test)',
	summary:
		'A stress test: duties like those of the EU systemic tier, everywhere, on a line that falls tenfold every two years from 1e26 to 1e23 FLOP.',
	limits: ['No legislature has done this; real changes of a line so far went up or added a revenue test.'],
	tiers: [
		{
			...MOVING_TIER,
			instruments: {
				...MOVING_TIER.instruments,
				path: {
					amendment1: '2026-01-01',
					amendment1Flop: 1e25,
					amendment2: '2028-01-01',
					amendment2Flop: 1e24,
					amendment3: '2030-01-01',
					amendment3Flop: 1e23
				}
			}
		}
	]
});
