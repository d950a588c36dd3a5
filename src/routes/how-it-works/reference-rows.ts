import { summaryWords } from '$lib/charts/summaries';
import { percent } from '$lib/explore';
import { acceptedRange, writtenNumber, PARAMETERS, type Described, type ValueDeclaration } from '$lib/model';
import type { DescribedMetric } from '$lib/model/described';
import type { HeldValue } from '$lib/scenarios';

export const INPUT_HEADERS = ['Name', 'Address', 'Default', 'Accepted', 'What it does', 'Source'] as const;
export const HELD_HEADERS = [
	'Name',
	'Address',
	'Value',
	'Default',
	'How it is read off the position'
] as const;
export const METRIC_HEADERS = ['Name', 'Id', 'Unit', 'Formula', 'Headline number', 'Noticed from'] as const;

function defaultWords(declaration: ValueDeclaration): string {
	if (declaration.type === 'number') return `${writtenNumber(declaration.default)} ${declaration.unit}`;
	if (declaration.type === 'date') return declaration.default;
	return declaration.options.find(({ value }) => value === declaration.default)?.label ?? declaration.default;
}

/** One value of an instrument, in the order of `INPUT_HEADERS`. */
export function declarationRow(declaration: Described): string[] {
	const { label, key, meaning, source } = declaration;
	return [label, key, defaultWords(declaration), acceptedRange(declaration), meaning, source];
}

/** One outcome, in the order of `METRIC_HEADERS`. */
export function metricRow(metric: DescribedMetric): string[] {
	const { formula, id, label, noticeable, unit } = metric;
	const noticed = `${percent(noticeable.share)} of the baseline. ${noticeable.why}.`;
	return [label, id, unit, formula, summaryWords(metric), noticed];
}

/** One value of an assumption set, in the order of `HELD_HEADERS`. */
export function heldRow(key: string, { value, why }: HeldValue, isUncomfortable: boolean): string[] {
	const parameter = PARAMETERS.find((declared) => declared.key === key);
	if (!parameter) throw new RangeError(`no parameter is called ${key}`);
	const usual = writtenNumber(parameter.default);
	return [
		parameter.label,
		key,
		`${writtenNumber(value)} ${parameter.unit}`,
		usual,
		`Assumption: ${why}${isUncomfortable ? ' (The uncomfortable one.)' : ''}`
	];
}
