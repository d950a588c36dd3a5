import type { DraftPolicy } from '../draft';
import { shorten, type Fields } from '../fields';

const KEY = /^([a-d])([2-9]?)(?:\.(.+))?$/;
const PRESET = /^([a-z0-9-]+)\.(\d{1,6})$/;

/** `b` for the first policy of the second column, `b2` for the one beside it. */
export function policyLabel(column: number, place: number): string {
	return `${'abcd'.charAt(column)}${place === 0 ? '' : place + 1}`;
}

export function isPolicyKey(key: string): boolean {
	return KEY.test(key);
}

/** The policies of a link with their edits, in the order of columns and places. */
export function readPolicies(fields: Fields): { policies: DraftPolicy[]; problems: string[] } {
	const problems: string[] = [];
	const policies = new Map<string, DraftPolicy & { readonly edits: Map<string, string> }>();
	for (const { label, address, value } of policyFields(fields)) {
		if (address !== undefined) continue;
		const [, preset, revision] = PRESET.exec(value) ?? [];
		if (preset === undefined || revision === undefined) {
			problems.push(
				`Policy ${spoken(label)} is “${shorten(value)}”, not a preset and its revision; it was left out.`
			);
		} else {
			policies.set(label, { regime: label.charCodeAt(0) - 97, label, preset, revision, edits: new Map() });
		}
	}
	for (const { label, address, value } of policyFields(fields)) {
		if (address === undefined) continue;
		const policy = policies.get(label);
		if (policy) policy.edits.set(address, value);
		else
			problems.push(
				`“${shorten(address)}” belongs to policy ${spoken(label)}, which could not be read; it was left out.`
			);
	}
	return { policies: [...policies.values()].sort((a, b) => (a.label < b.label ? -1 : 1)), problems };
}

function policyFields(fields: Fields): { label: string; address: string | undefined; value: string }[] {
	return Array.from(fields).flatMap(([key, value]) => {
		const [, column, place, address] = KEY.exec(key) ?? [];
		return column === undefined ? [] : [{ label: `${column}${place ?? ''}`, address, value }];
	});
}

function spoken(label: string): string {
	return label.toUpperCase();
}
