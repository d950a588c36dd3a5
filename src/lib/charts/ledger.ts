import { ledgerOf, OPPORTUNITY_COSTS, type Ledger, type LedgerColumn } from '$lib/experiments/ledger';
import { commonOptions, tooltipStyle, valueScale } from './axes';
import { regimeLegend, type Figure } from './figure';
import { formatAmount, formatChange, formatQuantity, joinWords } from './numbers';
import { regimeStyle, translucent, type Palette } from './palette';
import { regimeNames, type Results } from './results';

const RISK = 'index';
const COST = 'USD';

/**
 * The cost-effectiveness plane: what each policy avoids against what it costs, one point for each world and a
 * larger one for the mean. No ratio is computed: the reader sees both sizes and their correlation.
 */
export function ledgerPlane(results: Results, colours: Palette): Figure {
	const names = regimeNames(results);
	const ledgers = names.slice(1).map((_, index) => ledgerOf(results, index + 1));
	const isEmpty = ledgers.every(({ quadrants }) => quadrants['no change'] > 1 - 1e-9);
	const style = valueScale(colours, RISK, false, 'Residual misuse avoided (index)');
	return {
		source: results,
		id: 'ledger',
		title: 'Ledger: risk avoided against opportunity cost',
		subtitle: `Each policy against ${names[0]}, one point for each of ${results.pairedReplicates} worlds, the mean large`,
		legend: regimeLegend(colours, names).slice(1),
		...(isEmpty && { nothing: `No policy differs from ${names[0]} in misuse that is left or in cost.` }),
		configuration: {
			type: 'scatter',
			data: {
				datasets: ledgers.map(({ avoidedRisk, opportunityCostUsd, regime }) => {
					const { colour, marker } = regimeStyle(colours, regime);
					const worlds = [...avoidedRisk.worlds].map((x, world) => ({
						x,
						y: opportunityCostUsd.worlds[world] ?? 0
					}));
					return {
						label: names[regime] ?? '',
						data: [...worlds, { x: avoidedRisk.mean, y: opportunityCostUsd.mean }],
						backgroundColor: [...worlds.map(() => translucent(colour, 0.45)), colour],
						borderColor: [...worlds.map(() => colour), colours.ink],
						pointStyle: marker,
						pointRadius: [...worlds.map(() => 3.5), 7]
					};
				})
			},
			options: {
				...commonOptions(colours),
				interaction: { mode: 'nearest', intersect: true },
				scales: {
					x: style,
					y: valueScale(colours, COST, false, 'Opportunity cost (USD over the run)')
				},
				plugins: {
					tooltip: {
						...tooltipStyle(colours),
						callbacks: {
							title: ([entry]) =>
								entry?.dataIndex === results.pairedReplicates
									? 'Mean'
									: `World ${(entry?.dataIndex ?? 0) + 1}`,
							label: ({ dataset, parsed }) =>
								` ${dataset.label}: misuse avoided ${formatQuantity(parsed.x ?? 0)}, cost ${formatAmount(parsed.y ?? 0, COST)}`
						}
					}
				}
			}
		},
		table: {
			caption: `Ledger against ${names[0]}: means over the worlds, with 95 % intervals of the avoided risk and of the cost`,
			headers: ['Entry', 'Unit', ...names.slice(1)],
			rows: [
				['Initial risk: misuse without safeguards', RISK, ...ledgers.map((l) => l.initialRisk.mean)],
				['Residual risk: misuse that is left', RISK, ...ledgers.map((l) => l.residualRisk.mean)],
				...withInterval('Residual risk avoided', RISK, ledgers, (l) => l.avoidedRisk),
				...withInterval('Probability of a tail event avoided', 'probability', ledgers, (l) => l.avoidedTail),
				['The same where no hazard is assumed', 'probability', ...ledgers.map(() => 0)],
				...withInterval('Opportunity cost', COST, ledgers, (l) => l.opportunityCostUsd),
				...OPPORTUNITY_COSTS.map(({ label, part }) => [
					`of it: ${label.toLowerCase()}`,
					COST,
					...ledgers.map((l) => l.partsUsd[part].mean)
				])
			]
		},
		narrative: ledgers.map((ledger) => sentence(ledger, names[ledger.regime] ?? '')).join(' ')
	};
}

function withInterval(
	label: string,
	unit: string,
	ledgers: readonly Ledger[],
	column: (ledger: Ledger) => LedgerColumn
): (string | number)[][] {
	return [
		[label, unit, ...ledgers.map((ledger) => column(ledger).mean)],
		[`${label}: 95 % from`, unit, ...ledgers.map((ledger) => column(ledger).low ?? 'one world')],
		[`${label}: 95 % to`, unit, ...ledgers.map((ledger) => column(ledger).high ?? 'one world')]
	];
}

function sentence({ avoidedRisk, opportunityCostUsd, partsUsd, quadrants }: Ledger, name: string): string {
	if (quadrants['no change'] > 1 - 1e-9) return `${name} changes neither risk nor cost.`;
	const parts = OPPORTUNITY_COSTS.map(
		({ label, part }) => `${label.toLowerCase()} ${formatChange(partsUsd[part].mean, COST)}`
	);
	const corners = Object.entries(quadrants)
		.filter(([, share]) => share > 0)
		.sort(([, a], [, b]) => b - a)
		.map(([corner, share]) => `${corner} in ${formatAmount(share, 'share')} of worlds`);
	return (
		`${name}: misuse left is ${formatQuantity(Math.abs(avoidedRisk.mean))} index points ` +
		`${avoidedRisk.mean >= 0 ? 'lower' : 'higher'}, opportunity cost ${formatChange(opportunityCostUsd.mean, COST)} ` +
		`(${joinWords(parts)}); risk ${joinWords(corners)}.`
	);
}
