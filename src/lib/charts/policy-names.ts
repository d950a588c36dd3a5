import { writtenNumber } from '$lib/model';
import { presetById, valueAt, type PolicyChoice, type RegimeChoice } from '$lib/scenarios';
import { formatPowerOfTen } from './numbers';

const LINE = /\.threshold\.flop$/;

/** The values of a policy that differ from its preset, in the order of their addresses. */
export function changesOf({ edits, preset: id, revision }: PolicyChoice) {
	const preset = presetById(id, revision);
	return Object.entries(edits).flatMap(([address, value]) => {
		const found = preset && valueAt(preset, address);
		return found && found.value !== value ? [{ ...found, now: value }] : [];
	});
}

/** What a policy has besides its preset, in a few words: "line at 3×10²⁵"; empty where nothing was changed. */
export function changeWords(policy: PolicyChoice): string {
	const changes = changesOf(policy);
	const [first] = changes;
	if (!first) return '';
	const lines = new Set(changes.filter(({ address }) => LINE.test(address)).map(({ now }) => Number(now)));
	if (lines.size > 0 && changes.every(({ address }) => LINE.test(address))) {
		return `${lines.size === 1 ? 'line' : 'lines'} at ${[...lines].map(power).join(' and ')}`;
	}
	if (changes.length > 1) return `${changes.length} changes`;
	const { declaration, now } = first;
	const option = declaration.type === 'choice' && declaration.options.find(({ value }) => value === now);
	const value = option ? option.label : typeof now === 'number' ? writtenNumber(now) : now;
	return `${declaration.label.toLowerCase()}: ${value}`;
}

/** Names of a regime's policies with what was changed of each: "California SB 1047, line at 3×10²⁵". */
export function policyNames({ policies }: RegimeChoice): string {
	return policies
		.map((policy) => {
			const name = presetById(policy.preset, policy.revision)?.name ?? policy.preset;
			const changed = changeWords(policy);
			return changed === '' ? name : `${name}, ${changed}`;
		})
		.join(' + ');
}

const power = (flop: number): string => formatPowerOfTen(Number(Math.log10(flop).toFixed(3)));
