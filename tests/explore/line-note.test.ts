import { expect, it } from 'vitest';
import { lineNote } from '$lib/explore';
import { defaultParameters } from '$lib/model';
import { policyChoice, presetById } from '$lib/scenarios';

const parameters = defaultParameters();
const noteOf = (preset: string, tier: string, edits: Record<string, number> = {}) =>
	lineNote({ ...policyChoice(preset), edits }, tier, parameters, 96);

it('SB 1047 with its line at 3e25 is told that the cost test decides', () => {
	const tier = presetById('ca-sb-1047')!.policy.tiers[0]!.id;
	expect(noteOf('ca-sb-1047', tier, { [`${tier}.threshold.flop`]: 1e22 })).toMatch(
		/does not bind because the USD\u202f100\u00a0million test decides: .* 10²⁶ operations in 2024 and 1\.6×10²⁷ in 2031/
	);
});

it('a line far above what the sum buys binds, and nothing is said', () => {
	const tier = presetById('ca-sb-1047')!.policy.tiers[0]!.id;
	expect(noteOf('ca-sb-1047', tier, { [`${tier}.threshold.flop`]: 1e29 })).toBe('');
});

it('the large tier of SB 53 is told of its revenue test, the other tier is not', () => {
	expect(noteOf('ca-sb-53', 'large')).toMatch(/revenue test decides/);
	expect(noteOf('ca-sb-53', 'frontier')).toBe('');
});

it('a line that decides alone has no note', () => {
	expect(noteOf('eu-ai-act', 'systemic')).toBe('');
});
