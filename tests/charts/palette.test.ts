import { describe, expect, it } from 'vitest';
import { palette, type Palette } from '../../src/lib/charts/palette';
import { differenceSeen, VISIONS } from './colour-vision';

/** WCAG 2.2 relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
	const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (high + 0.05) / (low + 0.05);
}

const both: [string, Palette][] = [
	['light', palette('light')],
	['dark', palette('dark')]
];

it.each(both)('lines reach 3:1 against the card (%s)', (_, { regimes, surface }) => {
	for (const { colour } of regimes) expect(contrast(colour, surface), colour).toBeGreaterThanOrEqual(3);
});

it.each(both)('text reaches 4.5:1 against the card (%s)', (_, { ink, muted, surface }) => {
	for (const colour of [ink, muted]) expect(contrast(colour, surface)).toBeGreaterThanOrEqual(4.5);
});

it.each(both)('regimes differ in dashes and markers, not in colour alone (%s)', (_, { regimes }) => {
	expect(new Set(regimes.map(({ dash }) => dash.join(' '))).size).toBe(regimes.length);
	expect(new Set(regimes.map(({ marker }) => marker)).size).toBe(regimes.length);
});

it.each(both)('labels of marks in the colour of their regime can be read (%s)', (_, { regimes, surface }) => {
	for (const { colour } of regimes) expect(contrast(colour, surface), colour).toBeGreaterThanOrEqual(4.5);
});

/** Three times what most people just notice. */
const APART = 6;

describe.each(both)('%s colours stay apart for every kind of colour vision', (_, colours) => {
	const sets = {
		policies: colours.regimes.map(({ colour }) => colour),
		'below, above the lower line, above the highest': Object.values(colours.lines),
		reasons: colours.reasons.map(({ colour }) => colour)
	};
	it.each(Object.entries(sets))('%s', (_, set) => {
		for (const vision of VISIONS) {
			set.forEach((one, index) => {
				for (const other of set.slice(index + 1)) {
					expect(differenceSeen(vision, one, other), `${one} and ${other}, ${vision}`).toBeGreaterThanOrEqual(
						APART
					);
				}
			});
		}
	});
});

it('a colour is no different from itself, and red and green are alike to those who cannot tell them apart', () => {
	expect(differenceSeen('usual vision', '#c25200', '#c25200')).toBe(0);
	expect(differenceSeen('deuteranopia', '#c04000', '#5f7a00')).toBeLessThan(
		differenceSeen('usual vision', '#c04000', '#5f7a00') / 2
	);
});
