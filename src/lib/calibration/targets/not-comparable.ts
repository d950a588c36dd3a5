import type { NotComparable } from '../target';

/** Counted, and not judged. */
export const NOT_COMPARABLE: readonly NotComparable[] = [
	{
		id: 'publishers',
		counts: 'Downloads of the five and ten largest publishers: 46 %, 58.5 %',
		source: 'MoClaw (2026), top 1,000 models',
		reason:
			'publishers are counted by account, derivatives of a base under the name of whoever uploads them; the model credits a family to its base'
	},
	{
		id: 'bunching-2024',
		counts: 'Models just below and just above 10²⁵ FLOP by half-year, 2:2, 3:1, 6:4, 11:3',
		source: 'Hillebrandt (2026), working paper',
		reason:
			'the gap may be smaller runs or silence, two channels of the model, and about 14 of 32 above the line are expected without either (p about 0.07)'
	},
	{
		id: 'shock',
		counts:
			'Exit of a third and entry nearly halved after a shock like the General Data Protection Regulation',
		source: 'Janssen, Kesler, Kummer and Waldfogel (2022), NBER 30028',
		reason: 'another law on other firms: a test of what can be reached, not a target'
	}
];
