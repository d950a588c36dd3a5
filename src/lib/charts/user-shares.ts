import { PROVIDER_GROUPS } from '$lib/model';
import { commonOptions, monthScale, tooltipStyle, valueScale } from './axes';
import { monthLabel } from './calendar';
import type { Figure } from './figure';
import { paint } from './hatching';
import { monthTitle } from './lines';
import { capitalise, formatAmount, joinWords } from './numbers';
import type { AreaStyle, Palette } from './palette';
import { startMarks } from './policy-lines';
import { regimeNames, type Results } from './results';

function groupStyle(colours: Palette, group: number): AreaStyle {
	const { closed, otherClosed, open, gone } = colours.openness;
	return [closed, otherClosed, open, gone][group] ?? gone;
}

/** Who serves the users under one regime, month by month: stacked shares, means over the worlds. */
export function userShares(results: Results, regime: number, colours: Palette): Figure {
	const name = regimeNames(results)[regime] ?? '';
	const shares = results.providerShares(regime);
	const groups = PROVIDER_GROUPS.map(capitalise);
	const months = results.months;
	const share = (month: number, group: number) => shares[month * groups.length + group] ?? 0;
	const percent = (month: number, group: number) => formatAmount(share(month, group), 'share');
	const sentence = (month: number) =>
		`${monthLabel(month)}: ${joinWords(groups.map((group, index) => `${group.toLowerCase()} ${percent(month, index)}`))}.`;
	return {
		source: results,
		id: `user-shares-${regime}`,
		title: `Who serves the users: ${name}`,
		subtitle: `Share of users by provider, mean of ${results.pairedReplicates} worlds`,
		legend: groups.map((label, group) => {
			const { colour, hatching } = groupStyle(colours, group);
			return { label, colour, mark: { kind: 'area', hatching } };
		}),
		configuration: {
			type: 'line',
			data: {
				datasets: groups.map((label, group) => {
					const { colour, hatching } = groupStyle(colours, group);
					return {
						label,
						data: Array.from({ length: months }, (_, month) => ({ x: month, y: share(month, group) })),
						backgroundColor: paint(colour, hatching, colours.hatch),
						borderColor: colours.surface,
						borderWidth: 1,
						pointRadius: 0,
						fill: group === 0 ? 'origin' : '-1'
					};
				})
			},
			options: {
				...commonOptions(colours),
				interaction: { mode: 'index', intersect: false },
				scales: {
					x: monthScale(colours, months),
					y: { ...valueScale(colours, 'share of users', true), stacked: true, max: 1 }
				},
				plugins: {
					marks: {
						marks: startMarks(results, colours)
							.filter((mark) => mark.regime === regime)
							.map((mark) => ({ ...mark, colour: colours.ink }))
					},
					tooltip: {
						...tooltipStyle(colours),
						callbacks: {
							title: monthTitle,
							label: ({ datasetIndex, parsed }) =>
								` ${groups[datasetIndex]}: ${percent(parsed.x ?? 0, datasetIndex)}`
						}
					}
				}
			}
		},
		table: {
			caption: `Share of users by provider under ${name}, by month`,
			headers: ['Month', ...groups],
			rows: Array.from({ length: months }, (_, month) => [
				monthLabel(month),
				...groups.map((_, group) => share(month, group))
			])
		},
		narrative: `Under ${name}, ${sentence(0)} ${sentence(months - 1)}`
	};
}
