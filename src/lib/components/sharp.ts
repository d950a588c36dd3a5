import type { ChartOptions } from 'chart.js';

/**
 * The options of a chart, drawn as finely as the screen shows it where a style (`zoom`) enlarges its surroundings.
 * Elsewhere they stay as they are, because a fixed resolution would not follow the zoom of the browser.
 */
export function sharpOn(canvas: HTMLCanvasElement, options: ChartOptions | undefined): ChartOptions {
	const { currentCSSZoom: zoom = 1 } = canvas as { readonly currentCSSZoom?: number };
	return zoom === 1 ? (options ?? {}) : { ...options, devicePixelRatio: zoom * globalThis.devicePixelRatio };
}
