import { tableToCsv } from '$lib/charts/csv';
import type { Figure, LegendEntry } from '$lib/charts/figure';
import { HATCHING_PATHS, strokeWidth, TILE } from '$lib/charts/hatching';
import type { Palette } from '$lib/charts/palette';

const MARGIN = 24;
const TITLE = { font: '600 20px system-ui, sans-serif', height: 28 };
const LINE = { font: '13px system-ui, sans-serif', height: 19 };

function save(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(address), 1000);
}

/** Saves the numbers of a figure, with the scenario they belong to. */
export function saveCsv(figure: Figure, provenance: readonly string[]): void {
	save(
		`${figure.id}.csv`,
		new Blob([tableToCsv(figure.table, provenance)], { type: 'text/csv;charset=utf-8' })
	);
}

/** Word wrap; words longer than a line, such as links, are split. */
function wrapped(pen: CanvasRenderingContext2D, text: string, width: number): string[] {
	const lines: string[] = [''];
	const fits = (line: string) => pen.measureText(line).width <= width;
	for (const word of text.split(' ')) {
		const last = lines[lines.length - 1] ?? '';
		if (last === '' || fits(`${last} ${word}`))
			lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
		else lines.push(word);
		for (let long = lines[lines.length - 1] ?? ''; !fits(long); long = lines[lines.length - 1] ?? '') {
			let end = long.length - 1;
			while (end > 1 && !fits(long.slice(0, end))) end--;
			lines.splice(-1, 1, long.slice(0, end), long.slice(end));
		}
	}
	return lines;
}

/** Outlines of the markers, 10 by 10, around the middle of a swatch. */
const MARKERS = {
	circle: 'M4 0A4 4 0 1 1 -4 0A4 4 0 1 1 4 0Z',
	rect: 'M-3.5 -3.5H3.5V3.5H-3.5Z',
	triangle: 'M0 -5L5 4H-5Z',
	rectRot: 'M0 -5L5 0L0 5L-5 0Z'
} as const satisfies Record<Extract<LegendEntry['mark'], { kind: 'line' }>['marker'], string>;

const SWATCH = { width: 26, height: 14 };

/** Legend symbol with the dashes, marker or hatching of the page, so that it does not depend on colour. */
function drawSwatch(
	pen: CanvasRenderingContext2D,
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
		pen.stroke(new Path2D(`M${-SWATCH.width / 2} 0H${SWATCH.width / 2}`));
		pen.fill(new Path2D(MARKERS[mark.marker]));
	} else {
		pen.beginPath();
		pen.rect(3, 0, SWATCH.width - 6, SWATCH.height);
		pen.fill();
		pen.clip();
		pen.strokeStyle = surface;
		pen.globalAlpha = 0.75;
		pen.lineWidth = strokeWidth(mark.hatching);
		const stroke = new Path2D(HATCHING_PATHS[mark.hatching]);
		for (let x = 0; x < SWATCH.width; x += TILE) {
			for (let y = 0; y < SWATCH.height; y += TILE) {
				pen.translate(x, y);
				pen.stroke(stroke);
				pen.translate(-x, -y);
			}
		}
	}
	pen.restore();
}

/** Saves a drawn chart as a self-contained PNG: title, legend, chart, text alternative, scenario. */
export function savePng(
	canvas: HTMLCanvasElement,
	figure: Figure,
	colours: Palette,
	provenance: readonly string[]
): void {
	const scale = canvas.width / canvas.clientWidth;
	const width = canvas.clientWidth + 2 * MARGIN;
	const sheet = document.createElement('canvas');
	const pen = sheet.getContext('2d');
	if (!pen) return;
	pen.font = LINE.font;
	const key = figure.legend.map((entry) => ({
		...entry,
		width: pen.measureText(entry.label).width + SWATCH.width + 20
	}));
	const rows: (typeof key)[] = [[]];
	for (const entry of key) {
		const row = rows.at(-1) ?? [];
		const used = row.reduce((sum, { width }) => sum + width, 0);
		if (row.length && used + entry.width > width - 2 * MARGIN) rows.push([entry]);
		else row.push(entry);
	}
	const above = wrapped(pen, figure.subtitle, width - 2 * MARGIN);
	const below = [figure.narrative, ...provenance].flatMap((text) => wrapped(pen, text, width - 2 * MARGIN));
	const top = MARGIN + TITLE.height + (above.length + rows.length) * LINE.height + 8;
	const height = top + canvas.clientHeight + 12 + below.length * LINE.height + MARGIN;
	sheet.width = width * scale;
	sheet.height = height * scale;
	pen.scale(scale, scale);
	pen.fillStyle = colours.surface;
	pen.fillRect(0, 0, width, height);
	pen.textBaseline = 'top';
	pen.fillStyle = colours.ink;
	pen.font = TITLE.font;
	pen.fillText(figure.title, MARGIN, MARGIN, width - 2 * MARGIN);
	pen.font = LINE.font;
	let y = MARGIN + TITLE.height;
	const write = (lines: readonly string[], colour: string) => {
		pen.fillStyle = colour;
		for (const line of lines) {
			pen.fillText(line, MARGIN, y);
			y += LINE.height;
		}
	};
	write(above, colours.muted);
	for (const row of rows) {
		let x = MARGIN;
		for (const entry of row) {
			drawSwatch(pen, entry, x, y, colours.surface);
			pen.fillStyle = colours.ink;
			pen.fillText(entry.label, x + SWATCH.width + 6, y);
			x += entry.width;
		}
		y += LINE.height;
	}
	pen.drawImage(canvas, MARGIN, top, canvas.clientWidth, canvas.clientHeight);
	y = top + canvas.clientHeight + 12;
	write(below, colours.muted);
	sheet.toBlob((picture) => picture && save(`${figure.id}.png`, picture), 'image/png');
}
