import { parameter } from './parameter';

/** Contested assumptions about what derivatives do to safeguards. None of them is measured. */
export const SAFEGUARDS_DOWNSTREAM = [
	parameter({
		key: 'maliciousShare',
		linkKey: 'malicious',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Malicious derivatives',
		unit: 'share of makers',
		default: 0.001,
		min: 0,
		max: 0.1,
		step: 0.0005,
		scale: 'linear',
		meaning: 'Share of derivatives that are made to strip safeguards; one is enough for a whole family.',
		source:
			'Assumption: range 0 to 0.1; stripping takes less than USD 200 of compute (Gade et al. 2023, arXiv 2311.00117)'
	}),
	parameter({
		key: 'stripShare',
		linkKey: 'strip',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Safeguards stripped on purpose',
		unit: 'share',
		default: 0.7,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of the safeguards of its parent that a malicious derivative removes.',
		source:
			'Assumption: near 1 for determined misusers (Gade et al. 2023, arXiv 2311.00117); less where safeguards are in the training data'
	}),
	parameter({
		key: 'benignStrip',
		linkKey: 'benign-strip',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Safeguards lost by benign fine-tuning',
		unit: 'share',
		default: 0.15,
		min: 0,
		max: 0.4,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of the safeguards of its parent that an ordinary derivative loses without meaning to.',
		source: 'Assumption: 0 to 0.4; that it happens at all: Qi et al. (2023), arXiv 2310.03693'
	}),
	parameter({
		key: 'safetyTunedShare',
		linkKey: 'safety-tuned',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Safety-tuned derivatives',
		unit: 'share of derivatives',
		default: 0.05,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of the derivatives without ill intent that strengthen the safeguards of their parent.',
		source: 'Assumption: range 0 to 1'
	}),
	parameter({
		key: 'safetyTuning',
		linkKey: 'safety-tuning',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Effect of safety tuning',
		unit: 'share',
		default: 0.2,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'How much stronger than those of its parent the safeguards of a safety-tuned derivative are.',
		source: 'Assumption: range 0 to 1'
	}),
	parameter({
		key: 'derivativeByDuty',
		linkKey: 'derivative-duty',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Safeguards by duty on fine-tuners',
		unit: 'share',
		default: 0.1,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Safeguards that makers who have met duties add to their derivatives.',
		source: 'Assumption: range 0 to 1; no measurement exists'
	})
] as const;
