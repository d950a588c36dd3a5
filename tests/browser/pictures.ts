import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Locator, Page } from 'playwright-core';
import { eventually } from './lab';

/**
 * Charts and pages are compared with pictures that a person has looked at, in `tests/pictures`. `UPDATE_PICTURES=1` in front of
 * the test command draws them anew: look at each before it is committed.
 *
 * Fonts differ between machines and move things by a few pixels, and edges are smoothed differently by each version
 * of Chromium. Both pictures are therefore averaged over squares of `CELL_PX` pixels, and a square is missed only if
 * the other picture has nothing alike in the same place or right beside it.
 */
const CELL_PX = 6;
/** Largest difference of a colour channel, of 255, at which two squares are alike: half of that of a thin line. */
const ALIKE = 36;
/** A square is empty if each of its channels is so near to that of the ground, of 255. */
const EMPTY = 10;
/** Share of the squares, of those that are not empty, that may be missed. */
export const TOLERANCE = 0.1;
/** The same for a page, most of which is text: a part above the fold that is gone is 0.026 and more. */
export const PAGE_TOLERANCE = 0.015;

const UPDATE = process.env.UPDATE_PICTURES === '1';

function pathOf(name: string): string {
	return fileURLToPath(new URL(`../pictures/${name}.png`, import.meta.url));
}

/** "Share of users by provider" as the name of a file. */
export function fileNameOf(label: string): string {
	return label
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '')
		.slice(0, 60);
}

/** What a canvas shows, as the base64 text of a PNG. */
async function shownOn(canvas: Locator): Promise<string> {
	const url = await canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL('image/png'));
	return url.slice(url.indexOf(',') + 1);
}

/** A canvas that nobody has drawn on yet is no picture. */
export const settledPicture = (canvas: Locator): Promise<string> => settled(() => shownOn(canvas));

/** What of a page is seen without scrolling. */
export const settledPage = (page: Page): Promise<string> =>
	settled(async () => (await page.screenshot({ scale: 'css', caret: 'hide' })).toString('base64'));

/** Waits until two looks in a row see the same picture, so that nothing is on the move, and answers it. */
async function settled(look: () => Promise<string>): Promise<string> {
	let before = '';
	let now = '';
	await eventually(async () => {
		[before, now] = [now, await look()];
		return now === before && now.length > 1000;
	}).toBe(true);
	return now;
}

/** Writes the picture if new ones are wanted; answers how much it differs from the approved one, 0 to 1. */
export async function differenceFromApproved(page: Page, name: string, picture: string): Promise<number> {
	const path = pathOf(name);
	if (UPDATE) {
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, picture, 'base64');
	}
	if (!existsSync(path))
		throw new Error(`No picture of “${name}” was approved: UPDATE_PICTURES=1 draws ${path}.`);
	return difference(page, picture, readFileSync(path, 'base64'));
}

/** Share of the squares that are missed in the other picture, both ways. The browser decodes the pictures. */
export function difference(page: Page, picture: string, approved: string): Promise<number> {
	return page.evaluate(
		async ([one, other, cellPx, alike, empty]) => {
			const squaresOf = async (base64: string, columns?: number, rows?: number) => {
				const image = new Image();
				image.src = `data:image/png;base64,${base64}`;
				await image.decode();
				const width = columns ?? Math.ceil(image.width / cellPx);
				const height = rows ?? Math.ceil(image.height / cellPx);
				const canvas = new OffscreenCanvas(width * cellPx, height * cellPx);
				const pen = canvas.getContext('2d', { willReadFrequently: true })!;
				pen.fillStyle = 'white';
				pen.fillRect(0, 0, canvas.width, canvas.height);
				// A picture of another size is stretched: the shape counts, not the last pixel.
				pen.drawImage(image, 0, 0, canvas.width, canvas.height);
				const pixels = pen.getImageData(0, 0, canvas.width, canvas.height).data;
				const squares = new Float64Array(width * height * 3);
				for (let y = 0; y < canvas.height; y++)
					for (let x = 0; x < canvas.width; x++) {
						const square = Math.floor(y / cellPx) * width + Math.floor(x / cellPx);
						for (let channel = 0; channel < 3; channel++)
							squares[3 * square + channel]! +=
								pixels[4 * (y * canvas.width + x) + channel]! / (cellPx * cellPx);
					}
				return { squares, width, height };
			};
			const approved = await squaresOf(other);
			const shown = await squaresOf(one, approved.width, approved.height);
			const { height, width } = approved;
			/** The colour that most squares of the approved picture have, by channel: white of a chart, dark of a page at night. */
			const ground = [0, 1, 2].map((channel) => {
				const counts = new Uint32Array(256);
				for (let at = 0; at < width * height; at++)
					counts[Math.round(approved.squares[3 * at + channel]!)]! += 1;
				return counts.indexOf(Math.max(...counts));
			});
			const isEmpty = (at: number, of: Float64Array) =>
				[0, 1, 2].every((channel) => Math.abs(of[3 * at + channel]! - ground[channel]!) <= empty);
			const isAlike = (at: number, of: Float64Array, there: number, inOther: Float64Array) =>
				[0, 1, 2].every(
					(channel) => Math.abs(of[3 * at + channel]! - inOther[3 * there + channel]!) <= alike
				);
			/** Whether a square has nothing alike within one step in the other picture. */
			const isMissed = (x: number, y: number, of: Float64Array, inOther: Float64Array) => {
				for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
					for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++)
						if (isAlike(y * width + x, of, row * width + column, inOther)) return false;
				return true;
			};
			let [counted, missed] = [0, 0];
			for (const [of, inOther] of [
				[shown.squares, approved.squares],
				[approved.squares, shown.squares]
			] as const)
				for (let y = 0; y < height; y++)
					for (let x = 0; x < width; x++) {
						if (isEmpty(y * width + x, of)) continue;
						counted += 1;
						if (isMissed(x, y, of, inOther)) missed += 1;
					}
			return counted === 0 ? 0 : missed / counted;
		},
		[picture, approved, CELL_PX, ALIKE, EMPTY] as const
	);
}
