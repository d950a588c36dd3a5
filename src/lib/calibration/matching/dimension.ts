import { PARAMETERS, type ParameterKey } from '$lib/model';

/** A parameter over the range of its declaration. */
export interface Dimension {
	readonly key: string;
	readonly low: number;
	readonly high: number;
	readonly scale: 'linear' | 'log';
	readonly integer: boolean;
}

export function dimensionsOf(keys: readonly ParameterKey[]): readonly Dimension[] {
	return keys.map((key) => {
		const declared = PARAMETERS.find((parameter) => parameter.key === key)!;
		const { integer = false, max, min, scale } = declared;
		return { key, low: min, high: max, scale, integer };
	});
}

/** The value at a place from 0 to 1 of the range. */
export function valueAt({ high, integer, low, scale }: Dimension, place: number): number {
	const value = scale === 'log' ? low * (high / low) ** place : low + (high - low) * place;
	return integer ? Math.round(value) : Number(value.toPrecision(4));
}

/** The place of a value in its range. */
export function placeOf({ high, low, scale }: Dimension, value: number): number {
	return scale === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low);
}
