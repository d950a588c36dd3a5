import { streamAt, type Make } from './generators';
import { correlationP, differenceBitsP, lowPairsP, pairsP } from './sequence-tests';

/** Agent, draw, month, purpose, replicate. */
type Point = readonly [number, number, number, number, number];
const COORDINATES = ['agent', 'draw', 'month', 'purpose', 'replicate'] as const;
/** Steps to the neighbour: the next, and those that ids are made of. */
const STEPS: readonly (readonly number[])[] = [
	[1, 2, 3, 4096, 1 << 20],
	[1, 2, 3, 4096, 1 << 20],
	[1, 12],
	[1, 2],
	[1, 2]
];
/** Agents between two changes of stream. */
const AGENTS = 256;

/** p-values of the dependence between draws that differ in one coordinate, by name. */
export function neighbourPs(make: Make, count: number): Map<string, number> {
	const found = new Map<string, number>();
	const here = drawn(make, count, (point) => point);
	COORDINATES.forEach((coordinate, at) => {
		for (const step of STEPS[at]!) {
			const there = drawn(
				make,
				count,
				(point) => point.map((value, n) => (n === at ? value + step : value)) as unknown as Point
			);
			const name = `${coordinate} and ${coordinate} + ${step}`;
			found.set(`${name}: correlation`, correlationP(here, there));
			found.set(`${name}: high bytes`, pairsP(here, there));
			found.set(`${name}: low bytes`, lowPairsP(here, there));
			found.set(`${name}: bits that differ`, differenceBitsP(here, there));
		}
	});
	return found;
}

/** Many streams, few agents and one draw each, so that no pair is met twice. */
function drawn(make: Make, count: number, move: (point: Point) => Point): Int32Array {
	const words = new Int32Array(count);
	for (let first = 0; first < count; first += AGENTS) {
		const n = first / AGENTS;
		const [agent, draw, month, purpose, replicate] = move([0, 0, 24 * (n % 64), 3, 3 * Math.floor(n / 64)]);
		const stream = streamAt(make, replicate, month, purpose);
		// Seven agents apart: no step leads from one of these agents to another.
		for (let i = 0; i < AGENTS; i++) words[first + i] = stream.bits(agent + 7 * i, draw);
	}
	return words;
}
