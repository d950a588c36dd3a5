import type { AssumptionSet } from './assumption-set';

/** Every value is the default of its parameter. */
export const MIDDLE: AssumptionSet = {
	id: 'middle',
	title: 'Middle',
	holds:
		'The evidence suffices neither to say that restrictions on open weights are warranted nor that they never will be. Safeguards help, can be lost, and can be mended; what is not known is set in the middle of what people say, or at 0.',
	values: {
		misuseBefore: { value: 0, why: 'Models of early 2024 are the reference.', sources: ['ntia'] },
		misuseGrowth: { value: 0.5, why: 'Between the two positions.', sources: ['ntia'] },
		safeguardEffect: {
			value: 1,
			why: 'Safeguards take effort to bypass, but can be bypassed.',
			sources: ['aisi']
		},
		stripShare: {
			value: 0.7,
			why: 'Refusals come off cheaply, while safeguards in the training data resist longer.',
			sources: ['gade', 'obrien']
		},
		maliciousShare: { value: 0.001, why: 'Between the two positions.', sources: ['ntia'] },
		benignStrip: { value: 0.15, why: 'A part is lost without ill intent.', sources: ['qi'] },
		safetyTunedShare: { value: 0.05, why: 'Between the two positions.', sources: ['ntia'] },
		safeguardsPassedOn: {
			value: 0.3,
			why: 'The direction is shown in theory, the size is not known.',
			sources: ['laufer']
		},
		safeguardByDuty: { value: 0.2, why: 'Between the two positions.', sources: ['ntia'] },
		derivativeByDuty: { value: 0.1, why: 'Between the two positions.', sources: ['ntia'] },
		existingLaw: { value: 0.2, why: 'Between the two positions.', sources: ['ntia'] },
		hiddenExploited: { value: 0.4, why: 'Between the two positions.', sources: ['ntia'] },
		discoveryScale: { value: 1000000, why: 'Between the two positions.', sources: ['ntia'] },
		fixOpenPerYear: { value: 1.5, why: 'Copies are updated, but slowly.', sources: ['seger', 'eiras'] },
		tailHazard: {
			value: 0,
			why: 'Unknown, and shown at 0 so that no catastrophe is built in.',
			sources: ['ntia']
		},
		tailCapability: {
			value: 5,
			why: 'Between the two positions; no source gives a number.',
			sources: ['ntia']
		},
		tailSlope: { value: 1.5, why: 'Between the two positions; no source gives a number.', sources: ['ntia'] },
		defence: { value: 0.3, why: 'Between the two positions.', sources: ['ntia'] },
		theftPerYear: {
			value: 0.05,
			why: 'Possible in many ways; no known theft of leading weights to count.',
			sources: ['nevo']
		},
		control: {
			value: 0.6,
			why: 'Hosts stop casual abuse, and about half of those who keep trying; no source measures the share.',
			sources: ['aisi', 'qi']
		},
		openControl: {
			value: 0.1,
			why: 'Refusals of published weights come off at low cost, and not everybody takes them off.',
			sources: ['gade']
		},
		fearedCoverage: {
			value: 0,
			why: 'Reported in a survey, and shown at 0 so that no chill is built in.',
			sources: ['survey']
		}
	},
	uncomfortable: {
		key: 'tailHazard',
		why: 'Setting the unknown hazard at 0 is no neutral choice: it leaves catastrophes out of every verdict, which is what waiting for evidence amounts to until there is some.'
	}
};
