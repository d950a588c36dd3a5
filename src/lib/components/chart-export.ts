import { toCsv } from '$lib/charts/csv';
import type { Figure } from '$lib/charts/figure';
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
	save(`${figure.id}.csv`, new Blob([toCsv(figure.table, provenance)], { type: 'text/csv;charset=utf-8' }));
}

/** Text broken into lines; words that are too long for a line, such as links, are broken too. */
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

/** Saves a drawn chart as a picture that stands alone: title, legend in words, chart, sentence, scenario. */
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
	const key = figure.legend.map((entry) => ({ ...entry, width: pen.measureText(entry.label).width + 34 }));
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
			pen.fillStyle = entry.colour;
			pen.fillRect(x, y + 5, 16, entry.mark.kind === 'line' ? 3 : 9);
			pen.fillStyle = colours.ink;
			pen.fillText(entry.label, x + 22, y);
			x += entry.width;
		}
		y += LINE.height;
	}
	pen.drawImage(canvas, MARGIN, top, canvas.clientWidth, canvas.clientHeight);
	y = top + canvas.clientHeight + 12;
	write(below, colours.muted);
	sheet.toBlob((picture) => picture && save(`${figure.id}.png`, picture), 'image/png');
}
