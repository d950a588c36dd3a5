import type { World } from '../../laws/world';
import { FATES } from '../../outcome';
import { above, effectiveNumber, gini, herfindahl, largestShare } from './concentration';
import { metric } from './metric';

const OPEN = FATES.indexOf('released-open');
const CLOSED = FATES.indexOf('released-closed');

/** Derivatives and training compute by developer of the base model. */
export const originConcentration = [
	metric({
		id: 'hhi-derivatives',
		label: 'Concentration of derivatives by developer',
		unit: 'HHI',
		group: 'concentration',
		formula: '10,000 × sum of squared shares of all derivatives so far by the developer of their base model.',
		min: 0,
		max: 10000,
		summary: 'end',
		observe: (world) => herfindahl(derivativesOf(world))
	}),
	metric({
		id: 'hhi-compute',
		label: 'Concentration of training compute',
		unit: 'HHI',
		group: 'concentration',
		formula:
			'10,000 × sum of squared shares of the training compute of models released in the last 12 months, by developer.',
		min: 0,
		max: 10000,
		summary: 'mean',
		observe: (world) => herfindahl(recentFlop(world))
	}),
	metric({
		id: 'gini-families',
		label: 'Inequality of open families',
		unit: 'Gini',
		group: 'concentration',
		formula: 'Gini coefficient of the number of derivatives so far over all open base models.',
		min: 0,
		max: 1,
		summary: 'end',
		observe: ({ runs }) => {
			const sizes = new Float64Array(runs.openCount);
			for (let n = 0; n < runs.openCount; n++) sizes[n] = runs.familyDerivatives[runs.openRows[n]!]!;
			return gini(sizes);
		}
	}),
	metric({
		id: 'effective-bases-of-derivatives',
		label: 'Effective number of developers behind derivatives',
		unit: 'equal developers',
		group: 'concentration',
		formula:
			'1 over the sum of squared shares of all derivatives so far by the developer of their base model.',
		min: 0,
		max: 1e4,
		summary: 'end',
		observe: (world) => effectiveNumber(derivativesOf(world))
	}),
	metric({
		id: 'cr1-derivatives',
		label: 'Largest developer behind derivatives',
		unit: 'share of derivatives',
		group: 'concentration',
		formula: 'Share of all derivatives so far that build on the base models of the developer with the most.',
		min: 0,
		max: 1,
		summary: 'end',
		observe: (world) => largestShare(derivativesOf(world), 1)
	}),
	metric({
		id: 'gini-derivatives',
		label: 'Inequality of developers behind derivatives',
		unit: 'Gini',
		group: 'concentration',
		formula: 'Gini coefficient of all derivatives so far over the developers whose base models have any.',
		min: 0,
		max: 1,
		summary: 'end',
		observe: (world) => gini(above(0, derivativesOf(world)))
	}),
	metric({
		id: 'effective-compute',
		label: 'Effective number of developers by compute',
		unit: 'equal developers',
		group: 'concentration',
		formula:
			'1 over the sum of squared shares of the training compute of models released in the last 12 months, by developer.',
		min: 0,
		max: 1e4,
		summary: 'mean',
		observe: (world) => effectiveNumber(recentFlop(world))
	}),
	metric({
		id: 'cr4-compute',
		label: 'Four largest developers by compute',
		unit: 'share of compute',
		group: 'concentration',
		formula:
			'Share of the training compute of models released in the last 12 months that the four developers with the most used.',
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (world) => largestShare(recentFlop(world), 4)
	}),
	metric({
		id: 'gini-compute',
		label: 'Inequality of training compute',
		unit: 'Gini',
		group: 'concentration',
		formula:
			'Gini coefficient of the training compute of models released in the last 12 months over the developers that released any.',
		min: 0,
		max: 1,
		summary: 'mean',
		observe: (world) => gini(above(0, recentFlop(world)))
	})
];

/** Derivatives so far by developer of the base model, weighted to makers. Only published weights have any. */
function derivativesOf({ runs, developers }: World): Float64Array {
	const sizes = new Float64Array(developers.count);
	for (let n = 0; n < runs.openCount; n++) {
		const row = runs.openRows[n]!;
		sizes[runs.developer[row]!]! += runs.familyDerivatives[row]!;
	}
	return sizes;
}

/** Training compute of models released in the last 12 months, by developer, in FLOP. */
function recentFlop({ runs, developers, month }: World): Float64Array {
	const sizes = new Float64Array(developers.count);
	const { developer, fate, month: released, trainingFlop } = runs;
	for (let row = 0; row < runs.count; row++) {
		if (released[row]! <= month - 12 || released[row]! > month) continue;
		if (fate[row] === OPEN || fate[row] === CLOSED) sizes[developer[row]!]! += trainingFlop[row]!;
	}
	return sizes;
}
