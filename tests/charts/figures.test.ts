import { describe, expect, it } from 'vitest';
import { bandOverTime } from '../../src/lib/charts/band-over-time';
import { budgetShares } from '../../src/lib/charts/budget-shares';
import { costBearers } from '../../src/lib/charts/cost-bearers';
import { differenceOverTime } from '../../src/lib/charts/difference-over-time';
import type { Figure } from '../../src/lib/charts/figure';
import { palette } from '../../src/lib/charts/palette';
import { projectsLost } from '../../src/lib/charts/projects-lost';
import { releaseCompute } from '../../src/lib/charts/release-compute';
import { releaseOpenness } from '../../src/lib/charts/release-openness';
import { userShares } from '../../src/lib/charts/user-shares';
import { METRICS } from '$lib/model';
import { FIGURES } from './every-figure';
import { inventedResults, MONTHS } from './invented-results';

const light = palette('light');
const two = inventedResults(['No rule', 'Rule'], 4);
const four = inventedResults(['No rule', 'A', 'B', 'C'], 1, {
	trained: () => [22.5, 24.9],
	lost: (regime) => regime
});

/** Vertical lines of a figure, as the chart is told to draw them. */
function marksOf({ configuration }: Figure): readonly unknown[] {
	return configuration.options?.plugins?.marks?.marks ?? [];
}

describe.each(Object.entries(FIGURES))('%s', (_, figure) => {
	it.each([
		['two regimes', two],
		['four regimes, one world', four]
	])('has a picture, a table and a sentence for %s', (_, results) => {
		const { configuration, nothing, table, narrative, title, subtitle } = figure(results, light);
		if (nothing === undefined) expect(configuration.data.datasets.length).toBeGreaterThan(0);
		expect(table.rows.length).toBeGreaterThan(0);
		for (const row of table.rows) expect(row).toHaveLength(table.headers.length);
		expect(table.rows.flat().filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual(
			[]
		);
		for (const text of [narrative, title, subtitle, table.caption]) {
			expect(text).not.toBe('');
			expect(text).not.toMatch(/undefined|NaN|Infinity/);
		}
	});

	it('says what its values are, on the axis or in the subtitle', () => {
		const { configuration, subtitle } = figure(two, light);
		const scales = Object.values(configuration.options?.scales ?? {});
		expect(scales).toHaveLength(2);
		const titled = scales.filter((scale) => scale && 'title' in scale && scale.title?.text);
		// Years and the unit in the subtitle need no title.
		if (titled.length === 0) expect(subtitle).toMatch(/^.+, (line: middle world|one world)/);
	});

	it('is never animated, because it is redrawn while worlds arrive', () => {
		expect(figure(two, light).configuration.options?.animation).toBe(false);
	});

	it('changes no number of the results', () => {
		const before = two.fingerprint();
		figure(two, light);
		expect(two.fingerprint()).toBe(before);
	});
});

it('says the same in light and dark', () => {
	for (const figure of Object.values(FIGURES)) {
		expect(figure(two, palette('dark')).table).toEqual(figure(two, light).table);
	}
});

it('can draw every declared metric', () => {
	for (const { id } of METRICS) {
		expect(bandOverTime(two, id, light).table.rows).toHaveLength(MONTHS);
		expect(differenceOverTime(two, id, light).table.rows).toHaveLength(MONTHS);
	}
});

describe('titles, marks and text alternatives', () => {
	it('a rule that changes nothing is said to change nothing', () => {
		expect(differenceOverTime(two, 'derivatives', light).narrative).toBe(
			'Rule gives the same as No rule in every month of every paired world.'
		);
	});

	it('the band of differences leaves zero in the month in which it does', () => {
		const results = inventedResults(['No rule', 'Rule'], 3, {
			series: (regime, replicate, month) => 10 + (regime === 1 && month >= 14 ? 1 + replicate : 0)
		});
		expect(differenceOverTime(results, 'derivatives', light).narrative).toContain(
			'first leaves zero in Mar 2025'
		);
	});

	it('a law of 2 February 2025 is marked at the first whole month, March 2025', () => {
		expect(marksOf(bandOverTime(two, 'derivatives', light))).toMatchObject([
			{ at: 14, label: 'Rule binds, Mar 2025' }
		]);
	});

	it('the start of a law is marked in the shares of its own regime alone', () => {
		expect(marksOf(userShares(two, 1, light))).toHaveLength(1);
		expect(marksOf(userShares(two, 0, light))).toEqual([]);
	});

	it('training compute exactly at a threshold counts as below it', () => {
		const results = inventedResults(['No rule', 'Rule'], 2, { trained: () => [25, 25, 25.05] });
		const { table } = releaseCompute(results, light);
		const trainedUnderRule = 3;
		const bin = (from: number) => table.rows.find(([start]) => start === from)?.[trainedUnderRule];
		expect(bin(24.9)).toBe(2);
		expect(bin(25)).toBe(1);
	});

	it('the line of a policy is drawn in the picture of releases', () => {
		expect(marksOf(releaseCompute(two, light))).toMatchObject([{ at: 25, label: 'Rule: 10²⁵' }]);
	});

	it('an empty chart is replaced by a sentence', () => {
		expect(projectsLost(two, light).nothing).toMatch(/^No project/);
		const free = inventedResults(['No rule', 'Rule'], 2, { series: () => 0 });
		expect(costBearers(free, light).nothing).toMatch(/^Nobody spends/);
		expect(budgetShares(free, light).nothing).toMatch(/^No fine-tuner pays/);
	});

	it('regimes of one name are told apart by their letters', () => {
		const { options } = bandOverTime(
			inventedResults(['Rule', 'Rule'], 1),
			'derivatives',
			light
		).configuration;
		expect(options?.plugins?.endLabels?.labels?.map((label) => label?.text)).toEqual([
			'Rule (A)',
			'Rule (B)'
		]);
	});

	it('long names lose their brackets and what follows a colon, if they stay different', () => {
		const short = inventedResults(
			['No rule', 'EU AI Act: general-purpose chapter, edited', 'Licence (2023)'],
			1
		);
		expect(releaseOpenness(short, light).table.rows.map(([name]) => name)).toEqual([
			'No rule',
			'EU AI Act, edited',
			'Licence'
		]);
		const alike = inventedResults(['Act: chapter one', 'Act: chapter two'], 1);
		expect(releaseOpenness(alike, light).table.rows.map(([name]) => name)).toEqual([
			'Act: chapter one',
			'Act: chapter two'
		]);
	});
});
