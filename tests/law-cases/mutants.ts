import type { InstrumentValues, NumberDeclaration, Policy, Value, ValueDeclaration } from '$lib/model';
import { addresses, type Preset } from '$lib/scenarios';

/** A preset with one stated value that is wrong. */
export interface Mutant {
	/** `timing.start`, or `systemic.threshold.flop` for the value of a tier. */
	readonly address: string;
	readonly value: Value;
	readonly wrong: Value;
	readonly policy: Policy;
}

/** Every stated value of a preset, wrong in each direction: a date by a month, a number by a fifth, a choice in each other way. */
export function mutantsOf(preset: Preset): readonly Mutant[] {
	return addresses(preset)
		.filter(({ stated }) => stated)
		.flatMap(({ address, declaration, value }) =>
			wrongValues(declaration, value).map((wrong) => ({
				address,
				value,
				wrong,
				policy: withValue(preset.policy, address, wrong)
			}))
		);
}

function wrongValues(declaration: ValueDeclaration, value: Value): readonly Value[] {
	switch (declaration.type) {
		case 'choice':
			return declaration.options.map((option) => option.value).filter((other) => other !== value);
		case 'date':
			return [-1, 1].map((months) => monthsLater(String(value), months));
		case 'number':
			return wrongNumbers(declaration, Number(value));
	}
}

/** A fifth less and a quarter more; whole numbers by one, and zero by a fifth of what is possible. */
function wrongNumbers({ integer, max, min }: NumberDeclaration, value: number): readonly number[] {
	const wrong =
		value === 0 ? [max / 5] : integer === true ? [value - 1, value + 1] : [0.8 * value, 1.25 * value];
	return wrong.filter((number) => number >= min && number <= max);
}

/** The same day of another month, or its last day where that month is shorter. */
function monthsLater(day: string, months: number): string {
	const [year, month, date] = day.split('-').map(Number) as [number, number, number];
	const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
	return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

function withValue(policy: Policy, address: string, value: Value): Policy {
	const parts = address.split('.');
	const key = parts.pop()!;
	const instrument = parts.pop()!;
	const tier = parts[0];
	const change = (instruments: Readonly<Record<string, InstrumentValues>>) => ({
		...instruments,
		[instrument]: { ...instruments[instrument], [key]: value }
	});
	if (tier === undefined) return { ...policy, instruments: change(policy.instruments) };
	return {
		...policy,
		tiers: policy.tiers.map((one) =>
			one.id === tier ? { ...one, instruments: change(one.instruments) } : one
		)
	};
}
