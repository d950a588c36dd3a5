import { IDENTITY, PenState } from './pen-state';

/** A repeated tile, in the place of a `CanvasPattern`, which cannot be read. */
class Tile {
	constructor(readonly id: string) {}
}

/** Widest angle that one cubic curve follows closely, in radians. */
const ARC_STEP = Math.PI / 2;
/** Characters that XML cannot hold. */
// eslint-disable-next-line no-control-regex -- that is what they are
const NOT_IN_XML = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as the content or an attribute of an element. */
export function escapeXml(text: string): string {
	return text.replace(NOT_IN_XML, '\ufffd').replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}

const short = (value: number): string => String(Math.round(value * 100) / 100);

const unreadable = () => new Error('A Path2D cannot be written as SVG.');

/**
 * What Chart.js and the sheet of an export draw with, written down as SVG: the part of `CanvasRenderingContext2D` that
 * they use. Texts stay texts, so that they can be searched, read aloud and edited.
 */
export class SvgPen extends PenState {
	readonly #defined: string[] = [];
	readonly #drawn: string[] = [];
	#path = '';
	#at: readonly [x: number, y: number] = [0, 0];

	/** What is drawn on, as Chart.js asks for it. */
	canvas: { readonly width: number; readonly height: number };

	/** @param measure a pen of the browser, which knows how wide texts are */
	constructor(
		private readonly width: number,
		private readonly height: number,
		private readonly measure: CanvasRenderingContext2D
	) {
		super();
		this.canvas = { width, height };
	}

	/** Has a part drawn by somebody who believes that it is a canvas of its own, from where the pen is. */
	drawPart(width: number, height: number, draw: (canvas: HTMLCanvasElement) => void): void {
		const { canvas } = this;
		this.save();
		this.base = this.matrix;
		const part = { width, height, getContext: () => this };
		this.canvas = part;
		draw(part as unknown as HTMLCanvasElement);
		this.canvas = canvas;
		this.base = IDENTITY;
		this.restore();
	}

