import type { AssumptionSet } from './assumption-set';

export const PROTECT: AssumptionSet = {
	id: 'protect',
	title: 'Open models protect',
	holds:
		'What open models add to the reach of misusers is small beside what search, older tools and closed models give them already. Many who can look find and fix flaws, defenders need the weights, and rules frighten people whom they do not reach.',
	values: {
		misuseBefore: {
			value: 1,
			why: 'Misuse is judged at the margin, against what existed before; red teams with models planned no better than with the internet.',
			sources: ['kapoor', 'mouton']
		},
		misuseGrowth: {
			value: 0.4,
			why: 'Evidence that harm follows capability is limited; distribution and other steps are the bottleneck.',
			sources: ['kapoor', 'bommasani']
		},
		safeguardEffect: {
			value: 0.75,
			why: 'Safeguards of closed models can be bypassed too, so that closing takes less away than it seems.',
			sources: ['zou', 'aisi']
		},
		stripShare: {
			value: 0.9,
			why: 'Safeguards of published weights come off at low cost; the case rests on what the model adds, not on its refusals.',
			sources: ['gade', 'kapoor']
		},
		maliciousShare: {
			value: 0.0005,
			why: 'Nearly all who fine-tune do so for ordinary ends.',
			sources: ['eiras']
		},
		benignStrip: {
			value: 0.1,
			why: 'Ordinary fine-tuning degrades safeguards to a lesser extent, and makers can mend it.',
			sources: ['qi']
		},
		safetyTunedShare: {
			value: 0.15,
			why: 'Open weights let others strengthen safeguards and build defences.',
			sources: ['eiras', 'obrien']
		},
		safeguardsPassedOn: {
			value: 0.5,
			why: 'Duties on fine-tuners let developers do less.',
			sources: ['laufer']
		},
		safeguardByDuty: {
			value: 0.1,
			why: 'Rules add paperwork more than safety to what developers do anyway.',
			sources: ['bommasani']
		},
		derivativeByDuty: {
			value: 0.05,
			why: 'The same holds for duties on fine-tuners.',
			sources: ['bommasani']
		},
		existingLaw: {
			value: 0.3,
			why: 'Misuse is already unlawful; law on the act reaches whoever commits it.',
			sources: ['bommasani']
		},
		hiddenExploited: {
			value: 0.6,
			why: 'Attackers find what is kept out of sight: obscurity is no protection.',
			sources: ['zou']
		},
		discoveryScale: {
			value: 300000,
			why: 'Inspection by many finds flaws early.',
			sources: ['kapoor', 'eiras']
		},
		fixOpenPerYear: {
			value: 4,
			why: 'Communities publish mended versions within months, and hosts take them up.',
			sources: ['eiras']
		},
		tailHazard: {
			value: 0,
			why: 'Current research is insufficient to characterise such a hazard; none is put in.',
			sources: ['kapoor', 'mouton']
		},
		tailCapability: {
			value: 6.5,
			why: 'A red team with models planned attacks no better than one without: what would be critical is far off.',
			sources: ['mouton', 'kapoor']
		},
		tailSlope: {
			value: 1,
			why: 'Access to materials and skill bounds the harm, so that it grows slowly with capability.',
			sources: ['mouton']
		},
		defence: { value: 0.5, why: 'Defenders with weights prevent a good part.', sources: ['kapoor', 'eiras'] },
		theftPerYear: {
			value: 0.1,
			why: 'Closed weights do not stay secret either.',
			sources: ['nevo']
		},
		control: {
			value: 0.3,
			why: 'Guarded models fall too: a fine-tuning interface or a good prompt undoes what the host guards.',
			sources: ['qi', 'zou']
		},
		openControl: {
			value: 0.2,
			why: 'Most who download a model leave its refusals where they are.',
			sources: ['eiras']
		},
		fearedCoverage: {
			value: 0.15,
			why: 'Many whom rules do not reach believe that they do; a third of the share in a survey of start-ups.',
			sources: ['survey', 'bommasani']
		}
	},
	uncomfortable: {
		key: 'stripShare',
		why: 'Whoever says that open models protect must grant that nearly all safeguards of published weights can be stripped for less than USD 200 of compute, and that what is published cannot be taken back.'
	}
};
