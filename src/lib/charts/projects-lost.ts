import { FINE_TUNER_KINDS, REASONS } from '$lib/model';
import { horizontalBars } from './bars';
import type { Figure } from './figure';
import { paint } from './hatching';
import { capitalise, formatQuantity } from './numbers';
import type { AreaStyle, Palette } from './palette';
import { regimeNames, type Results } from './results';

/** Codes of the reasons: all but `none`, which loses nothing. */
const CODES = REASONS.map((_, code) => code).slice(1);

interface Row {
	readonly kind: number;
	readonly regime: number;
	readonly lost: Float64Array;
	readonly diverted: Float64Array;
}

/** Projects of fine-tuners that were lost, by kind of fine-tuner and by the reason that decided it. */
export function projectsLost(results: Results, colours: Palette): Figure {
	const names = regimeNames(results);
	const tables = names.map((_, regime) => ({
		lost: results.lost(regime),
		diverted: results.diverted(regime)
	}));
	const rows: Row[] = FINE_TUNER_KINDS.flatMap((_, kind) =>
		tables.map(({ lost, diverted }, regime) => ({ kind, regime, lost, diverted }))
	);
	const happened = CODES.filter((code) => rows.some((row) => cell(row.lost, row.kind, code) > 0));
	const styleOf = (code: number): AreaStyle =>
		colours.reasons[(code - 1) % colours.reasons.length] ?? { colour: colours.muted, hatching: 'plain' };
	return {
		source: results,
		id: 'projects-lost',
		title: 'Projects lost, and why',
		subtitle: `Fine-tuning projects given up over the whole run, by kind of fine-tuner and reason, mean of ${results.pairedReplicates} worlds`,
		legend: happened.map((code) => {
			const { colour, hatching } = styleOf(code);
			return { label: capitalise(REASONS[code] ?? ''), colour, mark: { kind: 'area', hatching } };
		}),
		configuration: {
			type: 'bar',
			data: {
				labels: rows.map(({ kind, regime }) => [
					capitalise(FINE_TUNER_KINDS[kind] ?? ''),
					names[regime] ?? ''
				]),
				datasets: happened.map((code) => {
					const { colour, hatching } = styleOf(code);
					return {
						label: capitalise(REASONS[code] ?? ''),
						data: rows.map((row) => cell(row.lost, row.kind, code)),
						backgroundColor: paint(colour, hatching, colours.hatch),
						borderColor: colours.surface,
						borderWidth: 0.5,
						maxBarThickness: 26
					};
				})
			},
			options: horizontalBars(colours, 'projects lost per world', true, (dataset, index) => {
				const code = happened[dataset] ?? 0;
				const row = rows[index];
				return `${capitalise(REASONS[code] ?? '')}: ${formatQuantity(row ? cell(row.lost, row.kind, code) : 0)}`;
			})
		},
		table: {
			caption:
				'Projects lost and diverted to a worse base, by kind, policy and reason, mean number per world',
			headers: ['Kind', 'Policy', 'Reason', 'Lost', 'Diverted'],
			rows: rows.flatMap((row) =>
				CODES.map((code) => [
					capitalise(FINE_TUNER_KINDS[row.kind] ?? ''),
					names[row.regime] ?? '',
					capitalise(REASONS[code] ?? ''),
					cell(row.lost, row.kind, code),
					cell(row.diverted, row.kind, code)
				])
			)
		},
		...(happened.length === 0 && { nothing: 'No project of a fine-tuner is lost in any world.' }),
		narrative: names.map((name, regime) => narrate(name, tables[regime]?.lost)).join(' ')
	};
}

/** `lost` and `diverted` are kind × reason. */
function cell(table: Float64Array, kind: number, code: number): number {
	return table[kind * REASONS.length + code] ?? 0;
}

function narrate(name: string, lost: Float64Array | undefined): string {
	if (!lost) return '';
	const byReason = CODES.map((code) => ({
		code,
		count: FINE_TUNER_KINDS.reduce((sum, _, kind) => sum + cell(lost, kind, code), 0)
	})).sort((a, b) => b.count - a.count);
	const total = byReason.reduce((sum, { count }) => sum + count, 0);
	const [first] = byReason;
	if (!first || total === 0) return `Under ${name} no project is lost.`;
	return `Under ${name} ${formatQuantity(total)} projects are lost, most often because of: ${REASONS[first.code]} (${formatQuantity((100 * first.count) / total)} %).`;
}
