import { FAMILY } from '$lib/charts/axes';
import type { Figure, LegendEntry } from '$lib/charts/figure';
import { HATCHING_PATHS, strokeWidth, TILE } from '$lib/charts/hatching';
import type { Palette } from '$lib/charts/palette';
import { qrCode, type QrCode } from '$lib/share';
import { SvgPen } from './svg-pen';
import { wrapped } from './wrapped';

/** Whatever draws: a canvas, or the same calls written down as SVG. */
export type Pen = CanvasRenderingContext2D | SvgPen;

/** Of every exported chart, in CSS pixels: a picture of twice as many is 1,600 wide. */
export const SHEET_WIDTH = 800;
const MARGIN = 24;
export const CHART_WIDTH = SHEET_WIDTH - 2 * MARGIN;
const TITLE = { font: `600 20px ${FAMILY}`, height: 28 };
const LINE = { font: `13px ${FAMILY}`, height: 19 };
const SWATCH = { width: 26, height: 14 };
/** Lines of provenance on a picture; whatever has more says so, and the CSV has all. */
const MOST_LINES = 60;

/** Pixels of a module in a picture of 1,600: whole ones, so that its edges are sharp. */
const LEAST_MODULE = 3;
/** Pixels of a side of a code, about. */
const CODE_SIDE = 280;
const CODE_GAP = 20;
/** The address in the lines of a provenance: a word with a scenario in it. */
const ADDRESS = /\S+#v[0-9]+~\S+/;

/** The code of the link, beside the text below the chart. */
interface PlacedCode {
	readonly code: QrCode;
	/** In CSS pixels. */
	readonly side: number;
}

interface Lines {
	readonly title: readonly string[];
	readonly subtitle: readonly string[];
	readonly legend: readonly (readonly LegendEntry[])[];
	readonly below: readonly string[];
}

/** A sheet with its texts broken into lines. */
export interface Sheet {
	readonly figure: Figure;
	readonly lines: Lines;
	/** Null where there is no link, or one too long for a code. */
	readonly code: PlacedCode | null;
	/** Where the chart begins, in CSS pixels from the top. */
	readonly chartTop: number;
	/** Where the text below it begins. */
	readonly belowTop: number;
	readonly height: number;
}

function codeIn(provenance: readonly string[]): PlacedCode | null {
	const address = provenance.map((line) => ADDRESS.exec(line)?.[0]).find((found) => found !== undefined);
	const code = address === undefined ? null : qrCode(address);
	return code && { code, side: (code.size * Math.max(LEAST_MODULE, Math.round(CODE_SIDE / code.size))) / 2 };
}

/**
 * Title, key, room for the chart, text alternative and provenance, one below the other, and the code of the link beside
 * the last: no text is cut.
 */
export function layOut(pen: Pen, figure: Figure, chartHeight: number, provenance: readonly string[]): Sheet {
	pen.font = TITLE.font;
	const title = wrapped(pen, figure.title, CHART_WIDTH);
	pen.font = LINE.font;
	const subtitle = wrapped(pen, figure.subtitle, CHART_WIDTH);
	const code = codeIn(provenance);
	const width = CHART_WIDTH - (code ? code.side + CODE_GAP : 0);
	const said = [figure.narrative, ...provenance].flatMap((text) => wrapped(pen, text, width));
	const below =
		said.length <= MOST_LINES
			? said
			: [
					...said.slice(0, MOST_LINES),
					`… and ${said.length - MOST_LINES} lines more, which the CSV of this chart has.`
				];
	const legend = keyInRows(pen, figure.legend);
	const chartTop = MARGIN + title.length * TITLE.height + (subtitle.length + legend.length) * LINE.height + 8;
	const belowTop = chartTop + chartHeight + 12;
	return {
		figure,
		lines: { title, subtitle, legend, below },
		code,
		chartTop,
		belowTop,
		height: belowTop + Math.max(below.length * LINE.height, code?.side ?? 0) + MARGIN
	};
}

