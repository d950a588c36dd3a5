/** A preset that is another one with something changed: what it shares must be the same, number for number. */
interface Variation {
	/** The preset that is varied. */
	readonly of: string;
	/** Its tier by the name of this preset's tier, where they differ. */
	readonly tiers?: Readonly<Record<string, string>>;
	/** What is changed: the beginning of addresses. */
	readonly but: readonly string[];
}

export const VARIATIONS: Readonly<Record<string, Variation>> = {
	'eu-ai-act-no-exemption': { of: 'eu-ai-act', but: ['gpai.open-relief'] },
	'full-open-exemption': { of: 'eu-ai-act', but: ['gpai.open-relief', 'systemic.open-relief'] },
	'eu-ai-act-every-derivative': { of: 'eu-ai-act', but: ['gpai.modifier.rule'] },
	'indexed-threshold': {
		of: 'eu-ai-act',
		tiers: { relative: 'systemic' },
		but: ['relative.threshold']
	},
	'ratchet-threshold': { of: 'eu-ai-act', but: ['systemic.path'] },
	'falling-threshold': {
		of: 'eu-ai-act',
		tiers: { moving: 'systemic' },
		but: ['nexus', 'timing', 'enforcement.from', 'moving.threshold.flop', 'moving.path']
	},
	'rising-threshold': { of: 'falling-threshold', but: ['moving.path'] },
	'compute-only-sb-53': { of: 'ca-sb-53', tiers: { 'all-frontier': 'large' }, but: [] },
	'traceable-weights': { of: 'ca-sb-1047', but: ['covered.traceability'] }
};

/** Where the preset that is varied has the same value; undefined for what the variation changes. */
export function sharedAddress({ tiers = {}, but }: Variation, address: string): string | undefined {
	if (but.some((start) => address === start || address.startsWith(`${start}.`))) return undefined;
	const [first = '', ...rest] = address.split('.');
	return [tiers[first] ?? first, ...rest].join('.');
}
