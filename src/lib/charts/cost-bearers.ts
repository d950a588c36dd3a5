import { FINE_TUNER_KINDS } from '$lib/model';
import type { Figure } from './figure';
import { capitalise, formatAmount, joinWords } from './numbers';
import type { Palette } from './palette';
import { payerBars } from './payer-bars';
import type { Results } from './results';

const PAYERS = ['developers', ...FINE_TUNER_KINDS] as const;
const UNIT = 'USD';

/** Spending on compliance over the whole run, by who pays: developers and each kind of fine-tuner. */
export function costBearers(results: Results, colours: Palette): Figure {
	const payers = PAYERS.map(capitalise);
	const ids = PAYERS.map((payer) => `compliance-spend-${payer}`);
	const { names, spreads, configuration, legend, isEmpty } = payerBars(results, colours, payers, ids, UNIT);
	return {
		source: results,
		id: 'cost-bearers',
		title: 'Who bears the cost',
		subtitle: `Spending on compliance over the whole run (${UNIT}), mean and 10–90\u00a0% of ${results.pairedReplicates} worlds`,
		legend,
		configuration,
		...(isEmpty && { nothing: 'Nobody spends anything on compliance under any of these policies.' }),
		table: {
			caption: `Spending on compliance over the whole run (${UNIT}): mean over the worlds, 10 % and 90 %`,
			headers: ['Payer', 'Policy', 'Mean', '10 %', '90 %'],
			rows: payers.flatMap((payer, index) =>
				names.map((name, regime) => {
					const spread = spreads[regime]?.[index];
					return [payer, name, spread?.mean ?? 0, spread?.low ?? 0, spread?.high ?? 0];
				})
			)
		},
		narrative: names
			.map((name, regime) => {
				const paid = payers.flatMap((payer, index) => {
					const mean = spreads[regime]?.[index]?.mean ?? 0;
					return mean === 0 ? [] : [`${payer.toLowerCase()} ${formatAmount(mean, UNIT)}`];
				});
				if (paid.length === 0) return `Under ${name} nobody spends anything on compliance.`;
				return `Under ${name}: ${joinWords(paid)}${paid.length < payers.length ? ', the others nothing' : ''}.`;
			})
			.join(' ')
	};
}
