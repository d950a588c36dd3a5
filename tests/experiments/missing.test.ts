import { describe, expect, it } from 'vitest';
import { missingRuns } from '../../src/lib/experiments/missing';
import { FATES, REASONS, type Fate, type PlannedRuns } from '$lib/model';
import { plannedRuns } from './invented';

const fate = (name: Fate) => FATES.indexOf(name);
const OPEN = fate('released-open');
const changeOf = (before: Parameters<typeof plannedRuns>[0], after: Parameters<typeof plannedRuns>[0]) =>
	missingRuns(plannedRuns({ id: [7], ...before }), plannedRuns({ id: [7], ...after }))[0]?.change;

describe('the runs missing under B', () => {
	it('are none when both regimes are the same', () => {
		const runs = plannedRuns({ id: [3, 1, 2], fate: [OPEN, fate('withheld'), fate('released-closed')] });
		expect(missingRuns(runs, runs)).toEqual([]);
	});

	it('carry the reason that B gives, and what depended on them under A', () => {
		const a = plannedRuns({
			id: [7],
			fate: [OPEN],
			month: [20],
			familyDerivatives: [412],
			home: [1],
			developerKind: [2]
		});
		const b = plannedRuns({
			id: [7],
			fate: [fate('withheld')],
			month: [22],
			reason: [REASONS.indexOf('liability exceeds gain')]
		});
		expect(missingRuns(a, b)).toEqual([
			{
				id: 7,
				change: 'missing',
				reason: REASONS.indexOf('liability exceeds gain'),
				developerKind: 2,
				home: 1,
				monthBefore: 20,
				monthAfter: 22,
				fateBefore: 'released-open',
				fateAfter: 'withheld',
				log10FlopBefore: 25,
				log10FlopAfter: 25,
				marketsBefore: 7,
				marketsAfter: 7,
				familyDerivatives: 412
			}
		]);
	});

	it.each(['withheld', 'abandoned', 'awaiting-approval', 'in-training'] as const)(
		'count %s as missing',
		(left) => {
			expect(changeOf({ fate: [OPEN] }, { fate: [fate(left)] })).toBe('missing');
		}
	);

	it('are matched by structural id, whatever the order of the rows', () => {
		const a = plannedRuns({ id: [10, 20, 30] });
		const b: PlannedRuns = plannedRuns({ id: [30, 10] });
		expect(missingRuns(a, b).map(({ id, fateAfter, monthAfter }) => [id, fateAfter, monthAfter])).toEqual([
			[20, null, null]
		]);
	});

	it('include runs that became closed, gated, smaller or sold in fewer jurisdictions', () => {
		expect(changeOf({}, { fate: [fate('released-closed')] })).toBe('closed');
		expect(changeOf({}, { fate: [fate('released-gated')] })).toBe('gated');
		expect(changeOf({}, { trainedLog10Flop: [24.9] })).toBe('smaller');
		expect(changeOf({ markets: [7] }, { markets: [5] })).toBe('fewer markets');
	});

	it('are listed once, by the worst that happened', () => {
		expect(changeOf({}, { fate: [fate('released-closed')], trainedLog10Flop: [20], markets: [1] })).toBe(
			'closed'
		);
	});

	it('do not include what got larger, more open, or changed by less than 2 %', () => {
		expect(changeOf({ fate: [fate('released-closed')] }, { fate: [OPEN] })).toBeUndefined();
		expect(changeOf({}, { trainedLog10Flop: [26] })).toBeUndefined();
		expect(changeOf({}, { trainedLog10Flop: [24.995] })).toBeUndefined();
		expect(changeOf({ markets: [5] }, { markets: [7] })).toBeUndefined();
	});

	it('never include what was not released under A either', () => {
		expect(changeOf({ fate: [fate('withheld')] }, { fate: [fate('abandoned')] })).toBeUndefined();
	});
});
