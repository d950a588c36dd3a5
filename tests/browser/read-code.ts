import jsQr from 'jsqr';
import type { Locator } from 'playwright-core';

/**
 * What a scanner reads in a code as it stands on the screen: sharp, and as a camera sees it that is held askew and not
 * quite in focus. Throws where it reads nothing, or not the same.
 */
export async function readCode(code: Locator): Promise<string> {
	const sharp = await scanned(code);
	await code.evaluate((element) => {
		(element as unknown as HTMLElement).style.cssText += ';filter: blur(0.8px); rotate: 6deg; scale: 0.85';
	});
	const askew = await scanned(code);
	await code.evaluate((element) => {
		const { style } = element as unknown as HTMLElement;
		for (const name of ['filter', 'rotate', 'scale']) style.removeProperty(name);
	});
	if (sharp === null || sharp !== askew) throw new Error(`read “${sharp}”, and askew “${askew}”`);
	return sharp;
}

async function scanned(code: Locator): Promise<string | null> {
	const picture = (await code.screenshot()).toString('base64');
	// A browser reads the picture: Node cannot.
	const { pixels, width } = await code.page().evaluate(async (base64) => {
		const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const bitmap = await createImageBitmap(new Blob([bytes]));
		const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
		context.drawImage(bitmap, 0, 0);
		const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
		// Of black and white, one channel says all.
		return { pixels: Array.from({ length: data.length / 4 }, (_, at) => data[4 * at]!), width: bitmap.width };
	}, picture);
	const colours = Uint8ClampedArray.from(pixels.flatMap((grey) => [grey, grey, grey, 255]));
	return jsQr(colours, width, pixels.length / width)?.data ?? null;
}
