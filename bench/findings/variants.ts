import type { Finding } from '$lib/findings';

/** A finding as it stands, or with other rules or assumptions that could bear out the same sentence. */
export interface Variant {
	readonly name: string;
	readonly finding: Finding;
}

/** The finding first; then assumptions of its two sides changed together, one at a time. */
export function variants(finding: Finding): Variant[] {
	const other = ASSUMPTIONS.map(([key, value]) => ({
		name: `with ${key} ${value}`,
		finding: {
			...finding,
			sides: finding.sides.map((side) => ({
				...side,
				parameters: { ...side.parameters, [key]: value }
			})) as unknown as Finding['sides']
		}
	}));
	return [{ name: 'as on the page', finding }, ...other];
}

/** What the outcome is likely to hang on, each at another value in its range. */
const ASSUMPTIONS: readonly (readonly [string, number])[] = [
	['months', 96],
	['cadenceSlope', 1.2],
	['dutyCostScale', 0.3],
	['dutyCostScale', 3],
	['opennessSpread', 0.05],
	['friction', 0.5]
];
