/**
 * The regulation game of Laufer, Kleinberg and Heidari (arXiv 2503.20848). Technology has performance a
 * and safety b. The generalist G makes (a₀, b₀) at cost g₀ᵀC₀g₀, the specialist D brings it to (a₁, b₁) at
 * cost (g₁ − g₀)ᵀC₁(g₁ − g₀); revenue r·g₁ is shared δ : 1 − δ. A floor on safety may bind either.
 * A floor on the specialist alone can lower safety: the generalist then leaves safety to the specialist.
 */
export type Pair = readonly [performance: number, safety: number];

/** A symmetric cost matrix: own coefficients and the cross term. */
export interface Costs {
	readonly aa: number;
	readonly bb: number;
	readonly ab: number;
}

export interface BackfiringGame {
	readonly generalistCosts: Costs;
	readonly specialistCosts: Costs;
	/** Revenue for one unit of performance and of safety. */
	readonly revenue: Pair;
	/** Share of revenue of the generalist, 0 to 1. */
	readonly delta: number;
	/** Least safety that a rule asks of each; 0 is no rule. */
	readonly generalistFloor: number;
	readonly specialistFloor: number;
}

export interface BackfiringPlay {
	readonly g0: Pair;
	/** What is put on the market; null when the specialist takes no part. */
	readonly g1: Pair | null;
	readonly generalist: number;
	readonly specialist: number;
}

function cost({ aa, ab, bb }: Costs, a: number, b: number): number {
	return aa * a * a + 2 * ab * a * b + bb * b * b;
}

/** What the specialist does with (a₀, b₀): the best of free improvement, safety only, the floor only, and nothing. */
function respond(game: BackfiringGame, a0: number, b0: number): BackfiringPlay {
	const { delta, revenue, specialistCosts: c, specialistFloor } = game;
	const [ra, rb] = revenue;
	const least = Math.max(0, specialistFloor - b0);
	const half = (1 - delta) / 2;
	const determinant = c.aa * c.bb - c.ab * c.ab;
	const freeA = (half * (c.bb * ra - c.ab * rb)) / determinant;
	const freeB = (half * (c.aa * rb - c.ab * ra)) / determinant;
	const steps: Pair[] = [
		[0, Math.max(least, (half * rb) / c.bb)],
		[Math.max(0, (half * ra) / c.aa - (c.ab / c.aa) * least), least]
	];
	if (freeA >= 0 && freeB >= least) steps.push([freeA, freeB]);
	let best: BackfiringPlay = {
		g0: [a0, b0],
		g1: null,
		generalist: -cost(game.generalistCosts, a0, b0),
		specialist: 0
	};
	for (const [da, db] of steps) {
		const sales = ra * (a0 + da) + rb * (b0 + db);
		const specialist = (1 - delta) * sales - cost(c, da, db);
		if (specialist < best.specialist - TIE || (specialist <= best.specialist + TIE && best.g1 !== null))
			continue;
		best = {
			g0: [a0, b0],
			g1: [a0 + da, b0 + db],
			generalist: delta * sales - cost(game.generalistCosts, a0, b0),
			specialist
		};
	}
	return best;
}

/** Gains closer than this count as equal; a specialist that gains nothing still takes part. */
const TIE = 1e-12;
/** The search looks at (GRID + 1)² points of a window that starts this wide and halves around the best. */
const WIDEST = 2;
const GRID = 16;
const FINEST = 1e-8;

/**
 * Subgame-perfect play: the generalist's best (a₀, b₀ ≥ floor) against that response. The objective has
 * kinks and, where the specialist leaves, a cliff along a curve; a grid that shrinks around its best
 * point follows the edge of the cliff where a line search would stick.
 */
export function playBackfiring(game: BackfiringGame): BackfiringPlay {
	const floor = game.generalistFloor;
	let best = respond(game, 0, floor);
	for (let window = WIDEST; window > FINEST; window /= 2) {
		const fromA = Math.max(0, best.g0[0] - window / 2);
		const fromB = Math.max(floor, best.g0[1] - window / 2);
		for (let i = 0; i <= GRID; i++) {
			for (let j = 0; j <= GRID; j++) {
				const play = respond(game, fromA + (window * i) / GRID, fromB + (window * j) / GRID);
				if (play.generalist > best.generalist) best = play;
			}
		}
	}
	return best;
}
