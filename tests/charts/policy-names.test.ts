import { expect, it } from 'vitest';
import { changesOf, changeWords, policyNames } from '$lib/charts/policy-names';
import { policyChoice, presetById } from '$lib/scenarios';

const edited = (preset: string, edits: Record<string, number | string>) => ({
	...policyChoice(preset),
	edits
});
const tierOf = (preset: string) => presetById(preset)!.policy.tiers[0]!.id;

it('a policy whose line was moved is named by its new line', () => {
	const tier = tierOf('ca-sb-1047');
	expect(changeWords(edited('ca-sb-1047', { [`${tier}.threshold.flop`]: 3e25 }))).toBe('line at 3×10²⁵');
	expect(policyNames({ policies: [edited('ca-sb-1047', { [`${tier}.threshold.flop`]: 3e25 })] })).toMatch(
		/SB 1047.*, line at 3×10²⁵$/
	);
});

it('two tiers moved together have one line, and moved apart two', () => {
	const both = (large: number) => ({ 'frontier.threshold.flop': 1e25, 'large.threshold.flop': large });
	expect(changeWords(edited('ca-sb-53', both(1e25)))).toBe('line at 10²⁵');
	expect(changeWords(edited('ca-sb-53', both(1e27)))).toBe('lines at 10²⁵ and 10²⁷');
});

it('another single change is named by its value, several are counted', () => {
	expect(changeWords(edited('eu-ai-act', { 'timing.start': '2027-01-01' }))).toMatch(/2027-01-01$/);
	expect(
		changeWords(edited('eu-ai-act', { 'timing.start': '2027-01-01', 'systemic.threshold.flop': 1e26 }))
	).toBe('2 changes');
});

it('an edit that equals the preset is no change, and the name stays', () => {
	const same = edited('eu-ai-act', { 'systemic.threshold.flop': 1e25 });
	expect(changesOf(same)).toEqual([]);
	expect(policyNames({ policies: [same] })).toBe(presetById('eu-ai-act')!.name);
});
