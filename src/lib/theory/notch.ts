/**
 * A lump cost above a threshold (the notch of Kleven and Waseem, QJE 2013), for a payoff A·C^η − w·C.
 * f is the lump over the cost of training at the threshold T.
 */

/** Left side less right side of (1 − η)u/η − u^(1−η)/η + 1 = f, u = C/T of the marginal buncher. */
function notchBalance(u: number, eta: number, f: number, power: (x: number, y: number) => number): number {
	return ((1 - eta) * u) / eta - power(u, 1 - eta) / eta + 1 - f;
}

/** Upper end of the empty interval over the threshold at η = ½: (1 + √f)². */
export function emptyUpTo(f: number): number {
	const root = 1 + Math.sqrt(f);
	return root * root;
}

/** The same for any η in (0, 1), by bisection to 1e-12 relative. */
export function marginalBuncher(eta: number, f: number, power: (x: number, y: number) => number): number {
	let low = 1;
	let high = 2;
	while (notchBalance(high, eta, f, power) < 0) high *= 2;
	while (high - low > 1e-12 * low) {
		const middle = (low + high) / 2;
		if (middle === low || middle === high) break;
		if (notchBalance(middle, eta, f, power) < 0) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
