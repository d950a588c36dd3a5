import { preset } from '../../preset';
import { MOVING, MOVING_TIER } from './falling-threshold-1';

export const risingThreshold = preset({
	...MOVING,
	id: 'rising-threshold',
	name: 'Rising threshold (stress test)',
	summary:
		'The twin of the falling threshold: the same duties, everywhere, on a line that rises tenfold every two years from 1e26 to 1e29 FLOP.',
	limits: [
		'No legislature has written such a path into law; the EU guidelines moved a draft line from 1e22 to 1e23 FLOP.'
	],
	tiers: [
		{
			...MOVING_TIER,
			instruments: {
				...MOVING_TIER.instruments,
				path: {
					amendment1: '2026-01-01',
					amendment1Flop: 1e27,
					amendment2: '2028-01-01',
					amendment2Flop: 1e28,
					amendment3: '2030-01-01',
					amendment3Flop: 1e29
				}
			}
		}
	]
});
