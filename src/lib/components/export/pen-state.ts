type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

interface State {
	fillStyle: unknown;
	strokeStyle: unknown;
	lineWidth: number;
	lineCap: CanvasLineCap;
	lineJoin: CanvasLineJoin;
	lineDashOffset: number;
	globalAlpha: number;
	font: string;
	textAlign: CanvasTextAlign;
	textBaseline: CanvasTextBaseline;
	dash: readonly number[];
	matrix: Matrix;
	/** Id of the clip path in force. */
	clipId: string | null;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

function product([A, B, C, D, E, F]: Matrix, [a, b, c, d, e, f]: Matrix): Matrix {
	return [A * a + C * b, B * a + D * b, A * c + C * d, B * c + D * d, A * e + C * f + E, B * e + D * f + F];
}

/** The state that a canvas saves and restores, and its transforms: the part of a pen that draws nothing. */
export class PenState implements State {
	fillStyle: unknown = '#000';
	strokeStyle: unknown = '#000';
	lineWidth = 1;
	lineCap: CanvasLineCap = 'butt';
	lineJoin: CanvasLineJoin = 'miter';
	lineDashOffset = 0;
	globalAlpha = 1;
	font = '10px sans-serif';
	textAlign: CanvasTextAlign = 'start';
	textBaseline: CanvasTextBaseline = 'alphabetic';
	dash: readonly number[] = [];
	matrix: Matrix = IDENTITY;
	clipId: string | null = null;

	readonly #saved: State[] = [];
	/** Where the part begins that is drawn: "no transform" means this one. */
	protected base: Matrix = IDENTITY;

	save(): void {
		const { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha } = this;
		const { font, textAlign, textBaseline, dash, matrix, clipId } = this;
		const pens = { fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, lineDashOffset, globalAlpha };
		this.#saved.push({ ...pens, font, textAlign, textBaseline, dash, matrix, clipId });
	}

	restore(): void {
		const saved = this.#saved.pop();
		if (saved) Object.assign(this, saved);
	}

	translate(x: number, y: number): void {
		this.transform(1, 0, 0, 1, x, y);
	}

	scale(x: number, y: number): void {
		this.transform(x, 0, 0, y, 0, 0);
	}

	rotate(angle: number): void {
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		this.transform(cos, sin, -sin, cos, 0, 0);
	}

	transform(a: number, b: number, c: number, d: number, e: number, f: number): void {
		this.matrix = product(this.matrix, [a, b, c, d, e, f]);
	}

	setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
		this.matrix = product(this.base, [a, b, c, d, e, f]);
	}

	resetTransform(): void {
		this.matrix = this.base;
	}

	setLineDash(dash: readonly number[]): void {
		this.dash = [...dash];
	}

	getLineDash(): number[] {
		return [...this.dash];
	}

	/** A point where it lies on paper. */
	protected placed(x: number, y: number): readonly [x: number, y: number] {
		const [a, b, c, d, e, f] = this.matrix;
		return [a * x + c * y + e, b * x + d * y + f];
	}

	/** How much longer a length becomes on paper. */
	protected size(): number {
		const [a, b, c, d] = this.matrix;
		return Math.sqrt(Math.abs(a * d - b * c));
	}
}
