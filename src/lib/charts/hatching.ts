import type { ScriptableContext } from 'chart.js';

/** Fill patterns that tell areas apart without colour. Each is one stroke path on a repeated square tile. */
export type Hatching = 'plain' | 'rising' | 'falling' | 'upright' | 'level' | 'crossed' | 'dotted';

export const TILE = 8;

export const HATCHING_PATHS: Readonly<Record<Hatching, string>> = {
	plain: '',
	rising: 'M-1 1L1 -1M0 8L8 0M7 9L9 7',
	falling: 'M-1 7L1 9M0 0L8 8M7 -1L9 1',
	upright: 'M4 0V8',
	level: 'M0 4H8',
	crossed: 'M0 4H8M4 0V8',
	dotted: 'M3.2 4H4.8'
};

/** Width of the strokes in `HATCHING_PATHS`. */
export function strokeWidth(hatching: Hatching): number {
	return hatching === 'dotted' ? 1.6 : 1.1;
}

const tiles = new Map<string, HTMLCanvasElement>();

function tile(colour: string, hatching: Hatching, strokeColour: string): HTMLCanvasElement {
	const name = `${colour} ${hatching} ${strokeColour}`;
	let canvas = tiles.get(name);
	if (!canvas) {
		canvas = document.createElement('canvas');
		canvas.width = TILE;
		canvas.height = TILE;
		const pen = canvas.getContext('2d');
		if (pen) {
			pen.fillStyle = colour;
			pen.fillRect(0, 0, TILE, TILE);
			pen.strokeStyle = strokeColour;
			pen.lineWidth = strokeWidth(hatching);
			pen.stroke(new Path2D(HATCHING_PATHS[hatching]));
		}
		tiles.set(name, canvas);
	}
	return canvas;
}

type Paint = (context: Pick<ScriptableContext<'bar'>, 'chart'>) => CanvasPattern | string;

/** A fill for Chart.js that is resolved lazily, at drawing, so that configurations need no DOM. */
export function paint(colour: string, hatching: Hatching, strokeColour: string): string | Paint {
	if (hatching === 'plain') return colour;
	return ({ chart }) => chart.ctx.createPattern(tile(colour, hatching, strokeColour), 'repeat') ?? colour;
}
