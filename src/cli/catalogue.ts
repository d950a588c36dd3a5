import { MODEL_VERSION, type ValueDeclaration } from '$lib/model';
import { DESCRIBED_METRICS, DESCRIBED_PARAMETERS } from '$lib/model/described';
import { addresses, ASSUMPTION_SETS, SOURCES } from '$lib/scenarios';
import { DESCRIBED_PRESETS, type DescribedPreset } from '$lib/scenarios/described';

/** Everything that can be named on the command line, from the declarations alone. */
export function catalogue(presets: readonly DescribedPreset[] = DESCRIBED_PRESETS) {
	return {
		modelVersion: MODEL_VERSION,
		presets: presets.map(({ policy, ...about }) => ({
			key: about.id,
			...about,
			tiers: policy.tiers.map(({ id }) => id)
		})),
		parameters: DESCRIBED_PARAMETERS.map(({ linkKey: _, ...declaration }) => declaration),
		instruments: presets.flatMap((preset) =>
			addresses(preset).map(({ address, tier, instrument, declaration, value }) => ({
				...declaration,
				key: `${preset.id}.${address}`,
				unit: unitOf(declaration),
				preset: preset.id,
				tier,
				instrument: instrument.id,
				/** What the preset says; `default` is what a policy that does not mention it gets. */
				value
			}))
		),
		assumptions: ASSUMPTION_SETS.map(({ id, values, ...about }) => ({
			key: id,
			id,
			...about,
			values: Object.entries(values).map(([key, { value, why, sources }]) => ({
				key,
				value,
				why,
				sources: sources.map((source) => SOURCES[source])
			}))
		})),
		metrics: DESCRIBED_METRICS.map((declaration) => ({ key: declaration.id, ...declaration }))
	};
}

export type Catalogue = ReturnType<typeof catalogue>;

function unitOf(declaration: ValueDeclaration): string {
	return declaration.type === 'number' ? declaration.unit : declaration.type === 'date' ? 'day' : 'choice';
}
