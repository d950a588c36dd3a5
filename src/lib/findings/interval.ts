/**
 * The 95 % interval of a share (Wilson 1927, "Probable inference, the law of succession, and statistical
 * inference", JASA 22): unlike the textbook interval it stays between 0 and 1 and has a width at 0 of n.
 *
 * @param count of `of`, both whole, `of` at least 1
 */
export function wilsonInterval(count: number, of: number): { low: number; high: number } {
	if (!(of >= 1 && count >= 0 && count <= of)) throw new RangeError(`${count} of ${of} is no share`);
	const Z = 1.959963984540054;
	const share = count / of;
	const shrink = 1 + (Z * Z) / of;
	const centre = (share + (Z * Z) / (2 * of)) / shrink;
	const half = (Z * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of))) / shrink;
	// At the ends the closed form differs from 0 and 1 by a rounding error.
	return { low: count === 0 ? 0 : centre - half, high: count === of ? 1 : centre + half };
}
