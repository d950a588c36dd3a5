/** A cheap stand-in for a simulation: what it would give at a place, and how far it may be off. */
export interface Emulator {
	readonly predict: (place: readonly number[]) => number;
	/** Root of the mean square of what it misses at a place that it was not shown (leaving one out). */
	readonly deviation: number;
}

/** Weight of the preference for small coefficients: places are within ±1, so this is a fraction of a point. */
const RIDGE = 0.05;
/** Interactions are fitted where there are so many points for each term. */
const POINTS_PER_TERM = 2;

/**
 * Quadratic regression of values on places in the unit cube, with interactions if there are points enough.
 * null for fewer points than terms.
 */
export function fitEmulator(
	places: readonly (readonly number[])[],
	values: readonly number[]
): Emulator | null {
	const dimensions = places[0]?.length ?? 0;
	const full = 1 + 2 * dimensions + (dimensions * (dimensions - 1)) / 2;
	const interact = places.length >= POINTS_PER_TERM * full;
	const rows = places.map((place) => termsOf(place, interact));
	const terms = rows[0]?.length ?? 0;
	if (terms === 0 || rows.length <= terms) return null;
	const centre = values.reduce((sum, value) => sum + value, 0) / values.length;

	const root = choleskyOf(gram(rows, terms));
	const against = new Float64Array(terms);
	rows.forEach((row, n) => {
		for (let k = 0; k < terms; k++) against[k]! += row[k]! * (values[n]! - centre);
	});
	const coefficients = solve(root, against);
	const predict = (place: readonly number[]) => centre + dot(termsOf(place, interact), coefficients);
	let squares = 0;
	rows.forEach((row, n) => {
		const leverage = dot(row, solve(root, row));
		const missed = (values[n]! - centre - dot(row, coefficients)) / Math.max(0.05, 1 - leverage);
		squares += missed * missed;
	});
	return { predict, deviation: Math.sqrt(squares / rows.length) };
}

function termsOf(place: readonly number[], interact: boolean): Float64Array {
	const centred = place.map((coordinate) => 2 * coordinate - 1);
	const terms = [1, ...centred, ...centred.map((x) => x * x)];
	if (interact)
		centred.forEach((x, a) => {
			for (let b = 0; b < a; b++) terms.push(x * centred[b]!);
		});
	return Float64Array.from(terms);
}

/** Σ of the products of terms, with the ridge on its diagonal. */
function gram(rows: readonly Float64Array[], terms: number): Float64Array[] {
	const products = Array.from({ length: terms }, () => new Float64Array(terms));
	for (const row of rows)
		for (let a = 0; a < terms; a++) for (let b = 0; b <= a; b++) products[a]![b]! += row[a]! * row[b]!;
	for (let a = 0; a < terms; a++) products[a]![a]! += RIDGE;
	return products;
}

/** Lower triangle L with L·Lᵀ = the lower triangle given, which is positive definite. */
function choleskyOf(matrix: readonly Float64Array[]): Float64Array[] {
	const root = matrix.map((row) => new Float64Array(row.length));
	for (let a = 0; a < matrix.length; a++) {
		for (let b = 0; b <= a; b++) {
			let rest = matrix[a]![b]!;
			for (let k = 0; k < b; k++) rest -= root[a]![k]! * root[b]![k]!;
			root[a]![b] = a === b ? Math.sqrt(rest) : rest / root[b]![b]!;
		}
	}
	return root;
}

function solve(root: readonly Float64Array[], against: Float64Array): Float64Array {
	const size = root.length;
	const solution = against.slice();
	for (let a = 0; a < size; a++) {
		for (let k = 0; k < a; k++) solution[a]! -= root[a]![k]! * solution[k]!;
		solution[a]! /= root[a]![a]!;
	}
	for (let a = size - 1; a >= 0; a--) {
		for (let k = a + 1; k < size; k++) solution[a]! -= root[k]![a]! * solution[k]!;
		solution[a]! /= root[a]![a]!;
	}
	return solution;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let k = 0; k < a.length; k++) sum += a[k]! * b[k]!;
	return sum;
}
