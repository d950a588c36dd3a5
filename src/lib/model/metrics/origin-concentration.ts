import type { World } from '../entities/world';
import { FATES } from '../outcome';
import { gini, herfindahl } from './concentration';
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
		observe: (world) => herfindahl(byDeveloper(world, (row) => world.bases.familyDerivatives[row]!))
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
		observe: (world) =>
			herfindahl(
				byDeveloper(world, (row) => {
					const recent = world.bases.month[row]! > world.month - 12 && world.bases.month[row]! <= world.month;
					const released = world.bases.fate[row] === OPEN || world.bases.fate[row] === CLOSED;
					return recent && released ? world.bases.trainingFlop[row]! : 0;
				})
			)
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
		observe: ({ bases }) => {
			const sizes = new Float64Array(bases.openCount);
			for (let n = 0; n < bases.openCount; n++) sizes[n] = bases.familyDerivatives[bases.openRows[n]!]!;
			return gini(sizes);
		}
	})
];

function byDeveloper(world: World, sizeOf: (row: number) => number): Float64Array {
	const sizes = new Float64Array(world.developers.count);
	for (let row = 0; row < world.bases.count; row++) sizes[world.bases.developer[row]!]! += sizeOf(row);
	return sizes;
}
