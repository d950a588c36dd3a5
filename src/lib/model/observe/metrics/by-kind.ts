import { FINE_TUNER_KINDS, REASONS, type FineTunerKind } from '../../state/kinds';
import { metric, type ObservedMetric, type MetricDeclaration } from './metric';

/** How several kinds of fine-tuner are called in labels. */
export const PLURAL: Record<FineTunerKind, string> = {
	hobbyist: 'hobbyists',
	academic: 'academics',
	'start-up': 'start-ups',
	enterprise: 'enterprises'
};

/** The same metric for each kind of fine-tuner. `declare` gets the plural and the code of the kind. */
export function byKind(
	id: string,
	declare: (plural: string, kind: number) => Omit<MetricDeclaration, 'id'>
): readonly ObservedMetric[] {
	return FINE_TUNER_KINDS.map((name, kind) =>
		metric({ id: `${id}-${name}`, ...declare(PLURAL[name], kind) })
	);
}

/** Sum of a kind × reason table over the reasons of one kind, or of all. */
export function sumOverReasons(table: Float64Array, kind: number): number {
	let sum = 0;
	for (let reason = 0; reason < REASONS.length; reason++) sum += table[kind * REASONS.length + reason]!;
	return sum;
}

/** Sum of a kind × reason table over the kinds, for one reason. */
export function sumOverKinds(table: Float64Array, reason: number): number {
	let sum = 0;
	for (let at = reason; at < table.length; at += REASONS.length) sum += table[at]!;
	return sum;
}

export function total(values: Float64Array): number {
	let sum = 0;
	for (const value of values) sum += value;
	return sum;
}
