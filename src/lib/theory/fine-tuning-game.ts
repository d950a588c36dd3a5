/**
 * The fine-tuning game of Laufer, Kleinberg and Heidari (arXiv 2308.04399): a generalist G brings a
 * technology to performance a₀ at cost c₀·a₀², a specialist D to a₁ at cost c₁·(a₁ − a₀)², and revenue a₁
 * is shared δ : 1 − δ. Subgame-perfect play in closed form.
 */
export interface FineTuningGame {
	/** Cost coefficients of generalist and specialist, above 0. */
	readonly c0: number;
	readonly c1: number;
	/** Share of revenue of the generalist, 0 to 1. */
	readonly delta: number;
}

export interface FineTuningPlay {
	readonly a0: number;
	readonly a1: number;
	readonly generalist: number;
	readonly specialist: number;
}

/** a₀* = δ/2c₀, a₁* = a₀* + (1 − δ)/2c₁, and the utilities that follow. */
export function playFineTuning({ c0, c1, delta }: FineTuningGame): FineTuningPlay {
	const a0 = delta / (2 * c0);
	const a1 = a0 + (1 - delta) / (2 * c1);
	return {
		a0,
		a1,
		generalist: delta * a1 - c0 * a0 * a0,
		specialist: (1 - delta) * a1 - c1 * (a1 - a0) * (a1 - a0)
	};
}

/** The share that maximises the sum of utilities: δ* = c₁/(c₀ + c₁). */
export function jointShare(c0: number, c1: number): number {
	return c1 / (c0 + c1);
}

/** The share that the generalist would choose: c₀/(2c₀ − c₁) if c₀ > c₁, else all. */
export function generalistShare(c0: number, c1: number): number {
	return c0 > c1 ? c0 / (2 * c0 - c1) : 1;
}

/** The share of the generalist that the specialist would choose: (c₁ − c₀)/(2c₁ − c₀) if c₁ > c₀, else none. */
export function specialistShare(c0: number, c1: number): number {
	return c1 > c0 ? (c1 - c0) / (2 * c1 - c0) : 0;
}
