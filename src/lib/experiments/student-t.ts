/** 97.5 % quantiles of Student's t, degrees of freedom 1 to 20: roots of the incomplete beta function. */
const TABLE = [
	12.706204736174705, 4.302652729749464, 3.1824463052837095, 2.7764451051977943, 2.5705818356363155,
	2.44691185114497, 2.3646242515927853, 2.3060041352041667, 2.2621571627982053, 2.228138851986275,
	2.2009851600916397, 2.178812829667229, 2.1603686564627926, 2.144786687917804, 2.1314495455597755,
	2.1199052992212546, 2.109815577833317, 2.1009220402410387, 2.0930240544083096, 2.085963447265865
] as const;

/** The same quantile of the normal distribution. */
const Z = 1.959963984540054;

/** Terms of the expansion in 1/df around the normal quantile (Horner form, in Z²). */
const Z2 = Z * Z;
const G1 = (Z * (Z2 + 1)) / 4;
const G2 = (Z * ((5 * Z2 + 16) * Z2 + 3)) / 96;
const G3 = (Z * (((3 * Z2 + 19) * Z2 + 17) * Z2 - 15)) / 384;
const G4 = (Z * ((((79 * Z2 + 776) * Z2 + 1482) * Z2 - 1920) * Z2 - 945)) / 92160;

/**
 * Half-width, in standard errors, of a 95 % interval of a mean. From a table up to 20 degrees of freedom;
 * beyond, the Cornish–Fisher expansion 26.7.5 of Abramowitz and Stegun, "Handbook of Mathematical
 * Functions" (1964), wrong by less than 2e-7 at 21 degrees and less the further out.
 *
 * @param degreesOfFreedom a whole number, 1 or more
 */
export function studentT975(degreesOfFreedom: number): number {
	if (!Number.isInteger(degreesOfFreedom) || degreesOfFreedom < 1) {
		throw new RangeError(`${degreesOfFreedom} degrees of freedom; a whole number from 1 is needed`);
	}
	const tabled = TABLE[degreesOfFreedom - 1];
	if (tabled !== undefined) return tabled;
	const u = 1 / degreesOfFreedom;
	return Z + u * (G1 + u * (G2 + u * (G3 + u * G4)));
}
