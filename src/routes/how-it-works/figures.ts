import { curvesFigure } from '$lib/charts/curves';
import type { Figure } from '$lib/charts/figure';
import type { Palette } from '$lib/charts/palette';
import { freeEntry, marginalBuncher, playBackfiring } from '$lib/theory';
import type { InputKey } from './inputs';

export type Inputs = Readonly<Record<InputKey, number>>;

const steps = (from: number, to: number, count: number) =>
	Array.from({ length: count + 1 }, (_, at) => Math.round((from + ((to - from) * at) / count) * 1e6) / 1e6);

/** Safety on the market and utilities against the floor on the specialist. */
export function backfiring({ crossCost, delta, generalistFloor }: Inputs, colours: Palette): Figure {
	// Close enough together that what jumps looks like a jump.
	const floors = steps(0, 1, 200);
	const costs = { aa: 1, bb: 1, ab: crossCost };
	const plays = floors.map((specialistFloor) =>
		playBackfiring({
			generalistCosts: costs,
			specialistCosts: costs,
			revenue: [1, 1],
			delta,
			generalistFloor,
			specialistFloor
		})
	);
	const safety = plays.map(({ g1 }) => g1?.[1] ?? 0);
	const before = safety[0] ?? 0;
	const worse = floors.filter((_, at) => (safety[at] ?? 0) < before - 1e-6);
	const [first] = worse;
	const last = worse.at(-1);
	return curvesFigure(
		{
			id: 'backfiring',
			title: 'A floor on the fine-tuner, and the safety that results',
			subtitle: 'Subgame-perfect play; safety and utilities in the units of the game',
			across: { title: 'Floor on the specialist', values: floors },
			up: 'Safety, utility',
			curves: [
				{ name: 'Safety on the market', values: safety },
				{ name: 'Utility of the generalist', values: plays.map(({ generalist }) => generalist) },
				{ name: 'Utility of the specialist', values: plays.map(({ specialist }) => specialist) }
			],
			narrative:
				first === undefined || last === undefined
					? `No floor on the specialist lowers safety here: without one it is ${before.toFixed(3)}.`
					: `Without a floor on the specialist safety is ${before.toFixed(3)}. Floors from ${first} to ${last} lower it: the generalist leaves safety to the specialist, who goes no further than the floor.`
		},
		colours
	);
}

/** Upper end of the interval above a threshold in which nobody trains, against the cost of complying. */
export function emptyInterval({ eta }: Inputs, colours: Palette): Figure {
	const costs = steps(0.02, 1, 49);
	const upTo = costs.map((f) => marginalBuncher(eta, f, Math.pow));
	const tenth = marginalBuncher(eta, 0.1, Math.pow);
	return curvesFigure(
		{
			id: 'empty-interval',
			title: 'The empty interval above a line',
			subtitle: 'Largest training compute that is given up for the line, as a multiple of the line',
			across: { title: 'Compliance cost over training cost at the line', values: costs },
			up: 'Multiple of the line',
			curves: [{ name: `η = ${eta}`, values: upTo }],
			narrative: `When complying costs a tenth of training at the line, nobody who responds trains between the line and ${tenth.toFixed(2)} times the line. A gap of half an order of magnitude needs a multiple of 3.16.`
		},
		colours
	);
}

/** Firms that free entry supports, and the HHI that follows, against the fixed cost. */
export function entry({ intercept }: Inputs, colours: Palette): Figure {
	const costs = steps(0.1, 5, 196);
	const firms = costs.map((cost) => freeEntry(intercept, 1, 1, cost));
	return curvesFigure(
		{
			id: 'free-entry',
			title: 'A cost of compliance, and how many firms remain',
			subtitle: 'Cournot competition with free entry: n* = ⌊(a − c)/√(bK)⌋ − 1',
			across: { title: 'Fixed cost, compliance included', values: costs },
			up: 'Firms; HHI in thousands',
			stepped: true,
			curves: [
				{ name: 'Firms', values: firms },
				{ name: 'HHI in thousands', values: firms.map((n) => (n === 0 ? 0 : 10 / n)) }
			],
			narrative: `From a fixed cost of ${costs[0]} to one of ${costs.at(-1)} the number of firms falls from ${firms[0]} to ${firms.at(-1)}.`
		},
		colours
	);
}
