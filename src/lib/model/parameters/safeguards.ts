import { parameter } from './parameter';

/** Contested assumptions about the safeguards that developers build, of their own accord and by duty. None of them is measured. */
export const SAFEGUARDS = [
	parameter({
		key: 'safeguardStrength',
		linkKey: 'safeguards',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Voluntary safeguards',
		unit: 'share',
		default: 0.5,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Strength of the safeguards that developers build without any rule.',
		source: 'Assumption: range 0 to 1'
	}),
	parameter({
		key: 'safeguardEffect',
		linkKey: 'safeguard-effect',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Effect of safeguards',
		unit: 'orders of magnitude',
		default: 1,
		min: 0,
		max: 4,
		step: 0.25,
		scale: 'linear',
		meaning: 'Capability for misuse that full safeguards take away.',
		source: 'Assumption: range 0 to 4'
	}),
	parameter({
		key: 'safeguardsPassedOn',
		linkKey: 'safeguards-passed-on',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Safety left to fine-tuners',
		unit: 'share',
		default: 0.3,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'How much less developers of open models safeguard them for each budget share that a derivative is expected to owe.',
		source:
			'Assumption: direction from Laufer, Kleinberg and Heidari (2025), arXiv 2503.20848; size unknown, 0 switches it off'
	}),
	parameter({
		key: 'safeguardByDuty',
		linkKey: 'safeguards-duty',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Safeguards by duty',
		unit: 'share',
		default: 0.2,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'How much stronger safeguards are made by duties to evaluate a model and to mitigate its risks; other duties add a share of it.',
		source: 'Assumption: range 0 to 1; no measurement exists'
	}),
	parameter({
		key: 'safeguardByReport',
		linkKey: 'safeguards-report',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Safeguards by a report',
		unit: 'share of what evaluation adds',
		default: 0.1,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'How much a duty to report adds to safeguards, against evaluation.',
		source:
			'Assumption: no measurement exists of what any of these duties does to safeguards; only their order is argued for (Anderljung et al. 2023, arXiv 2307.03718)'
	}),
	parameter({
		key: 'safeguardByDocumentation',
		linkKey: 'safeguards-documentation',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Safeguards by documentation',
		unit: 'share of what evaluation adds',
		default: 0.3,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'How much a duty to document adds to safeguards, against evaluation.',
		source:
			'Assumption: no measurement exists of what any of these duties does to safeguards; only their order is argued for (Anderljung et al. 2023, arXiv 2307.03718)'
	}),
	parameter({
		key: 'safeguardByLicence',
		linkKey: 'safeguards-licence',
		group: 'risk',
		contested: true,
		badge: 'assumed',
		label: 'Safeguards by a licence',
		unit: 'share of what evaluation adds',
		default: 1.5,
		min: 1,
		max: 3,
		step: 0.05,
		scale: 'linear',
		meaning: 'How much approval before release adds to safeguards, against evaluation.',
		source:
			'Assumption: no measurement exists of what any of these duties does to safeguards; only their order is argued for (Anderljung et al. 2023, arXiv 2307.03718)'
	}),
	parameter({
		key: 'documentationFromUsd',
		linkKey: 'documentation-from',
		group: 'risk',
		badge: 'assumed',
		label: 'First cost of documentation',
		unit: 'USD',
		default: 50000,
		min: 0,
		max: 1000000,
		step: 10000,
		scale: 'linear',
		meaning: 'A duty that costs at least so much at first counts as documentation, not as a report.',
		source:
			'Assumption: no law states what its duties cost; between the central costs of a report (25,000 to 30,000) and of documentation (100,000 to 250,000) in the presets'
	}),
	parameter({
		key: 'evaluationFromUsd',
		linkKey: 'evaluation-from',
		group: 'risk',
		badge: 'assumed',
		label: 'First cost of evaluation',
		unit: 'USD',
		default: 500000,
		min: 0,
		max: 10000000,
		step: 50000,
		scale: 'linear',
		meaning: 'A duty that costs at least so much at first counts as evaluation, not as documentation.',
		source:
			'Assumption: no law states what its duties cost; between the central costs of documentation (100,000 to 250,000) and of evaluation and mitigation (1 to 5 million) in the presets'
	})
] as const;
