import { formatPowerOfTen } from '$lib/charts/numbers';
import type { MovableLine } from '$lib/components/movable-line';
import { addresses, presetById, PRESETS } from '$lib/scenarios';
import type { ScenarioState } from '$lib/state/scenario.svelte';

/** log10 FLOP of every line on training compute that a law, proposal or thought experiment draws, lowest first. */
export const LEGAL_LINES: readonly number[] = [
	...new Set(
		PRESETS.flatMap(({ policy }) =>
			policy.tiers.flatMap(({ instruments: { threshold } }) =>
				(threshold?.['basis'] ?? 'compute') === 'compute' && typeof threshold?.['flop'] === 'number'
					? [Math.log10(threshold['flop'])]
					: []
			)
		)
	)
].sort((a, b) => a - b);

/** The best known of them, by the laws that draw them: what a scale has room for. */
export const LAWS_ON_SCALE: readonly { readonly at: number; readonly label: string }[] = [
	{ preset: 'eu-ai-act', label: 'EU' },
	{ preset: 'ca-sb-53', label: 'California, New York' }
].flatMap(({ label, preset: id }) =>
	[
		...new Set(
			PRESETS.find((preset) => preset.id === id)!.policy.tiers.map(
				({ instruments }) => instruments.threshold?.['flop']
			)
		)
	]
		.filter((flop) => typeof flop === 'number')
		.map((flop) => ({ at: Math.log10(flop), label: `${label} ${formatPowerOfTen(Math.log10(flop))}` }))
);

/** Three digits, as the controls beside the picture round. */
const flopAt = (log10Flop: number): number => Number((10 ** log10Flop).toPrecision(3));

/**
 * The lines of a compared regime that can be moved: fixed amounts of training compute. Tiers that share a line
 * move together.
 */
export function movableLines(scenario: ScenarioState, regime: number): MovableLine[] {
	const policies = scenario.choice.regimes[regime]?.policies ?? [];
	return policies.flatMap(({ edits, preset: id, revision }, policy) => {
		const preset = presetById(id, revision);
		if (!preset) return [];
		const values = new Map(
			addresses(preset).map(({ address, tier, value }) => [address, { tier, value: edits[address] ?? value }])
		);
		const lines = preset.policy.tiers.flatMap(({ id: tier }) => {
			const flop = values.get(`${tier}.threshold.flop`)?.value;
			return values.get(`${tier}.threshold.basis`)?.value === 'compute' && typeof flop === 'number'
				? [{ tier, flop }]
				: [];
		});
		return lines.map(({ flop, tier }): MovableLine => {
			const together = lines.filter((line) => line.flop === flop);
			return {
				policy,
				tier,
				at: Math.log10(flop),
				move: (log10Flop, commit) => {
					together.forEach((line, index) => {
						const address = `${line.tier}.threshold.flop`;
						const isLast = index === together.length - 1;
						scenario.setPolicyValue(regime, policy, address, flopAt(log10Flop), { commit: commit && isLast });
					});
				}
			};
		});
	});
}
