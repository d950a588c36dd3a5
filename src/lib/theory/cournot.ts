/** Quantity competition with price P = a − bQ and unit costs c_i (Cournot 1838); all take part. */
export interface CournotMarket {
	readonly quantity: number;
	readonly price: number;
	readonly shares: readonly number[];
	/** Herfindahl–Hirschman index, up to 10,000. */
	readonly hhi: number;
}

/** q_i = (a + Σc − (n + 1)c_i)/((n + 1)b). Throws RangeError when a firm's cost keeps it out of the market. */
export function cournot(a: number, b: number, unitCosts: readonly number[]): CournotMarket {
	const n = unitCosts.length;
	const sum = unitCosts.reduce((total, cost) => total + cost, 0);
	const quantities = unitCosts.map((cost) => (a + sum - (n + 1) * cost) / ((n + 1) * b));
	if (quantities.some((quantity) => !(quantity >= 0)))
		throw new RangeError('a unit cost is above the market price');
	const quantity = quantities.reduce((total, q) => total + q, 0);
	const shares = quantities.map((q) => q / quantity);
	return {
		quantity,
		price: a - b * quantity,
		shares,
		hhi: 10000 * shares.reduce((total, share) => total + share * share, 0)
	};
}

/** Firms that free entry supports with fixed cost K: n* = ⌊(a − c)/√(bK)⌋ − 1, at least 0. */
export function freeEntry(a: number, b: number, unitCost: number, fixedCost: number): number {
	return Math.max(0, Math.floor((a - unitCost) / Math.sqrt(b * fixedCost) + 1e-12) - 1);
}
