import { parameter } from './parameter';

const openness = (kind: string) =>
	`Premium (+) or penalty (−) that ${kind} put on publishing weights, as a share of the value of a model.`;

/** The decision about a training run, and what a rule weighs in it. */
export const TRAINING = [
	parameter({
		key: 'revenueExponent',
		linkKey: 'revenue-exponent',
		group: 'training',
		badge: 'assumed',
		label: 'Value of a larger run',
		unit: 'exponent',
		default: 0.5,
		min: 0.2,
		max: 0.8,
		step: 0.05,
		scale: 'linear',
		meaning:
			'The value of a model grows with its training compute to this power; it sets how much a developer loses by stopping just under a line.',
		source:
			'Assumption: 0.3–0.7; at ½ the empty interval above a line has a closed form (Kleven and Waseem 2013)'
	}),
	parameter({
		key: 'friction',
		linkKey: 'friction',
		group: 'training',
		badge: 'bounded',
		label: 'Runs sized without regard to the line',
		unit: 'share',
		default: 0.5,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of runs whose size is not changed for a threshold even where that would pay.',
		source: 'Kleven and Waseem (2013): a majority did not respond to a tax notch; range 0.2–0.9'
	}),
	parameter({
		key: 'runLeadMonths',
		linkKey: 'run-lead',
		group: 'training',
		badge: 'assumed',
		label: 'Time from commitment to release',
		unit: 'months',
		default: 4,
		min: 1,
		max: 12,
		step: 1,
		scale: 'linear',
		integer: true,
		meaning: 'Months between deciding on a run and releasing the model; the law can change in between.',
		source: 'Assumption: 3 to 6 months of training and preparation'
	}),
	parameter({
		key: 'valueDecay',
		linkKey: 'value-decay',
		group: 'training',
		badge: 'assumed',
		label: 'Value lost by waiting',
		unit: 'share a month',
		default: 0.04,
		min: 0,
		max: 0.2,
		step: 0.01,
		scale: 'linear',
		meaning: 'Share of the value of a model lost for each month that its release is put off.',
		source: 'Assumption: capability halves in relative terms within about a year; range 0 to 0.2'
	}),
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
		default: 0.06,
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
		key: 'dutyCostScale',
		linkKey: 'duty-cost',
		group: 'training',
		badge: 'assumed',
		label: 'Cost of duties',
		unit: 'factor',
		default: 1,
		min: 0.05,
		max: 20,
		step: 0.1,
		scale: 'log',
		meaning: 'Multiplies the cost of every duty of every policy.',
		source:
			'Assumption: published estimates diverge by more than an order of magnitude, and none exists for systemic-risk duties'
	}),
	parameter({
		key: 'dutyHorizonYears',
		linkKey: 'duty-horizon',
		group: 'training',
		badge: 'assumed',
		label: 'Years of duties weighed in a decision',
		unit: 'years',
		default: 3,
		min: 0,
		max: 10,
		step: 0.5,
		scale: 'linear',
		meaning: 'Present value of yearly duties: so many years of them are weighed when a developer decides.',
		source: 'Assumption: about the working life of a model family'
	}),
	parameter({
		key: 'lineUncertainty',
		linkKey: 'line-uncertainty',
		group: 'training',
		badge: 'assumed',
		label: 'Fear of a lower line',
		unit: 'probability',
		default: 0,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Probability that developers who plan a run give to the line being lower than written when the model comes out.',
		source:
			'Assumption: 0, so that no fear is built in; guidelines and amendments have moved lines (draft 1e22, final 1e23 FLOP)'
	}),
	parameter({
		key: 'lineUncertaintyOrders',
		linkKey: 'line-lower',
		group: 'training',
		badge: 'assumed',
		label: 'How much lower',
		unit: 'orders of magnitude',
		default: 1,
		min: 0.1,
		max: 3,
		step: 0.1,
		scale: 'linear',
		meaning: 'How far below the written line the feared one lies.',
		source: 'Assumption: one order of magnitude, the distance between draft and final EU guidelines of 2025'
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
	}),
	parameter({
		key: 'revenueScaling',
		linkKey: 'revenue-scaling',
		group: 'training',
		badge: 'assumed',
		label: 'Weight of earned revenue in the value of a run',
		unit: 'exponent',
		default: 1,
		min: 0,
		max: 1,
		step: 0.1,
		scale: 'linear',
		meaning:
			'How far the value of a run is scaled to what developers earned in the last year, for what their models were valued at: 1 in full, 0 not at all.',
		source:
			'Assumption: developers reckon with the revenue there is; 0 is model version 3, in which values added up to a third of revenue'
	}),
	parameter({
		key: 'elsewhereFirst',
		linkKey: 'elsewhere-first',
		group: 'training',
		badge: 'bounded',
		label: 'Developers that release elsewhere first',
		unit: 'share',
		default: 0.5,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of developers that release a hosted or gated model where nothing has to be waited for while one jurisdiction makes it wait.',
		source:
			'About half of makers of medical devices no longer chose the EU for a first launch (MedTech Europe survey, July 2022, an interested party); range 0.1 to 0.7'
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
		key: 'postTrainingShare',
		linkKey: 'post-training',
		group: 'training',
		badge: 'bounded',
		label: 'Post-training in the compute of a model',
		unit: 'share',
		default: 0.3,
		min: 0.1,
		max: 0.6,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of training compute that goes into post-training from 2026 on; a tenth of it in 2024, half in 2025. A tier can leave it out.',
		source:
			'Llama 3.1 0.0025, DeepSeek-R1 about a fifth of its base, the largest reasoning models more (Epoch AI 2025); range 0.1 to 0.6'
	})
] as const;
