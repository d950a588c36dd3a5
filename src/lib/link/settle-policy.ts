import { type Value } from '$lib/model';
import {
	addresses,
	presetById,
	presetProblem,
	readValue,
	suggestion,
	valueAt,
	type PolicyChoice,
	type Preset
} from '$lib/scenarios';
import type { DraftPolicy } from './draft';
import { shorten } from './fields';
import { MOST_PROBLEMS } from './sentences';

/** One policy of a link with the edits that could be read; null, with a problem, if the preset is unknown. */
export function settlePolicy(draft: DraftPolicy, problems: string[]): PolicyChoice | null {
	const label = `Policy ${draft.label.toUpperCase()}`;
	const wanted = Number(draft.revision);
	const preset = presetById(draft.preset, wanted) ?? presetById(draft.preset);
	if (!preset) {
		problems.push(`${label}: ${presetProblem(shorten(draft.preset), wanted)} It was left out.`);
		return null;
	}
	if (preset.revision !== wanted) {
		problems.push(
			`${label}: ${presetProblem(preset.id, wanted)} The latest is used instead, so results may differ.`
		);
	}
	const edits: Record<string, Value> = {};
	for (const [address, text] of [...draft.edits].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const value = settleEdit(preset, address, text, label, problems);
		if (value !== null) edits[address] = value;
	}
	return { preset: preset.id, revision: preset.revision, edits };
}

/** The edited value, or null where it is the preset's own or could not be read. */
function settleEdit(
	preset: Preset,
	address: string,
	text: string,
	label: string,
	problems: string[]
): Value | null {
	const found = valueAt(preset, address);
	if (!found) {
		problems.push(
			`${label}: ${preset.id} has no value ${shorten(address)}; it was left out.${closest(preset, address, problems)}`
		);
		return null;
	}
	const reading = readValue(found.declaration, text);
	if (!reading.ok) {
		problems.push(
			`${label}: ${address}: ${reading.problem}. The preset's own value, ${found.value}, is used instead.`
		);
		return null;
	}
	return reading.value === found.value ? null : reading.value;
}

/** Looked for only while the sentence can still be shown: it compares the address with every other. */
function closest(preset: Preset, address: string, problems: readonly string[]): string {
	if (problems.length >= MOST_PROBLEMS) return '';
	return suggestion(
		address,
		addresses(preset).map((entry) => entry.address)
	);
}
