import { acceptedRange, formatNumber, INSTRUMENTS, PARAMETERS } from '$lib/model';
import type { Catalogue } from '../catalogue';
import { columns } from './text';

/** The catalogue for reading. With `preset`, its addresses and values; otherwise the pattern of all addresses. */
export function catalogueText(catalogue: Catalogue, preset: string | null): string {
	const sections =
		preset === null
			? [presets(catalogue), assumptions(catalogue), parameters(), patterns(), metrics(catalogue)]
			: [presets(catalogue), values(catalogue)];
	return sections.map((section) => section.join('\n')).join('\n\n');
}

function presets({ presets: rows }: Catalogue): string[] {
	return ['Presets (--preset)', ...columns(rows.map(({ id, kind, name }) => [id, kind, name]))];
}

/** One row for each set; with values, one for each value as well. */
export function assumptions({ assumptions: sets }: Catalogue, withValues = false): string[] {
	const title = 'Assumption sets (--assumptions)';
	if (!withValues) return [title, ...columns(sets.map(({ id, title }) => [id, title]))];
	return [
		title,
		...sets.flatMap(({ id, title, holds, uncomfortable, values }) => [
			'',
			`${id}: ${title}`,
			`  ${holds}`,
			...columns(values.map(({ key, value, why }) => [key, formatNumber(value), why])),
			`  Uncomfortable: ${uncomfortable.key}. ${uncomfortable.why}`
		])
	];
}

function parameters(): string[] {
	return [
		'Parameters (--set key=value)',
		...columns(
			PARAMETERS.map((declared) => [
				declared.key,
				formatNumber(declared.default),
				acceptedRange(declared),
				declared.label
			])
		)
	];
}

function patterns(): string[] {
	const rows = INSTRUMENTS.flatMap((instrument) =>
		instrument.values.map((declared) => [
			['<preset>', ...(instrument.level === 'tier' ? ['<tier>'] : []), instrument.id, declared.key].join('.'),
			acceptedRange(declared),
			declared.label
		])
	);
	return [
		'Values of policies (--set address=value; list --preset <id> prints those of one preset)',
		...columns(rows)
	];
}

function values({ instruments }: Catalogue): string[] {
	return [
		'Values (--set address=value)',
		...columns(
			instruments.map(({ key, value, unit, label }) => [
				key,
				typeof value === 'number' ? formatNumber(value) : value,
				unit,
				label
			])
		)
	];
}

function metrics({ metrics: rows }: Catalogue): string[] {
	return ['Metrics', ...columns(rows.map(({ id, unit, label }) => [id, unit, label]))];
}
