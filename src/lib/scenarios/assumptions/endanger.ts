import type { AssumptionSet } from './assumption-set';

export const ENDANGER: AssumptionSet = {
	id: 'endanger',
	title: 'Open models endanger',
	holds:
		'What is published cannot be taken back, its safeguards come off, and flaws in it stay unmended in copies. Misuse grows with capability, defenders gain less from weights than attackers, and some harm would be catastrophic. Duties before release make models safer.',
	values: {
		misuseBefore: {
			value: -0.5,
			why: 'Without a model few misusers get far: a model stripped of its safeguards gave participants nearly all key information.',
			sources: ['gopal']
		},
		misuseGrowth: {
			value: 0.7,
			why: 'Dangerous capabilities can arise unexpectedly and grow with the model.',
			sources: ['anderljung', 'seger']
		},
		safeguardEffect: {
			value: 1.5,
			why: 'Behind an interface, filters, monitoring and bans add to refusals; the effort to bypass them grows.',
			sources: ['aisi', 'seger']
		},
		stripShare: {
			value: 1,
			why: 'Safety training of published weights was undone for less than USD 200.',
			sources: ['gade']
		},
		maliciousShare: {
			value: 0.005,
			why: 'Versions without safeguards appear within days of a release.',
			sources: ['gopal', 'gade']
		},
		benignStrip: {
			value: 0.25,
			why: 'Even benign data degrade safeguards.',
			sources: ['qi']
		},
		safetyTunedShare: { value: 0.02, why: 'Few who fine-tune work on safety.', sources: ['seger'] },
		safeguardsPassedOn: {
			value: 0.15,
			why: 'Developers answer for their models whatever others owe.',
			sources: ['anderljung']
		},
		safeguardByDuty: {
			value: 0.3,
			why: 'Risk assessment, outside scrutiny and standards before release strengthen safeguards.',
			sources: ['anderljung']
		},
		derivativeByDuty: {
			value: 0.2,
			why: 'Duties on those who adapt models do so as well.',
			sources: ['anderljung']
		},
		existingLaw: {
			value: 0.1,
			why: 'Law on the act comes after the harm and does not reach the anonymous.',
			sources: ['anderljung']
		},
		hiddenExploited: {
			value: 0.25,
			why: 'Flaws without access to weights are harder to find.',
			sources: ['seger']
		},
		discoveryScale: {
			value: 3000000,
			why: 'Finding flaws of large models takes more than having their weights.',
			sources: ['seger']
		},
		fixOpenPerYear: {
			value: 0.5,
			why: 'Fixes do not reach copies that were downloaded: unresolved flaws proliferate.',
			sources: ['seger']
		},
		tailHazard: {
			value: 0.001,
			why: 'One in a thousand a year at the critical capability without safeguards: small, and not zero.',
			sources: ['gopal', 'anderljung']
		},
		tailCapability: {
			value: 4,
			why: 'Models of 2023 without safeguards already gave nearly all key information.',
			sources: ['gopal']
		},
		tailSlope: {
			value: 2.5,
			why: 'Dangerous capabilities can arise suddenly.',
			sources: ['anderljung']
		},
		defence: {
			value: 0.1,
			why: 'Attackers gain more than defenders, who could work with structured access.',
			sources: ['seger']
		},
		theftPerYear: {
			value: 0.15,
			why: 'Closed developers cannot yet withstand the most capable attackers.',
			sources: ['nevo']
		},
		control: {
			value: 0.85,
			why: 'Behind an interface, monitoring and bans stop nearly all who do not have the means of a state.',
			sources: ['aisi', 'seger']
		},
		openControl: {
			value: 0,
			why: 'Whoever means harm takes the refusals off.',
			sources: ['gade', 'gopal']
		},
		fearedCoverage: {
			value: 0,
			why: 'Rules with clear thresholds reach few, who know it.',
			sources: ['anderljung']
		}
	},
	uncomfortable: {
		key: 'theftPerYear',
		why: 'Whoever says that open models endanger must grant that closed weights are likely to be stolen too: 38 ways of attack were counted, and defences against the most capable attackers may take years. Closing weights then buys time, not safety.'
	}
};
