import { DETECTION_PER_YEAR, DETECTION_RANGE, owes } from '../../packages';
import { preset } from '../../preset';

const { duties, costRange } = owes('evaluation');

export const usS2938 = preset({
	id: 'us-s-2938',
	name: 'US S. 2938 (mandatory evaluation)',
	kind: 'proposal',
	revision: 1,
	asOf: '2026-11-23',
	summary:
		'No model above 1e26 operations may be deployed, open or closed, before it has gone through a federal evaluation programme; seven years long.',
	articles: [
		{
			law: 'S. 2938, Artificial Intelligence Risk Evaluation Act of 2025',
			provision:
				'evaluation programme at the Department of Energy, no deployment without taking part, at least 1 million USD a day, sunset after seven years',
			date: '2025-09-29',
			url: 'https://www.congress.gov/bill/119th-congress/senate-bill/2938'
		}
	],
	sources: [
		'Assumption: evaluation puts a release off by 3 months (1 to 6).',
		'Assumption: "substantially modifies" is read as a third of the compute of the original, as in the EU guidelines.',
		'Assumption: a breach is stopped after 30 days of fines.',
		'Assumption: the start is hypothetical; the bill was introduced and not passed.'
	],
	limits: [
		'The bill names no licence and no refusal: release waits, and is never denied.',
		'Fines run by the day in the bill; the model knows one amount.',
		'Only commercial modifiers are covered in the bill; the model exempts academics, and hobbyists only in so far as their modifications are small.'
	],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'market' },
		timing: { start: '2027-01-01', end: '2034-01-01' },
		enforcement: { from: '2027-01-01', detectionPerYear: DETECTION_PER_YEAR, fineUsd: 30e6 }
	},
	tiers: [
		{
			id: 'evaluated',
			instruments: {
				threshold: { basis: 'compute', flop: 1e26 },
				modifier: { rule: 'ratio', ratio: 0.3333, original: 'covered', dutyShare: 1 },
				duties
			},
			costRange
		}
	],
	costRange: [DETECTION_RANGE]
});
