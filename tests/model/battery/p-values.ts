/** Tail probabilities, written for the tests alone. All are two-sided unless they say otherwise. */

/** ln Γ(a) for a > 0, by Stirling's series after lifting a above 15; absolute error below 1e-12. */
function lnGamma(a: number): number {
	let shift = 0;
	for (; a < 15; a++) shift += Math.log(a);
	const inverse = 1 / (a * a);
	const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / a;
	return (a - 0.5) * Math.log(a) - a + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/** Regularised upper incomplete gamma function Q(a, x): series below a + 1, continued fraction above. */
export function upperGamma(a: number, x: number): number {
	if (x <= 0) return 1;
	const front = Math.exp(a * Math.log(x) - x - lnGamma(a));
	if (x < a + 1) {
		let term = 1 / a;
		let sum = term;
		for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) sum += term *= x / (a + n);
		return 1 - front * sum;
	}
	// Lentz: the continued fraction of Abramowitz and Stegun 6.5.31.
	let b = x + 1 - a;
	let c = 1e300;
	let d = 1 / b;
	let h = d;
	for (let n = 1; n < 1e6; n++) {
		const an = -n * (n - a);
		b += 2;
		d = 1 / (an * d + b);
		c = b + an / c;
		h *= d * c;
		if (Math.abs(d * c - 1) < 1e-15) break;
	}
	return front * h;
}

const twoSided = (lower: number, upper: number): number => Math.min(1, 2 * Math.min(lower, upper));

export function normalP(z: number): number {
	return upperGamma(0.5, (z * z) / 2);
}

export function chiSquareP(statistic: number, degrees: number): number {
	const upper = upperGamma(degrees / 2, statistic / 2);
	return twoSided(1 - upper, upper);
}

export function poissonP(count: number, mean: number): number {
	const atMost = upperGamma(count + 1, mean);
	const atLeast = count === 0 ? 1 : 1 - upperGamma(count, mean);
	return twoSided(atMost, atLeast);
}

/** Chi-square of counts against equal or given expectations; degrees of freedom one fewer than cells. */
export function cellsP(counts: ArrayLike<number>, expected: (cell: number) => number): number {
	let statistic = 0;
	for (let cell = 0; cell < counts.length; cell++) {
		statistic += (counts[cell]! - expected(cell)) ** 2 / expected(cell);
	}
	return chiSquareP(statistic, counts.length - 1);
}

/** Kolmogorov and Smirnov, one-sided: P of a larger distance, with Stephens' correction for the size. */
export function kolmogorovP(sample: Float64Array, cdf: (x: number) => number): number {
	const sorted = sample.slice().sort();
	const n = sorted.length;
	let distance = 0;
	for (let i = 0; i < n; i++) {
		const p = cdf(sorted[i]!);
		distance = Math.max(distance, p - i / n, (i + 1) / n - p);
	}
	const t = distance * (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n));
	let sum = 0;
	for (let k = 1; k < 100; k++) sum += (k % 2 === 1 ? 2 : -2) * Math.exp(-2 * k * k * t * t);
	return Math.min(1, Math.max(0, sum));
}

/** Φ(x), from the incomplete gamma function; shares nothing with the quantile function of the model. */
export function normalCdf(x: number): number {
	const tail = upperGamma(0.5, (x * x) / 2) / 2;
	return x < 0 ? tail : 1 - tail;
}
