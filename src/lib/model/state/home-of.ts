import { JURISDICTIONS } from './kinds';

/** Home in proportion to demand. */
export function homeOf(uniform: number, demandShare: Float64Array): number {
	let sum = 0;
	for (let jurisdiction = 0; jurisdiction < JURISDICTIONS.length - 1; jurisdiction++) {
		sum += demandShare[jurisdiction]!;
		if (uniform < sum) return jurisdiction;
	}
	return JURISDICTIONS.length - 1;
}