	/** The whole picture. */
	text(title: string): string {
		const { width, height } = this;
		return [
			`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
			`<title>${escapeXml(title)}</title>`,
			`<defs>${this.#defined.join('')}</defs>`,
			...this.#drawn,
			'</svg>\n'
		].join('\n');
	}

	beginPath(): void {
		this.#path = '';
	}

	closePath(): void {
		if (this.#path !== '') this.#path += 'Z';
	}

	moveTo(x: number, y: number): void {
		this.#to('M', x, y);
	}

	lineTo(x: number, y: number): void {
		this.#to(this.#path === '' ? 'M' : 'L', x, y);
	}

	bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
		if (this.#path === '') this.moveTo(x1, y1);
		this.#path += `C${this.#place(x1, y1)} ${this.#place(x2, y2)} ${this.#place(x, y)}`;
		this.#at = [x, y];
	}

	quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
		const [x0, y0] = this.#at;
		this.bezierCurveTo(
			x0 + (2 / 3) * (x1 - x0),
			y0 + (2 / 3) * (y1 - y0),
			x + (2 / 3) * (x1 - x),
			y + (2 / 3) * (y1 - y),
			x,
			y
		);
	}

	rect(x: number, y: number, width: number, height: number): void {
		this.moveTo(x, y);
		this.lineTo(x + width, y);
		this.lineTo(x + width, y + height);
		this.lineTo(x, y + height);
		this.closePath();
	}

	arc(x: number, y: number, radius: number, from: number, to: number, isBackwards = false): void {
		this.ellipse(x, y, radius, radius, 0, from, to, isBackwards);
	}

	ellipse(
		x: number,
		y: number,
		across: number,
		down: number,
		turn: number,
		from: number,
		to: number,
		isBackwards = false
	): void {
		const circle = 2 * Math.PI;
		let sweep = to - from;
		if (isBackwards) sweep = sweep <= -circle ? -circle : sweep > 0 ? (sweep % circle) - circle : sweep;
		else sweep = sweep >= circle ? circle : sweep < 0 ? (sweep % circle) + circle : sweep;
		const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
		const point = (u: number, v: number) =>
			[x + across * u * cos - down * v * sin, y + across * u * sin + down * v * cos] as const;
		this.lineTo(...point(Math.cos(from), Math.sin(from)));
		const steps = Math.max(1, Math.ceil(Math.abs(sweep) / ARC_STEP));
		const step = sweep / steps;
		const handle = (4 / 3) * Math.tan(step / 4);
		for (let index = 0; index < steps; index++) {
			const [a, b] = [from + index * step, from + (index + 1) * step];
			this.bezierCurveTo(
				...point(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
				...point(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
				...point(Math.cos(b), Math.sin(b))
			);
		}
	}

	/** Adds a path as SVG writes it, in the space of the pen: absolute and relative commands alike. */
	drawPath(commands: string, how: 'fill' | 'stroke'): void {
		const placed = `transform="matrix(${this.matrix.map(short).join(' ')})"`;
		this.#draw(`<path d="${escapeXml(commands)}" ${placed}`, how, this.lineWidth);
	}

	/** @throws Error for a path of the browser's, which cannot be read */
	fill(rule: CanvasFillRule | Path2D = 'nonzero'): void {
		if (typeof rule !== 'string') throw unreadable();
		if (this.#path === '') return;
		this.#draw(`<path d="${this.#path}"${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}`, 'fill');
	}

	/** @throws Error for a path of the browser's, which cannot be read */
	stroke(path?: Path2D): void {
		if (path) throw unreadable();
		if (this.#path !== '') this.#draw(`<path d="${this.#path}"`, 'stroke', this.lineWidth * this.size());
	}

	fillRect(x: number, y: number, width: number, height: number): void {
		this.#apart(() => (this.rect(x, y, width, height), this.fill()));
	}

	strokeRect(x: number, y: number, width: number, height: number): void {
		this.#apart(() => (this.rect(x, y, width, height), this.stroke()));
	}

	/** Nothing is underneath. */
	clearRect(): void {}

	/** The current path, within what was clipped before. */
	clip(): void {
		const id = `clip-${this.#defined.length}`;
		this.#defined.push(`<clipPath id="${id}"${this.#clipping()}><path d="${this.#path}"/></clipPath>`);
		this.clipId = id;
	}

	createPattern(tile: HTMLCanvasElement): Tile {
		const id = `tile-${this.#defined.length}`;
		const { width, height } = tile;
		const image = `<image width="${width}" height="${height}" href="${tile.toDataURL()}"/>`;
		this.#defined.push(
			`<pattern id="${id}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${image}</pattern>`
		);
		return new Tile(id);
	}

	measureText(text: string): TextMetrics {
		this.measure.font = this.font;
		return this.measure.measureText(text);
	}

	fillText(text: string, x: number, y: number): void {
		this.#write(text, x, y, 'fill');
	}

	strokeText(text: string, x: number, y: number): void {
		this.#write(text, x, y, 'stroke');
	}

	#write(text: string, x: number, y: number, how: 'fill' | 'stroke'): void {
		const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below, width } = this.measureText(text);
		const { textBaseline, textAlign } = this;
		const down =
			textBaseline === 'top' || textBaseline === 'hanging'
				? above
				: textBaseline === 'middle'
					? (above - below) / 2
					: textBaseline === 'bottom'
						? -below
						: 0;
		const anchor =
			textAlign === 'center' ? 'middle' : textAlign === 'right' || textAlign === 'end' ? 'end' : 'start';
		const matrix = this.matrix.map(short).join(' ');
		const place = `x="${short(x)}" y="${short(y + down)}" transform="matrix(${matrix})"`;
		// Where the file is opened the typeface may be missing: another one is fitted to the room that was measured.
		const fitted = width > 0 ? ` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"` : '';
		const start = `<text ${place}${fitted} text-anchor="${anchor}" style="font:${escapeXml(this.font)}" xml:space="preserve"`;
		this.#draw(start, how, this.lineWidth, `>${escapeXml(text)}</text>`);
	}

	/** Draws without touching the current path. */
	#apart(draw: () => void): void {
		const path = this.#path;
		this.#path = '';
		draw();
		this.#path = path;
	}

	#draw(start: string, how: 'fill' | 'stroke', width = 1, end = '/>'): void {
		const alpha = this.globalAlpha === 1 ? '' : ` opacity="${short(this.globalAlpha)}"`;
		const style = how === 'fill' ? this.fillStyle : this.strokeStyle;
		const colour = style instanceof Tile ? `url(#${style.id})` : String(style);
		const dash = this.dash.map((length) => short(length * this.size())).join(' ');
		const line = [
			` stroke-width="${short(width)}"`,
			this.lineCap === 'butt' ? '' : ` stroke-linecap="${this.lineCap}"`,
			this.lineJoin === 'miter' ? '' : ` stroke-linejoin="${this.lineJoin}"`,
			dash === '' ? '' : ` stroke-dasharray="${dash}" stroke-dashoffset="${short(this.lineDashOffset)}"`
		].join('');
		const look =
			how === 'fill' ? ` fill="${escapeXml(colour)}"` : ` fill="none" stroke="${escapeXml(colour)}"${line}`;
		const drawn = `${start}${look}${alpha}${end}`;
		// Around it: a clip on the element itself would be moved by the transform of the element.
		this.#drawn.push(this.clipId === null ? drawn : `<g${this.#clipping()}>${drawn}</g>`);
	}

	#clipping(): string {
		return this.clipId === null ? '' : ` clip-path="url(#${this.clipId})"`;
	}

	#to(command: 'M' | 'L', x: number, y: number): void {
		this.#path += command + this.#place(x, y);
		this.#at = [x, y];
	}

	#place(x: number, y: number): string {
		return this.placed(x, y).map(short).join(' ');
	}
}
