/** Mixes the bits of a 32-bit number (the finaliser of MurmurHash3, Appleby 2008). */
function mixed(bits: number): number {
	let h = bits;
	h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
	h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
	return h ^ (h >>> 16);
}

/** Uniform on (0, 1), a pure function of its keys: a design does not depend on what was drawn before. */
export function keyedUniform(...keys: readonly number[]): number {
	let h = 0x9e3779b9;
	for (const key of keys) h = mixed(Math.imul(h ^ key, 0x01000193) + 0x7f4a7c15);
	return ((mixed(h) >>> 0) + 0.5) / 4294967296;
}

/**
 * A Latin hypercube of `points` rows in the unit cube: in every dimension each of `points` equal strata holds exactly
 * one (McKay, Beckman and Conover 1979).
 */
export function latinHypercube(points: number, dimensions: number, ...keys: readonly number[]): number[][] {
	const rows = Array.from({ length: points }, () => new Array<number>(dimensions).fill(0));
	for (let d = 0; d < dimensions; d++) {
		const strata = Array.from({ length: points }, (_, n) => n);
		for (let n = points - 1; n > 0; n--) {
			const other = Math.floor(keyedUniform(...keys, d, n, 0) * (n + 1));
			[strata[n], strata[other]] = [strata[other]!, strata[n]!];
		}
		rows.forEach((row, n) => (row[d] = (strata[n]! + keyedUniform(...keys, d, n, 1)) / points));
	}
	return rows;
}
