import { horizontalBars } from './bars';
import type { Figure } from './figure';
import { paint } from './hatching';
import { formatAmount, formatQuantity, joinWords } from './numbers';
import type { AreaStyle, Palette } from './palette';
import { regimeNames, type Results } from './results';

const UNIT = 'USD';

/** What rules take from a group in one form: the metrics that add up to it, in USD over the run. */
const PARTS = [
	{
		id: 'paid',
		label: 'Paid for duties',
		of: {
			makers: [
				'compliance-spend-hobbyist',
				'compliance-spend-academic',
				'compliance-spend-start-up',
				'compliance-spend-enterprise'
			],
			labs: ['compliance-spend-developers']
		}
	},
	{ id: 'fined', label: 'Fined', of: { makers: ['fines'], labs: ['developer-fines'] } },
	{ id: 'given up', label: 'Given up because of the rule', of: { makers: ['value-forgone'], labs: [] } }
] as const;

const GROUPS = [
	['labs', 'Labs'],
	['makers', 'All who fine-tune']
] as const;

/** Whom a rule costs what: paid, fined, and given up because of it. Never what is lost for any other reason. */
export function burdenSplit(results: Results, colours: Palette): Figure {
	const names = regimeNames(results);
	const rows = GROUPS.flatMap(([group, label]) =>
		names.map((name, regime) => ({ group, label, name, regime }))
	);
	const amount = (row: (typeof rows)[number], part: number) =>
		PARTS[part]!.of[row.group].reduce((sum, metric) => sum + mean(results.summaries(metric, row.regime)), 0);
	const styleOf = (part: number): AreaStyle => colours.reasons[[2, 5, 0][part]!]!;
	const isEmpty = rows.every((row) => PARTS.every((_, part) => amount(row, part) === 0));
	return {
		source: results,
		id: 'burden-split',
		title: 'What rules cost, and whom',
		subtitle: `USD over the whole run, mean of ${results.pairedReplicates} worlds; given up: the gain of projects lost or diverted because of a rule`,
		legend: PARTS.map(({ label }, part) => {
			const { colour, hatching } = styleOf(part);
			return { label, colour, mark: { kind: 'area', hatching } };
		}),
		configuration: {
			type: 'bar',
			data: {
				labels: rows.map(({ label, name }) => [label, name]),
				datasets: PARTS.map(({ label }, part) => {
					const { colour, hatching } = styleOf(part);
					return {
						label,
						data: rows.map((row) => amount(row, part)),
						backgroundColor: paint(colour, hatching, colours.hatch),
						borderColor: colours.surface,
						borderWidth: 1,
						maxBarThickness: 30
					};
				})
			},
			options: horizontalBars(colours, UNIT, true, (dataset, index) => {
				const row = rows[index];
				return `${PARTS[dataset]?.label ?? ''}: ${formatAmount(row ? amount(row, dataset) : 0, UNIT)}`;
			})
		},
		table: {
			caption: 'What rules cost, and whom, in USD over the run, mean of the worlds',
			headers: ['Who', 'Policy', ...PARTS.map(({ label }) => label)],
			rows: rows.map((row) => [row.label, row.name, ...PARTS.map((_, part) => amount(row, part))])
		},
		...(isEmpty && { nothing: 'Nobody pays, is fined or gives anything up in any world.' }),
		narrative: names
			.map((name, regime) => {
				const said = rows
					.filter((row) => row.regime === regime)
					.map((row) => {
						const parts = PARTS.flatMap(({ id }, part) => {
							const usd = amount(row, part);
							return usd > 0 ? [`USD ${formatQuantity(Number(usd.toPrecision(2)))} ${id}`] : [];
						});
						return `${row.label.toLowerCase()}: ${parts.length > 0 ? joinWords(parts) : 'nothing'}`;
					});
				return `Under ${name}, ${said.join('; ')}.`;
			})
			.join(' ')
	};
}

function mean(values: Float64Array): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
