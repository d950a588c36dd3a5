import { parameter } from './parameter';

/** How often developers train, and what they do about the law and the public. */
export const DEVELOPER_CONDUCT = [
	parameter({
		key: 'runsPerYear',
		linkKey: 'runs',
		group: 'developers',
		badge: 'bounded',
		label: 'Training runs of a leading developer',
		unit: 'a year',
		default: 10,
		min: 0.5,
		max: 12,
		step: 0.1,
		scale: 'linear',
		meaning: 'Runs that the developer with the largest budget plans a year; others plan fewer, by distance.',
		source:
			'Chosen so that about 19 models a year appear per order of magnitude below the frontier (Epoch AI 2021–2024: 12–25)'
	}),
	parameter({
		key: 'cadenceSlope',
		linkKey: 'cadence',
		group: 'developers',
		badge: 'bounded',
		label: 'Fewer runs behind the frontier',
		unit: 'decades per order of magnitude',
		default: 0.6,
		min: 0,
		max: 2,
		step: 0.05,
		scale: 'linear',
		meaning:
			'How fast the number of runs falls with the distance of a developer to the largest budget: runs × 10^(−slope × distance).',
		source:
			'Chosen with the number of runs: 7, 19 and 32 models a year within 0.5, 1 and 1.5 orders of the largest (Epoch AI 2021–2024)'
	}),
	parameter({
		key: 'flagshipShare',
		linkKey: 'flagships',
		group: 'developers',
		badge: 'bounded',
		label: 'Flagship runs',
		unit: 'share of runs',
		default: 0.25,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of runs that use the whole budget of the largest run; the others are spread below it.',
		source: 'Chosen with the number of runs and a frontier that grows ×4.0–5.4 a year in view (Epoch AI)'
	}),
	parameter({
		key: 'runDepthOrders',
		linkKey: 'run-depth',
		group: 'developers',
		badge: 'bounded',
		label: 'Spread of run sizes',
		unit: 'orders of magnitude',
		default: 3,
		min: 0.5,
		max: 4,
		step: 0.5,
		scale: 'linear',
		meaning: "A developer's runs are spread evenly, in log-compute, over so many orders below its largest.",
		source: 'Releases are roughly uniform in log-compute below the frontier (Epoch AI 2021–2024)'
	}),
	parameter({
		key: 'lawAbidingShare',
		linkKey: 'law-abiding',
		group: 'developers',
		badge: 'assumed',
		label: 'Developers that never ignore a duty',
		unit: 'share',
		default: 0.9,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of developers that meet their duties even where a fine would be cheaper; the others weigh the two.',
		source: 'Assumption: base models are few and their developers known by name; range 0 to 1'
	}),
	parameter({
		key: 'disclosureOpen',
		linkKey: 'disclosure-open',
		group: 'developers',
		badge: 'bounded',
		label: 'Open models that state their compute',
		unit: 'share',
		default: 0.85,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of open-weight models whose training compute can be known from public information.',
		source:
			'Bounded: open models of 1e24 FLOP and more in public lists outnumber their share of releases (Epoch AI, Data on AI Models, CC BY 4.0)'
	}),
	parameter({
		key: 'disclosureClosed',
		linkKey: 'disclosure-closed',
		group: 'developers',
		badge: 'bounded',
		label: 'Closed models that state their compute',
		unit: 'share',
		default: 0.4,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning: 'Share of closed models whose training compute can be known from public information.',
		source: 'Bounded: after 2024 most closed models state no compute (Epoch AI, Data on AI Models, CC BY 4.0)'
	}),
	parameter({
		key: 'silenceAboveLine',
		linkKey: 'silence',
		group: 'developers',
		badge: 'assumed',
		label: 'Silence just above a line',
		unit: 'share',
		default: 0.3,
		min: 0,
		max: 1,
		step: 0.05,
		scale: 'linear',
		meaning:
			'Share of developers that keep the compute of a covered model silent when it lies less than an order of magnitude above the line.',
		source:
			'Assumption: range 0 to 0.9; the observed gap above 1e25 FLOP may be silence or scale (Hillebrandt 2026)'
	})
] as const;
