import type { InstrumentValues } from '$lib/model';
import type { AssumedRange } from './preset';

type Range = readonly [low: number, central: number, high: number];

interface Package {
	/** What is owed, in the words of the laws that ask for it. */
	readonly content: string;
	readonly fixedUsd: Range;
	readonly perModelUsd: Range;
	readonly perYearUsd: Range;
	readonly delayMonths: Range;
}

/**
 * Costs of what laws ask for. No law states them and no official estimate of the duties on large models
 * was found: they are assumptions built from hours of work (100 to 250 USD an hour, 150,000 to 400,000 USD
 * a person and year) and from the published studies named in `BUILT_FROM`. Links pin preset revisions, so a
 * correction here is a new package beside the old one.
 */
const PACKAGES = {
	report: {
		content: 'notify the government of a training run and answer its questions',
		fixedUsd: [10e3, 25e3, 100e3],
		perModelUsd: [0, 0, 0],
		perYearUsd: [33e3, 50e3, 250e3],
		delayMonths: [0, 0, 0]
	},
	documentation: {
		content: 'technical documentation, copyright policy, summary of training content',
		fixedUsd: [25e3, 100e3, 350e3],
		perModelUsd: [10e3, 40e3, 120e3],
		perYearUsd: [10e3, 50e3, 150e3],
		delayMonths: [0, 0.25, 1]
	},
	systemic: {
		content: 'documentation, model evaluation, risk mitigation, incident reports, security of weights',
		fixedUsd: [1e6, 4e6, 15e6],
		perModelUsd: [0.3e6, 1.5e6, 6e6],
		perYearUsd: [0.5e6, 2.5e6, 10e6],
		delayMonths: [0, 1, 4]
	},
	transparency: {
		content: 'a transparency report with each frontier model',
		fixedUsd: [5e3, 30e3, 150e3],
		perModelUsd: [2e3, 15e3, 60e3],
		perYearUsd: [0, 10e3, 50e3],
		delayMonths: [0, 0, 0]
	},
	framework: {
		content: 'a published safety framework, risk summaries, incident reports',
		fixedUsd: [0.25e6, 1e6, 4e6],
		perModelUsd: [50e3, 250e3, 1e6],
		perYearUsd: [0.25e6, 1e6, 4e6],
		delayMonths: [0, 0.5, 2]
	},
	care: {
		content: 'a safety protocol, shutdown capability, reasonable care, a yearly audit',
		fixedUsd: [1e6, 4e6, 15e6],
		perModelUsd: [0.3e6, 1.5e6, 6e6],
		perYearUsd: [1e6, 3e6, 10e6],
		delayMonths: [1, 3, 6]
	},
	licence: {
		content: 'an application for a licence with evaluations and audits',
		fixedUsd: [1e6, 5e6, 20e6],
		perModelUsd: [0.5e6, 2e6, 8e6],
		perYearUsd: [0.5e6, 2e6, 8e6],
		delayMonths: [0, 0, 0]
	},
	evaluation: {
		content: 'a government evaluation of each model before deployment',
		fixedUsd: [1e6, 5e6, 20e6],
		perModelUsd: [0.5e6, 2e6, 8e6],
		perYearUsd: [0.5e6, 2e6, 8e6],
		delayMonths: [1, 3, 6]
	},
	audit: {
		content: 'a regular audit by an independent body',
		fixedUsd: [0.1e6, 0.4e6, 1.5e6],
		perModelUsd: [0, 0, 0],
		perYearUsd: [0.25e6, 1e6, 4e6],
		delayMonths: [0, 0, 0]
	},
	export: {
		content: 'export licences for weights that are not published, and proof of who holds them',
		fixedUsd: [50e3, 250e3, 1e6],
		perModelUsd: [10e3, 50e3, 250e3],
		perYearUsd: [50e3, 250e3, 1e6],
		delayMonths: [0, 0, 0]
	}
} as const satisfies Record<string, Package>;

const BUILT_FROM =
	'CEPS, ICF and Wavestone (2021) for the European Commission; Bureau of Industry and Security, 89 FR 73612 (2024): 333 hours a respondent and year';

/** The instrument `duties` at the central costs of one or more packages, and the ranges behind them. */
export function owes(...names: readonly (keyof typeof PACKAGES)[]): {
	duties: InstrumentValues;
	costRange: readonly AssumedRange[];
} {
	const packages = names.map((name): Package => PACKAGES[name]);
	const content = packages.map((owed) => owed.content).join('; ');
	const costs = DUTIES.map((key) => ({ key, range: sum(packages.map((owed) => owed[key])) })).filter(
		({ range }) => range[2] > 0
	);
	return {
		duties: Object.fromEntries(costs.map(({ key, range }) => [key, range[1]])),
		costRange: costs.map(({ key, range: [low, central, high] }) => ({
			address: `duties.${key}`,
			low,
			central,
			high,
			unit: key === 'delayMonths' ? 'months' : 'USD',
			source: `Assumption: cost of ${content}, built from ${BUILT_FROM}`
		}))
	};
}

const DUTIES = ['fixedUsd', 'perModelUsd', 'perYearUsd', 'delayMonths'] as const;

function sum(ranges: readonly Range[]): Range {
	return ranges.reduce((a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]], [0, 0, 0]);
}

/** Yearly probability that non-compliance is detected. Not measured anywhere. */
export const DETECTION_PER_YEAR = 0.1;

export const DETECTION_RANGE: AssumedRange = {
	address: 'enforcement.detectionPerYear',
	low: 0.02,
	central: DETECTION_PER_YEAR,
	high: 0.3,
	unit: 'probability a year',
	source: 'Assumption: no empirical source was found for any of these laws'
};

/** The same for developers of base models, who are few and known by name: the instrument's own value. */
export const DEVELOPERS_FOUND_RANGE: AssumedRange = {
	address: 'enforcement.developersFoundPerYear',
	low: 0.3,
	central: 0.9,
	high: 0.99,
	unit: 'probability a year',
	source:
		'Assumption: base models are few; nobody has measured how soon a breach by their developers comes out'
};
