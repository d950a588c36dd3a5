import { FINE_TUNER_KINDS } from '$lib/model';
import type { Figure } from './figure';
import { capitalise, formatAmount, joinWords } from './numbers';
import type { Palette } from './palette';
import { payerBars } from './payer-bars';
import { metricById, type Results } from './results';

/** Compliance cost as a share of project budgets, by kind of fine-tuner: a cost that is small for one is large for another. */
export function budgetShares(results: Results, colours: Palette): Figure {
	const kinds = FINE_TUNER_KINDS.map(capitalise);
	const ids = FINE_TUNER_KINDS.map((kind) => `compliance-budget-share-${kind}`);
	const { unit } = metricById(ids[0] ?? '');
	const { names, spreads, configuration, legend, isEmpty } = payerBars(results, colours, kinds, ids, unit);
	return {
		source: results,
		id: 'budget-shares',
		title: 'Weight on the budgets of fine-tuners',
		subtitle: `Compliance cost as a share of project budgets, mean and 10–90\u00a0% of ${results.pairedReplicates} worlds`,
		legend,
		configuration,
		...(isEmpty && {
			nothing: 'No fine-tuner pays anything for compliance in any world.'
		}),
		table: {
			caption: `Compliance cost (${unit}) by kind of fine-tuner: mean over the worlds, 10 % and 90 %`,
			headers: ['Kind', 'Policy', 'Mean', '10 %', '90 %'],
			rows: kinds.flatMap((kind, index) =>
				names.map((name, regime) => {
					const spread = spreads[regime]?.[index];
					return [kind, name, spread?.mean ?? 0, spread?.low ?? 0, spread?.high ?? 0];
				})
			)
		},
		narrative: names
			.map((name, regime) => {
				const row = spreads[regime] ?? [];
				if (row.every(({ mean }) => mean === 0))
					return `Under ${name} fine-tuners spend nothing on compliance.`;
				const parts = kinds.map(
					(kind, index) => `${kind.toLowerCase()} ${formatAmount(row[index]?.mean ?? 0, unit)}`
				);
				return `Under ${name}: ${joinWords(parts)}.`;
			})
			.join(' ')
	};
}
