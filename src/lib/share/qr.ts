import { encode } from 'uqr';

/** Longest link in a code that a phone still reads from a wall: version 25, 117 modules a side. Assumption. */
export const MOST_IN_CODE = 1200;

/** A QR code as one path over a square of `size` modules, a quiet zone of four modules included (ISO/IEC 18004). */
export interface QrCode {
	readonly size: number;
	/** SVG path data of the dark modules. */
	readonly path: string;
}

/** @returns null for a text that is too long to be read from a screen */
export function qrCode(text: string): QrCode | null {
	if (text.length > MOST_IN_CODE) return null;
	const { data, size } = encode(text, { ecc: 'L', border: 4 });
	let path = '';
	data.forEach((row, y) => {
		for (let x = 0; x < row.length; x++) {
			if (!row[x]) continue;
			const from = x;
			while (row[x + 1]) x += 1;
			path += `M${from} ${y}h${x - from + 1}v1h-${x - from + 1}z`;
		}
	});
	return { size, path };
}

/** The same as a file. */
export function qrSvg({ path, size }: QrCode, title: string): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" width="${8 * size}" height="${8 * size}" shape-rendering="crispEdges">`,
		`<title>${escapeMarkup(title)}</title>`,
		`<path fill="#fff" d="M0 0h${size}v${size}H0z"/>`,
		`<path d="${path}"/>`,
		'</svg>\n'
	].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeMarkup(text: string): string {
	return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!);
}
