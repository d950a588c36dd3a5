import { METRICS, MODEL_VERSION, PARAMETERS, type ValueDeclaration } from '$lib/model';
import { addresses, ASSUMPTION_SETS, PRESETS, SOURCES, type Preset } from '$lib/scenarios';

/** Everything that can be named on the command line, from the declarations alone. */
export function catalogue(presets: readonly Preset[] = PRESETS) {
	return {
		modelVersion: MODEL_VERSION,
		presets: presets.map(({ policy, ...about }) => ({
			key: about.id,
			...about,
			tiers: policy.tiers.map(({ id }) => id)
		})),
		parameters: PARAMETERS.map(({ linkKey: _, ...declaration }) => declaration),
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
		metrics: METRICS.map(({ observe: _, ...declaration }) => ({ key: declaration.id, ...declaration }))
	};
}

export type Catalogue = ReturnType<typeof catalogue>;

function unitOf(declaration: ValueDeclaration): string {
	return declaration.type === 'number' ? declaration.unit : declaration.type === 'date' ? 'day' : 'choice';
}
