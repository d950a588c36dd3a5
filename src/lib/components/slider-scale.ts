import type { NumberDeclaration } from '$lib/model';

/** Mapping between a value and the position of a range input. */
export interface SliderScale {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly position: (value: number) => number;
	readonly value: (position: number) => number;
}

/** A linear range this many steps wide cannot be set by hand: its slider counts in decades above zero. */
const WIDEST_LINEAR_STEPS = 5000;
const POSITIONS_PER_DECADE = 20;
const SIGNIFICANT_DIGITS = 3;

export function sliderScale(declaration: NumberDeclaration): SliderScale {
	const { min, max, step, scale } = declaration;
	if (scale === 'log') return logarithmic(declaration);
	if (min === 0 && (max - min) / step > WIDEST_LINEAR_STEPS) return zeroAndDecades(declaration);
	return { min, max, step, position: (value) => value, value: tidy(declaration) };
}

function logarithmic(declaration: NumberDeclaration): SliderScale {
	const tidied = tidy(declaration);
	return {
		min: Math.log10(declaration.min),
		max: Math.log10(declaration.max),
		step: declaration.step,
		position: (value) => Math.log10(value),
		value: (position) => tidied(10 ** position)
	};
}

/** Zero at the left end, then decades from one step up to the maximum. */
function zeroAndDecades(declaration: NumberDeclaration): SliderScale {
	const tidied = tidy(declaration);
	const { step: smallest, max } = declaration;
	const decades = Math.log10(max / smallest);
	return {
		min: 0,
		max: 1 + Math.ceil(decades * POSITIONS_PER_DECADE),
		step: 1,
		position: (value) =>
			value < smallest ? 0 : Math.round(1 + Math.log10(value / smallest) * POSITIONS_PER_DECADE),
		value: (position) => (position < 1 ? 0 : tidied(smallest * 10 ** ((position - 1) / POSITIONS_PER_DECADE)))
	};
}

/** Three significant digits on wide scales, no digits below the step on narrow ones, never past the ends. */
function tidy({ min, max, step, scale, integer }: NumberDeclaration): (value: number) => number {
	return (value) => {
		const isWide = scale === 'log' || max / step > WIDEST_LINEAR_STEPS;
		const rounded = isWide ? Number(value.toPrecision(SIGNIFICANT_DIGITS)) : Number(value.toFixed(8));
		return Math.min(max, Math.max(min, integer ? Math.round(rounded) : rounded));
	};
}
