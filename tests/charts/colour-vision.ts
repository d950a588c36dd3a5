/**
 * Colour as people with a colour deficiency see it: Machado, Oliveira and Fernandes (2009), severity 1, on linear sRGB.
 * Differences are distances in OKLab (Ottosson 2020), times 100: about 2 is the smallest that most people see side by side.
 */
type Triple = readonly [number, number, number];

const SEEN_BY: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
	'usual vision': [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

export const VISIONS = Object.keys(SEEN_BY);

function linear(colour: string): Triple {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return [red, green, blue];
}

function times(rows: readonly [Triple, Triple, Triple], [x, y, z]: Triple): Triple {
	const [a, b, c] = rows.map((row) => row[0] * x + row[1] * y + row[2] * z);
	return [a!, b!, c!];
}

function okLab(rgb: Triple): Triple {
	const [l, m, s] = times(
		[
			[0.4122214708, 0.5363325363, 0.0514459929],
			[0.2119034982, 0.6806995451, 0.1073969566],
			[0.0883024619, 0.2817188376, 0.6299787005]
		],
		rgb
	);
	return times(
		[
			[0.2104542553, 0.793617785, -0.0040720468],
			[1.9779984951, -2.428592205, 0.4505937099],
			[0.0259040371, 0.7827717662, -0.808675766]
		],
		[Math.cbrt(l), Math.cbrt(m), Math.cbrt(s)]
	);
}

/** How different two colours `#rrggbb` look under one kind of vision. */
export function differenceSeen(vision: string, one: string, other: string): number {
	const seen = (colour: string) =>
		okLab(
			times(SEEN_BY[vision]!, linear(colour)).map((part) =>
				Math.min(1, Math.max(0, part))
			) as unknown as Triple
		);
	const [a, b] = [seen(one), seen(other)];
	return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
