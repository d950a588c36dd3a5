/*
 * A policy as a short bill: numbered sections, written from the declarations of its instruments, with every term that
 * it states. What differs from the preset, and from the policy it is compared with, is said beside the term.
 */
import { capitalise, formatPowerOfTen } from '$lib/charts/numbers';
import type { Value, ValueDeclaration } from '$lib/model';
import { addresses, presetById, TIER_TITLES, type AddressedValue, type PolicyChoice } from '$lib/scenarios';
import { policyText } from './policy-text';

export interface BillTerm {
	/** "Training compute: 10²⁵ operations" */
	readonly text: string;
	/** What the preset has instead; null where it has the same. */
	readonly preset: string | null;
	/** What the same term is in the policy that it is compared with; null where it is the same or cannot be compared. */
	readonly baseline: string | null;
}

export interface BillSection {
	readonly number: number;
	readonly title: string;
	readonly meaning: string;
	readonly terms: readonly BillTerm[];
}

export interface Bill {
	readonly title: string;
	/** The policy in a paragraph. */
	readonly summary: string;
	/** How it stands to the policy that it is compared with, in a sentence; null without one. */
	readonly against: string | null;
	readonly sections: readonly BillSection[];
}

const grouped = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 15 });
const DAY = new Intl.DateTimeFormat('en-GB', {
	day: 'numeric',
	month: 'long',
	year: 'numeric',
	timeZone: 'UTC'
});
/** Larger numbers are written as powers of ten. */
const LARGEST_GROUPED = 1e15;

/** @param compared the policy of the baseline that it is held against; null for none */
export function billOf(policy: PolicyChoice, compared: PolicyChoice | null): Bill {
	const preset = presetById(policy.preset, policy.revision);
	const title = preset?.name ?? policy.preset;
	const stated = preset ? addresses(preset).filter((entry) => isStated(entry, policy)) : [];
	const isSamePreset = compared?.preset === policy.preset && compared.revision === policy.revision;
	const sections: BillSection[] = [];
	for (const entry of stated) {
		const { address, declaration, instrument, tier, value } = entry;
		const name = tier === null ? instrument.title : `${instrument.title}: ${TIER_TITLES[tier] ?? tier}`;
		let section = sections.find((known) => known.title === name);
		if (!section) {
			section = { number: sections.length + 1, title: name, meaning: instrument.meaning, terms: [] };
			sections.push(section);
		}
		const now = policy.edits[address] ?? value;
		const then = isSamePreset ? (compared.edits[address] ?? value) : now;
		(section.terms as BillTerm[]).push({
			text: `${declaration.label}: ${valueWords(now, declaration)}`,
			preset: now === value ? null : valueWords(value, declaration),
			baseline: then === now ? null : valueWords(then, declaration)
		});
	}
	return {
		title,
		summary: policyText(policy)
			.map((sentence) => sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join(''))
			.join(' '),
		against: compared && againstWords(compared, isSamePreset, sections),
		sections
	};
}

/** A term stands in the bill if the preset states it or somebody changed it; what neither mentions does nothing. */
function isStated({ address, stated, value }: AddressedValue, { edits }: PolicyChoice): boolean {
	return stated || (edits[address] !== undefined && edits[address] !== value);
}

function againstWords(
	compared: PolicyChoice,
	isSamePreset: boolean,
	sections: readonly BillSection[]
): string {
	const preset = presetById(compared.preset, compared.revision);
	const name = preset?.name ?? compared.preset;
	if (preset?.policy.tiers.length === 0) return `Under ${name} none of this applies.`;
	if (!isSamePreset) return `${name}, with which it is compared, is another law and has its own bill.`;
	const count = sections.flatMap(({ terms }) => terms).filter(({ baseline }) => baseline !== null).length;
	if (count === 0) return `No term differs from those of ${name} as compared.`;
	return `${count === 1 ? 'One term differs' : `${count} terms differ`} from those of ${name} as compared.`;
}

function valueWords(value: Value, declaration: ValueDeclaration): string {
	switch (declaration.type) {
		case 'choice':
			return declaration.options.find((option) => option.value === value)?.label ?? String(value);
		case 'date':
			return value === 'never' ? 'never' : DAY.format(Date.parse(`${value}T00:00:00Z`));
		case 'number':
			return amount(Number(value), declaration.unit);
	}
}

/** With every digit: a law is exact. */
function amount(value: number, unit: string): string {
	if (unit === 'FLOP') return `${number(value)} operations`;
	if (unit.startsWith('USD')) return `USD\u202f${number(value)}${unit.slice(3)}`;
	const [, rest] = /^(?:share|probability)(.*)$/.exec(unit) ?? [];
	if (rest !== undefined) return `${number(Number((100 * value).toPrecision(15)))}\u202f%${rest}`;
	return `${number(value)} ${unit}`;
}

function number(value: number): string {
	const size = Math.abs(value);
	if (size === 0 || (size >= 1e-6 && size < LARGEST_GROUPED))
		return grouped.format(value).replace('-', '\u2212');
	const [mantissa = '1', exponent = '0'] = size.toExponential().split('e');
	const power = formatPowerOfTen(Number(exponent));
	return `${value < 0 ? '\u2212' : ''}${mantissa === '1' ? power : `${mantissa}×${power}`}`;
}

/** The bill as plain text, to be pasted anywhere. */
export function billText({ against, sections, summary, title }: Bill): string {
	const notes = ({ baseline, preset }: BillTerm): string =>
		[
			preset === null ? '' : ` [preset: ${preset}]`,
			baseline === null ? '' : ` [compared with: ${baseline}]`
		].join('');
	return [
		`A BILL: ${title}`,
		summary,
		...(against === null ? [] : [against]),
		...sections.map(({ meaning, number: place, terms, title: name }) =>
			[
				`Section ${place}. ${capitalise(name)}. ${meaning}`,
				...terms.map((term, index) => `  (${letter(index)}) ${term.text}${notes(term)}.`)
			].join('\n')
		)
	].join('\n\n');
}

const letter = (index: number): string => String.fromCharCode('a'.charCodeAt(0) + index);
