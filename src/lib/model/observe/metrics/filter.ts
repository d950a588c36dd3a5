import { MODEL_COUNTS } from '../covered-models';
import { metric } from './metric';
import { HARMED } from './noticeable';

/** Sizes of models, by training compute in FLOP. */
const SIZES = [
	{ id: 'below-1e24', words: 'below 1e24 FLOP', from: 0, below: 1e24 },
	{ id: '1e24-1e25', words: 'from 1e24 to 1e25 FLOP', from: 1e24, below: 1e25 },
	{ id: '1e25-1e26', words: 'from 1e25 to 1e26 FLOP', from: 1e25, below: 1e26 },
	{ id: 'above-1e26', words: 'from 1e26 FLOP', from: 1e26, below: Infinity }
] as const;

/** Which models a rule catches: the threshold as a filter for risk. */
export const filter = [
	metric({
		id: 'covered-risk-share',
		label: 'Misuse through covered models',
		unit: 'share',
		group: 'risk',
		formula:
			'Share of misusers’ choices among the models within reach that falls on covered ones, by e^(reach/τ); 0 without models.',
		noticeable: HARMED,
		min: 0,
		max: 1,
		summary: 'mean',
		observe: ({ reach }) => reach.coveredShare
	}),
	metric({
		id: 'covered-above-bar',
		label: 'Covered models above the risk bar',
		unit: 'share of covered models',
		group: 'risk',
		formula:
			'Of the covered models released so far, the share at or above the risk bar of their month of release, which rises with the frontier of a year before; 0 without any.',
		noticeable: HARMED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: (_, observables) => {
			const covered = observables.models(MODEL_COUNTS.covered);
			return covered === 0 ? 0 : observables.models(MODEL_COUNTS.coveredAndRisky) / covered;
		}
	}),
	metric({
		id: 'risky-models-covered',
		label: 'Models above the risk bar that are covered',
		unit: 'share of models above the bar',
		group: 'risk',
		formula:
			'Of the models released so far at or above the risk bar of their month of release, the share covered; 0 without any.',
		noticeable: HARMED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: (_, observables) => {
			const risky = observables.models(MODEL_COUNTS.risky);
			return risky === 0 ? 0 : observables.models(MODEL_COUNTS.coveredAndRisky) / risky;
		}
	}),
	...SIZES.map(({ id, words, from, below }) =>
		metric({
			id: `covered-models-${id}`,
			label: `Covered models ${words}`,
			unit: 'models a month',
			group: 'risk',
			formula: `Base models released in the month with training compute ${words} that at least one tier covers.`,
			noticeable: HARMED,
			min: 0,
			max: 1e5,
			summary: 'sum',
			observe: (world) => {
				const { runs, month, reach } = world;
				let models = 0;
				// Places are in order of release: those of this month are the last.
				for (let reached = reach.count - 1; reached >= 0; reached--) {
					const row = reach.base[reached]!;
					if (runs.month[row]! < month) break;
					const flop = runs.trainingFlop[row]!;
					if (runs.covered[row] !== 0 && flop >= from && flop < below) models += 1;
				}
				return models;
			}
		})
	)
];
