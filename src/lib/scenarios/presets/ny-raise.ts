import { DETECTION_PER_YEAR, DETECTION_RANGE, DEVELOPERS_FOUND_RANGE } from '../packages';
import { preset } from '../preset';
import { FRONTIER_TIER, LARGE_TIER, STATE_LIMITS } from './ca-sb-53';

const LAW = 'New York RAISE Act, General Business Law art. 44-B';
const universities = { 'research-relief': { exempt: 'academics' } } as const;

export const nyRaise = preset({
	id: 'ny-raise',
	name: 'New York RAISE (final)',
	kind: 'real',
	revision: 2,
	asOf: '2026-11-23',
	summary: 'The duties of SB 53 from 2027, with universities exempt and higher fines for a repeated breach.',
	articles: [
		{
			law: LAW,
			provision: 'signed; s. 1420–1421: 1e26 operations, 500 million USD, framework and reports',
			date: '2025-12-19'
		},
		{ law: LAW, provision: 'ch. 96 of 2026: amended text, effective 1 January 2027', date: '2026-03-27' }
	],
	sources: ['Assumption: developers could foresee the law once it was signed.'],
	limits: [
		...STATE_LIMITS,
		'The higher maximum for a repeated breach (3 million USD) and the fees that fund the state office are left out.',
		'Only accredited universities are exempt; the model exempts every academic fine-tuner and public developer.'
	],
	instruments: {
		nexus: { jurisdiction: 'us', reach: 'market' },
		timing: { start: '2027-01-01', announced: '2025-12-19' },
		enforcement: { from: '2027-01-01', detectionPerYear: DETECTION_PER_YEAR, fineUsd: 1e6 }
	},
	tiers: [
		{ ...FRONTIER_TIER, instruments: { ...FRONTIER_TIER.instruments, ...universities } },
		{ ...LARGE_TIER, instruments: { ...LARGE_TIER.instruments, ...universities } }
	],
	costRange: [DETECTION_RANGE, DEVELOPERS_FOUND_RANGE]
});
