import type { Hatching } from './hatching';

export type Theme = 'light' | 'dark';

/** How one compared regime is drawn everywhere. Colour, dashes and marker are redundant, for readers who cannot tell colours apart. */
export interface RegimeStyle {
	readonly colour: string;
	readonly dash: readonly number[];
	readonly marker: 'circle' | 'rect' | 'triangle' | 'rectRot';
}

export interface AreaStyle {
	readonly colour: string;
	readonly hatching: Hatching;
}

export interface Palette {
	readonly ink: string;
	readonly muted: string;
	readonly grid: string;
	readonly surface: string;
	/** Strokes of hatchings. */
	readonly hatch: string;
	readonly regimes: readonly RegimeStyle[];
	/** Openness of weights and providers: one colour for one idea on every chart. */
	readonly openness: Readonly<
		Record<'open' | 'gated' | 'closed' | 'otherClosed' | 'withheld' | 'gone', AreaStyle>
	>;
	/** A model below every line, above the lower ones, above the highest: used for nothing else. */
	readonly lines: Readonly<Record<'below' | 'lighter' | 'heaviest', string>>;
	/** Colours of the reasons for a loss, in the order of `REASONS` without `none`. */
	readonly reasons: readonly AreaStyle[];
}

const DASHES = [[6, 4], [], [2, 3], [10, 3, 2, 3]] as const;
const MARKERS = ['circle', 'rect', 'triangle', 'rectRot'] as const;
const HATCHINGS: readonly Hatching[] = [
	'plain',
	'rising',
	'plain',
	'falling',
	'plain',
	'dotted',
	'crossed',
	'upright',
	'level'
];

function regimeStyles(colours: readonly string[]): RegimeStyle[] {
	return colours.map((colour, index) => ({
		colour,
		dash: DASHES[index % DASHES.length] ?? [],
		marker: MARKERS[index % MARKERS.length] ?? 'circle'
	}));
}

function areaStyles(colours: readonly string[]): AreaStyle[] {
	return colours.map((colour, index) => ({
		colour,
		hatching: HATCHINGS[index % HATCHINGS.length] ?? 'plain'
	}));
}

// Regimes after Okabe & Ito (2008), darkened or lightened until text in them can be read; all sets were searched for
// colours that stay apart under simulated deficiencies, which tests hold.
const LIGHT: Palette = {
	ink: '#1b2530',
	muted: '#566270',
	grid: '#e3e7ec',
	surface: '#ffffff',
	hatch: 'rgba(255, 255, 255, 0.75)',
	regimes: regimeStyles(['#5b6672', '#0069a8', '#c25200', '#4b1d6b']),
	openness: {
		open: { colour: '#d18f00', hatching: 'plain' },
		gated: { colour: '#e6b95c', hatching: 'dotted' },
		closed: { colour: '#5a4a8f', hatching: 'plain' },
		otherClosed: { colour: '#9a8bc7', hatching: 'rising' },
		withheld: { colour: '#8a94a0', hatching: 'falling' },
		gone: { colour: '#c3cad2', hatching: 'level' }
	},
	lines: { below: '#0d8478', lighter: '#bf8400', heaviest: '#a8380f' },
	reasons: areaStyles([
		'#62662e',
		'#2e3566',
		'#9873ff',
		'#1f993f',
		'#994588',
		'#66352e',
		'#b274a6',
		'#5f2ee6'
	])
};

const DARK: Palette = {
	ink: '#e8edf2',
	muted: '#a7b3c0',
	grid: '#2b3642',
	surface: '#18212b',
	hatch: 'rgba(24, 33, 43, 0.75)',
	regimes: regimeStyles(['#aab5c1', '#56b4e9', '#f2914a', '#f4f07a']),
	openness: {
		open: { colour: '#e69f00', hatching: 'plain' },
		gated: { colour: '#f0cd7d', hatching: 'dotted' },
		closed: { colour: '#9c8be0', hatching: 'plain' },
		otherClosed: { colour: '#c9bff0', hatching: 'rising' },
		withheld: { colour: '#8793a0', hatching: 'falling' },
		gone: { colour: '#566270', hatching: 'level' }
	},
	lines: { below: '#3fbfb0', lighter: '#ffd633', heaviest: '#f08a55' },
	reasons: areaStyles([
		'#99911f',
		'#73d0ff',
		'#e667ab',
		'#a6ffd5',
		'#6767e6',
		'#f6ff73',
		'#b2506b',
		'#e6bb67'
	])
};

export function palette(theme: Theme): Palette {
	return theme === 'dark' ? DARK : LIGHT;
}

export function regimeStyle(colours: Palette, regime: number): RegimeStyle {
	const style = colours.regimes[regime % colours.regimes.length];
	if (!style) throw new RangeError(`no style for regime ${regime}`);
	return style;
}

/** The same colour with an alpha channel: `#0069a8`, 0.2 → `rgba(0, 105, 168, 0.2)`. */
export function translucent(colour: string, opacity: number): string {
	const [red, green, blue] = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
	return `rgba(${red}, ${green}, ${blue}, ${opacity})`;
}
