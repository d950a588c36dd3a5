import { translucent, type Palette } from '$lib/charts/palette';
import type { PicturedModel, WorldPicture } from './world-picture';

/** Radii of points in pixels: the smallest family, and what the largest adds. */
const SMALLEST = 1.7;
const GROWTH = 7;
const NARROW_FACTOR = 0.6;
/** Half the width of the cross of a model that never came, in pixels. */
const CROSS = 3;
/** Months to either side within which the points of a month are spread, so that they do not cover each other. */
const SPREAD = 0.38;
/** Successive ids are spread evenly by the golden ratio (van der Corput's idea with an irrational step). */
const GOLDEN = 0.6180339887498949;
/** How strongly models are drawn that no rule changed: they are the field on which the others are seen. */
const UNCHANGED = 0.5;

/** Largest radius, which points at the edge need. */
export const WIDEST = SMALLEST + GROWTH;

/** Where in its month a model stands: always in the same place, because only the month is known. */
export function spreadMonth({ id }: Pick<PicturedModel, 'id'>, month: number): number {
	return month + SPREAD * (2 * ((id * GOLDEN) % 1) - 1);
}

/** Whether a rule decided that the model differs. */
export const isChanged = ({ change, reason }: PicturedModel): boolean => change !== 'none' && reason > 0;

/** Radius of a model whose family is a share of the largest one, in pixels. */
function radiusOf(family: number, largest: number, narrow: boolean): number {
	return (narrow ? NARROW_FACTOR : 1) * (SMALLEST + (largest > 0 ? GROWTH * Math.sqrt(family / largest) : 0));
}

/** Teal below every line, amber above the lower ones, orange above the highest. */
function toneOf({ linesBelow }: PicturedModel, lines: number, { lines: tones }: Palette): string {
	if (linesBelow === 0) return tones.below;
	return linesBelow < lines ? tones.lighter : tones.heaviest;
}

interface Spot {
	readonly x: number;
	readonly y: number;
}

interface Look {
	readonly picture: WorldPicture;
	readonly colours: Palette;
	readonly before: boolean;
	readonly pointedAt: number | null;
	readonly narrow: boolean;
}

/**
 * Draws the models over each other as they matter: those that stay the same faint and first, those that a rule
 * changed above them, those that never come last, the one pointed at on top.
 *
 * @param spotOf pixels of the model at an index; null where it is not shown
 */
export function drawMarks(
	ctx: CanvasRenderingContext2D,
	models: readonly PicturedModel[],
	{ before, colours, narrow, picture, pointedAt }: Look,
	spotOf: (index: number) => Spot | null
): void {
	const largest = picture.models.reduce((most, { family }) => Math.max(most, family), 0);
	const lines = picture.lines.length;
	const layerOf = (model: PicturedModel): number => {
		if (model.id === pointedAt) return 3;
		if (!before && model.here === null) return 2;
		return isChanged(model) ? 1 : 0;
	};
	const layers: number[][] = [[], [], [], []];
	models.forEach((model, index) => layers[layerOf(model)]!.push(index));
	ctx.setLineDash([]);
	for (const index of layers.flat()) {
		const spot = spotOf(index);
		if (!spot) continue;
		const model = models[index]!;
		const isPointed = model.id === pointedAt;
		if (!before && model.here === null) {
			const ink = isPointed || isChanged(model) ? colours.ink : translucent(colours.ink, UNCHANGED);
			drawCross(ctx, spot, (narrow ? NARROW_FACTOR : 1) * (isPointed ? 2 * CROSS : CROSS), ink, colours);
			continue;
		}
		const radius = radiusOf(model.family, largest, narrow);
		const tone = toneOf(model, lines, colours);
		const isStrong = isPointed || isChanged(model);
		const colour = isStrong ? tone : translucent(tone, UNCHANGED);
		ctx.beginPath();
		if (model.weights === 'gated') {
			ctx.moveTo(spot.x, spot.y - radius - 0.6);
			ctx.lineTo(spot.x + radius + 0.6, spot.y);
			ctx.lineTo(spot.x, spot.y + radius + 0.6);
			ctx.lineTo(spot.x - radius - 0.6, spot.y);
			ctx.closePath();
		} else ctx.arc(spot.x, spot.y, radius, 0, 2 * Math.PI);
		if (model.weights === 'closed') {
			ctx.fillStyle = colour;
			ctx.fill();
			// A rim of paper keeps neighbours apart.
			ctx.lineWidth = 0.5;
			ctx.strokeStyle = isPointed ? colours.ink : colours.surface;
			if (isPointed) ctx.lineWidth = 3;
			ctx.stroke();
		} else {
			ctx.fillStyle = translucent(colours.surface, 0.6);
			if (isStrong) ctx.fill();
			ctx.lineWidth = isPointed ? 3 : isStrong ? 1.3 : 0.9;
			ctx.strokeStyle = colour;
			ctx.stroke();
		}
	}
}

function drawCross(
	ctx: CanvasRenderingContext2D,
	{ x, y }: Spot,
	arm: number,
	ink: string,
	colours: Palette
): void {
	ctx.beginPath();
	ctx.moveTo(x - arm, y - arm);
	ctx.lineTo(x + arm, y + arm);
	ctx.moveTo(x + arm, y - arm);
	ctx.lineTo(x - arm, y + arm);
	ctx.lineWidth = 3;
	ctx.strokeStyle = translucent(colours.surface, 0.8);
	ctx.stroke();
	ctx.lineWidth = 1.4;
	ctx.strokeStyle = ink;
	ctx.stroke();
}
