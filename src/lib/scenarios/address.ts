import {
	INSTRUMENTS,
	type Described,
	type InstrumentDeclaration,
	type Policy,
	type Reading,
	type Tier,
	type Value
} from '$lib/model';
import { suggestion } from './nearest';
import type { Preset } from './preset';
import { readValue } from './read-value';
import { inSentence } from './sentence';

/** One value of a policy that can be read and changed. */
export interface AddressedValue {
	/** Inside the policy: `timing.start`, or `systemic.threshold.flop` for the value of a tier. */
	readonly address: string;
	/** Absent for instruments that stand beside the tiers. */
	readonly tier: string | null;
	readonly instrument: InstrumentDeclaration;
	readonly declaration: Described;
	readonly value: Value;
	/** Whether the preset mentions the value; what it does not mention takes the instrument's default. */
	readonly stated: boolean;
}

/** Cache by preset: looking up one edit must not list every value again. */
const known = new WeakMap<Preset, ReadonlyMap<string, AddressedValue>>();

/** Every value of a preset, also of instruments it does not use; empty for a policy without tiers. */
export function addresses(preset: Preset): readonly AddressedValue[] {
	return [...addressesByName(preset).values()];
}

export function valueAt(preset: Preset, address: string): AddressedValue | undefined {
	return addressesByName(preset).get(address);
}

export function declarationAt(preset: Preset, address: string): Described | undefined {
	return valueAt(preset, address)?.declaration;
}

/** Reads one edit; the problem is a sentence, also for an address that the preset does not have. */
export function readEdit(preset: Preset, address: string, value: unknown): Reading {
	const declaration = declarationAt(preset, address);
	if (declaration) return inSentence(readValue(declaration, value), `${address}: `);
	const known = addressesByName(preset).keys();
	return { ok: false, problem: `${preset.id} has no value ${address}.${suggestion(address, known)}` };
}

/** The policy of a preset with some of its values changed. Unknown addresses throw a RangeError. */
export function editedPolicy(preset: Preset, edits: Readonly<Record<string, Value>>): Policy {
	const tiers = preset.policy.tiers.map((tier) => ({ id: tier.id, instruments: copy(tier.instruments) }));
	const instruments = copy(preset.policy.instruments);
	for (const [address, value] of Object.entries(edits)) {
		const found = valueAt(preset, address);
		if (!found) throw new RangeError(`${preset.id} has no value ${address}`);
		const owner = found.tier === null ? instruments : tiers.find(({ id }) => id === found.tier)!.instruments;
		(owner[found.instrument.id] ??= {})[found.declaration.key] = value;
	}
	return { id: preset.policy.id, instruments, tiers };
}

function addressesByName(preset: Preset): ReadonlyMap<string, AddressedValue> {
	let table = known.get(preset);
	if (!table) {
		table = new Map(list(preset.policy).map((entry) => [entry.address, entry]));
		known.set(preset, table);
	}
	return table;
}

function list(policy: Policy): AddressedValue[] {
	if (policy.tiers.length === 0) return [];
	const beside = INSTRUMENTS.filter(({ level }) => level === 'policy');
	const inTiers = INSTRUMENTS.filter(({ level }) => level === 'tier');
	return [
		...beside.flatMap((instrument) => valuesOf(instrument, null, policy.instruments)),
		...policy.tiers.flatMap((tier) =>
			inTiers.flatMap((instrument) => valuesOf(instrument, tier.id, tier.instruments))
		)
	];
}

function valuesOf(
	instrument: InstrumentDeclaration,
	tier: string | null,
	owner: Tier['instruments']
): AddressedValue[] {
	return instrument.values.map((declaration) => {
		const stated = owner[instrument.id]?.[declaration.key];
		return {
			address: [...(tier === null ? [] : [tier]), instrument.id, declaration.key].join('.'),
			tier,
			instrument,
			declaration,
			value: stated ?? declaration.default,
			stated: stated !== undefined
		};
	});
}

function copy(instruments: Tier['instruments']): Record<string, Record<string, Value>> {
	return Object.fromEntries(Object.entries(instruments).map(([id, values]) => [id, { ...values }]));
}
