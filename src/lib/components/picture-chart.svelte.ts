import type { Chart as Drawing, ChartConfiguration, Plugin } from 'chart.js';
import { sharpOn } from './sharp';

/** Time for models to travel when the law is switched on or off, in milliseconds. */
const TRAVEL_MS = 450;

/** The drawing's area, in pixels of its box. */
interface Area {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
	readonly width: number;
}

/** The Chart.js drawing behind the picture of the world, and where things stand on it. */
export class PictureChart {
	/** null before it is drawn. */
	area = $state.raw<Area | null>(null);
	#drawing = $state.raw<Drawing>();

	get isDrawn(): boolean {
		return this.#drawing !== undefined;
	}

	/** Draws on a canvas as soon as Chart.js has come; answers what takes the drawing down again. */
	mount(surface: HTMLCanvasElement, figure: () => ChartConfiguration<'scatter'>, behind: Plugin<'scatter'>) {
		let isGone = false;
		void import('./draw').then(({ drawOn }) => {
			if (isGone) return;
			const { options, ...drawn } = figure();
			this.#drawing = drawOn(surface, {
				...drawn,
				options: sharpOn(surface, options) as typeof options,
				plugins: [behind, { id: 'measure', afterLayout: () => queueMicrotask(() => this.#measure()) }]
			});
		});
		return () => {
			isGone = true;
			this.#drawing?.destroy();
			this.#drawing = undefined;
			this.area = null;
		};
	}

	/** @param travels whether models move to their new places; everything else is drawn at once */
	show({ data, options }: ChartConfiguration<'scatter'>, travels: boolean): void {
		const drawing = this.#drawing;
		if (!drawing) return;
		drawing.data = data;
		drawing.options = {
			...sharpOn(drawing.canvas, options),
			...(travels && { animation: { duration: TRAVEL_MS } })
		};
		drawing.update(travels ? undefined : 'none');
	}

	/** Index of the point under the pointer, within reach of a finger. */
	pointAt(event: PointerEvent): number | undefined {
		return this.#drawing?.getElementsAtEventForMode(event, 'nearest', { intersect: true }, false)[0]?.index;
	}

	/** Pixels of a month and of log10 FLOP; null before the drawing is laid out. */
	place(month: number, log10Flop: number): { x: number; y: number } | null {
		const { scales } = this.#drawing ?? {};
		if (!this.area || !scales?.x || !scales.y) return null;
		return { x: scales.x.getPixelForValue(month), y: scales.y.getPixelForValue(log10Flop) };
	}

	/** log10 FLOP at a height of the window. */
	log10FlopAt(clientY: number): number | undefined {
		const drawing = this.#drawing;
		return drawing?.scales.y?.getValueForPixel(clientY - drawing.canvas.getBoundingClientRect().top);
	}

	#measure(): void {
		if (!this.#drawing?.chartArea) return;
		const { left, right, top, bottom } = this.#drawing.chartArea;
		const next: Area = { left, right, top, bottom, width: this.#drawing.width };
		const known = this.area;
		if (!known || (Object.keys(next) as (keyof Area)[]).some((key) => next[key] !== known[key]))
			this.area = next;
	}
}