/** Everything but the chart, which `drawChart` draws with its upper left corner at the origin. */
export function drawSheet(pen: Pen, sheet: Sheet, colours: Palette, drawChart: () => void): void {
	const { lines, code, chartTop, belowTop, height } = sheet;
	pen.fillStyle = colours.surface;
	pen.fillRect(0, 0, SHEET_WIDTH, height);
	pen.textBaseline = 'top';
	let y = MARGIN;
	const write = (texts: readonly string[], colour: string, { font, height }: typeof LINE) => {
		pen.fillStyle = colour;
		pen.font = font;
		for (const text of texts) {
			pen.fillText(text, MARGIN, y);
			y += height;
		}
	};
	write(lines.title, colours.ink, TITLE);
	write(lines.subtitle, colours.muted, LINE);
	for (const row of lines.legend) {
		let x = MARGIN;
		for (const entry of row) {
			drawSwatch(pen, entry, x, y, colours.surface);
			pen.fillStyle = colours.ink;
			pen.fillText(entry.label, x + SWATCH.width + 6, y);
			x += keyWidth(pen, entry);
		}
		y += LINE.height;
	}
	pen.save();
	pen.translate(MARGIN, chartTop);
	drawChart();
	pen.restore();
	y = belowTop;
	write(lines.below, colours.muted, LINE);
	if (code) drawCode(pen, code, SHEET_WIDTH - MARGIN - code.side, belowTop);
}

/** Black on white, whatever the colours: that is what phones look for. */
function drawCode(pen: Pen, { code, side }: PlacedCode, left: number, top: number): void {
	pen.save();
	pen.translate(left, Math.round(top));
	pen.scale(side / code.size, side / code.size);
	pen.fillStyle = '#ffffff';
	pen.fillRect(0, 0, code.size, code.size);
	pen.fillStyle = '#000000';
	drawPath(pen, code.path, 'fill');
	pen.restore();
}

function keyWidth(pen: Pen, { label }: LegendEntry): number {
	return pen.measureText(label).width + SWATCH.width + 20;
}

function keyInRows(pen: Pen, legend: readonly LegendEntry[]): LegendEntry[][] {
	const rows: LegendEntry[][] = [];
	let left = 0;
	for (const entry of legend) {
		const width = keyWidth(pen, entry);
		const row = rows.at(-1);
		if (row && width <= left) row.push(entry);
		else {
			rows.push([entry]);
			left = CHART_WIDTH;
		}
		left -= width;
	}
	return rows;
}

/** Outlines of the markers, 10 by 10, around the middle of a swatch. */
const MARKERS = {
	circle: 'M4 0A4 4 0 1 1 -4 0A4 4 0 1 1 4 0Z',
	rect: 'M-3.5 -3.5H3.5V3.5H-3.5Z',
	triangle: 'M0 -5L5 4H-5Z',
	rectRot: 'M0 -5L5 0L0 5L-5 0Z'
} as const satisfies Record<Extract<LegendEntry['mark'], { kind: 'line' }>['marker'], string>;

/** A path as SVG writes it. */
function drawPath(pen: Pen, commands: string, how: 'fill' | 'stroke'): void {
	if (pen instanceof SvgPen) pen.drawPath(commands, how);
	else pen[how](new Path2D(commands));
}

/** Legend symbol with the dashes, marker or hatching of the page, so that it does not depend on colour. */
function drawSwatch(
	pen: Pen,
	{ colour, mark }: LegendEntry,
	left: number,
	top: number,
	surface: string
): void {
	pen.save();
	pen.translate(left, top);
	pen.fillStyle = colour;
	if (mark.kind === 'line') {
		pen.translate(SWATCH.width / 2, SWATCH.height / 2);
		pen.strokeStyle = colour;
		pen.lineWidth = 2.5;
		pen.setLineDash([...mark.dash]);
		drawPath(pen, `M${-SWATCH.width / 2} 0H${SWATCH.width / 2}`, 'stroke');
		drawPath(pen, MARKERS[mark.marker], 'fill');
	} else {
		pen.beginPath();
		pen.rect(3, 0, SWATCH.width - 6, SWATCH.height);
		pen.fill();
		pen.clip();
		pen.strokeStyle = surface;
		pen.globalAlpha = 0.75;
		pen.lineWidth = strokeWidth(mark.hatching);
		for (let x = 0; x < SWATCH.width; x += TILE) {
			for (let y = 0; y < SWATCH.height; y += TILE) {
				pen.translate(x, y);
				drawPath(pen, HATCHING_PATHS[mark.hatching], 'stroke');
				pen.translate(-x, -y);
			}
		}
	}
	pen.restore();
}
