import { expect, it } from 'vitest';
import { endLabelRoom, movedApart, rowsOf } from '../../src/lib/charts/end-labels';

it('a long name is broken at its spaces, and never inside a word', () => {
	expect(rowsOf('EU AI Act', 800)).toEqual(['EU AI Act']);
	expect(rowsOf('California SB 1047, line at 3×10²⁵', 800)).toEqual([
		'California SB',
		'1047, line at',
		'3×10²⁵'
	]);
	expect(rowsOf('EU AI Act, edited', 328)).toEqual(['EU AI Act,', 'edited']);
	expect(rowsOf('incomprehensibilities', 328)).toEqual(['incomprehensibilities']);
});

it('more room is kept for the longer of two names, and none for no names', () => {
	const label = (text: string) => ({ text, colour: '#000000', dataset: 0 });
	expect(endLabelRoom([label('No rule'), label('EU AI Act')], 800)).toBeGreaterThan(
		endLabelRoom([label('No rule')], 800)
	);
	expect(endLabelRoom([], 800)).toBeLessThan(20);
});

it('labels at one height are moved apart, in their order, and stay inside', () => {
	const blocks = [50, 50, 52].map((middle) => ({ middle, height: 20 }));
	const tops = movedApart(blocks, 0, 100);
	expect(tops[1]! - tops[0]!).toBeGreaterThanOrEqual(20);
	expect(tops[2]! - tops[1]!).toBeGreaterThanOrEqual(20);
	const low = movedApart(
		[95, 98].map((middle) => ({ middle, height: 20 })),
		0,
		100
	);
	expect(low).toEqual([60, 80]);
});

it('labels that are far apart stay at the ends of their lines', () => {
	expect(
		movedApart(
			[20, 80].map((middle) => ({ middle, height: 10 })),
			0,
			100
		)
	).toEqual([15, 75]);
});
