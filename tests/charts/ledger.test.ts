import { describe, expect, it } from 'vitest';
import { ledgerPlane } from '../../src/lib/charts/ledger';
import { palette } from '../../src/lib/charts/palette';
import { ledgerOf } from '../../src/lib/experiments';
import { inventedResults } from './invented-results';

const light = palette('light');
/** Every metric is 10 under the baseline and 8 and 9 in the worlds of the rule. */
const results = inventedResults(['No rule', 'Rule'], 2, {
	series: (regime, replicate) => (regime === 0 ? 10 : 8 + replicate)
});

describe('the plane of risk avoided and opportunity cost', () => {
	const figure = ledgerPlane(results, light);

	it('has a point for each world and one for the mean', () => {
		const ledger = ledgerOf(results, 1);
		const [points] = figure.configuration.data.datasets.map(({ data }) => data);
		expect(points).toEqual([
			...[0, 1].map((world) => ({
				x: ledger.avoidedRisk.worlds[world],
				y: ledger.opportunityCostUsd.worlds[world]
			})),
			{ x: ledger.avoidedRisk.mean, y: ledger.opportunityCostUsd.mean }
		]);
	});

	it('says both sizes in its table, and what is left where no hazard is assumed', () => {
		const row = (entry: string) => figure.table.rows.find(([first]) => first === entry);
		expect(row('Residual risk avoided')?.[2]).toBe(1.5);
		expect(row('Initial risk: misuse without safeguards')?.[2]).toBe(8.5);
		expect(row('The same where no hazard is assumed')?.[2]).toBe(0);
	});

	it('says that nothing changes where nothing does', () => {
		const { nothing, narrative } = ledgerPlane(inventedResults(['No rule', 'Rule'], 2), light);
		expect(nothing).toContain('No rule');
		expect(narrative).toBe('Rule changes neither risk nor cost.');
	});
});
