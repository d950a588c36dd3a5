import { JURISDICTIONS } from './kinds';

/** Home in proportion to demand. */
export function homeOf(uniform: number, demandShare: Float64Array): number {
	let sum = 0;
	for (let place = 0; place < JURISDICTIONS.length - 1; place++) {
		sum += demandShare[place]!;
		if (uniform < sum) return place;
	}
	return JURISDICTIONS.length - 1;
}
