import { parameter } from './parameter';

const openness = (kind: string) =>
	`Premium (+) or penalty (−) that ${kind} put on publishing weights, as a share of the value of a model.`;

/** The choice to publish weights. */
export const OPENNESS = [
	parameter({
		key: 'opennessFrontierClosed',
		linkKey: 'openness-closed',
		group: 'training',
		badge: 'bounded',
		label: 'Openness of closed frontier developers',
		unit: 'share of value',
		default: -0.3,
		min: -1,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: openness('frontier developers that sell access'),
		source: 'Chosen so that about 14 % of models above 1e25 FLOP are open (Epoch AI)'
	}),
	parameter({
		key: 'opennessFrontierOpen',
		linkKey: 'openness-open',
		group: 'training',
		badge: 'bounded',
		label: 'Openness of open frontier developers',
		unit: 'share of value',
		default: 0.15,
		min: -1,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: openness('frontier developers with an open strategy'),
		source: 'Chosen with the others so that 0.45 of notable releases are open (Epoch AI 2023–2024: 0.35–0.60)'
	}),
	parameter({
		key: 'opennessChallenger',
		linkKey: 'openness-challenger',
		group: 'training',
		badge: 'bounded',
		label: 'Openness of challengers',
		unit: 'share of value',
		default: -0.04,
		min: -1,
		max: 1,
		step: 0.02,
		scale: 'linear',
		meaning: openness('challengers'),
		source: 'Chosen with the others so that 0.45 of notable releases are open (Epoch AI 2023–2024: 0.35–0.60)'
	}),
	parameter({
		key: 'opennessPublic',
		linkKey: 'openness-public',
		group: 'training',
		badge: 'bounded',
		label: 'Openness of public bodies',
		unit: 'share of value',
		default: 0.25,
		min: -1,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: openness('public and academic developers'),
		source: 'Chosen with the others so that 0.45 of notable releases are open (Epoch AI 2023–2024: 0.35–0.60)'
	}),
	parameter({
		key: 'opennessSpread',
		linkKey: 'openness-spread',
		group: 'training',
		badge: 'assumed',
		label: 'Spread of openness',
		unit: 'share of value',
		default: 0.2,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Standard deviation of the openness premium between the runs of one kind of developer.',
		source: 'Assumption: how strongly cost moves the choice to publish is unknown; range 0.05 to 1'
	}),
	parameter({
		key: 'opennessSlope',
		linkKey: 'openness-slope',
		group: 'training',
		badge: 'data',
		label: 'Openness towards the frontier',
		unit: 'logit per order of magnitude',
		default: -2.7,
		min: -3.5,
		max: 0,
		step: 0.1,
		scale: 'linear',
		meaning:
			'How fast the open share falls with the size of a run, from one order of magnitude below the largest model of a year before on; 0 is no fall.',
		source:
			'Counted in five lists of Epoch AI (CC BY 4.0), 2022–2025: open 0.82 beyond one order below the year-old frontier, 0.67 and 0.47 in the two half orders below it, 0.21 just above, 0 of 14 beyond; range −3.5 to −1'
	}),
	parameter({
		key: 'opennessLift',
		linkKey: 'openness-lift',
		group: 'training',
		badge: 'bounded',
		label: 'Openness well below the frontier',
		unit: 'logit',
		default: 1,
		min: 0,
		max: 4,
		step: 0.1,
		scale: 'linear',
		meaning:
			'Logit added to the open share of every kind of developer, so that the fall towards the frontier leaves the share of all releases where it was.',
		source: 'Chosen so that 0.45 of notable releases are open (Epoch AI 2023–2024: 0.35–0.60)'
	}),
	parameter({
		key: 'freeLicenceShare',
		linkKey: 'free-licences',
		group: 'training',
		badge: 'data',
		label: 'Free licences',
		unit: 'share of open releases',
		default: 0.8,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of open-weight releases under a free licence; the others carry limits and may not qualify for relief.',
		source:
			'Licences of models on Hugging Face (Laufer, Oderinwale and Kleinberg 2025): Apache and MIT 408,000 of about 574,000 stated'
	}),
	parameter({
		key: 'gatedPremium',
		linkKey: 'gated-premium',
		group: 'training',
		badge: 'assumed',
		label: 'Openness kept by gated weights',
		unit: 'share',
		default: 0.6,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of the premium on publishing weights that is left when they are given only to those who sign up.',
		source: 'Assumption: range 0.2 to 0.9; Llama 2 was given out on request and widely adopted'
	}),
	parameter({
		key: 'gatedControl',
		linkKey: 'gated-control',
		group: 'training',
		badge: 'assumed',
		label: 'Control over gated weights',
		unit: 'share',
		default: 0.5,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of the liability for published weights that a developer is spared because it knows who has them.',
		source: 'Assumption: range 0 to 1; LLaMA 1, given out on request, leaked within days (2023)'
	})
] as const;
