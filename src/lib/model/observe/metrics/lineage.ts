import { CHILD_CLASSES, USE_CLASSES } from '../../state/lineage';
import { DERIVATIVE_KINDS } from '../../state/derivatives';
import { ln } from '../../arithmetic/portable-math';
import type { World } from '../../laws/world';
import { REAL_ZERO } from '../../arithmetic/real-zero';
import { NO_BAR, type Sizes } from '../sizes';
import { metric } from './metric';
import { COUNTED, SHARED } from './noticeable';

const FINE_TUNE = DERIVATIVE_KINDS.indexOf('fine-tune');
const PLURALS = ['Adapters', 'Fine-tunes', 'Quantisations', 'Merges'];

/** What becomes of the families of derivatives, and how uses spread over single models. */
export const lineage = [
	...DERIVATIVE_KINDS.map((kind, k) =>
		metric({
			id: `derivatives-${kind}`,
			label: PLURALS[k]!,
			unit: 'derivatives a month',
			group: 'innovation',
			formula: `${PLURALS[k]!} among the derivatives of the month, weighted to makers.`,
			noticeable: COUNTED,
			min: 0,
			max: 1e9,
			summary: 'sum',
			observe: ({ flows }) => flows.derivativesOfKind[k]!
		})
	),
	metric({
		id: 'family-depth',
		label: 'Median depth of families',
		unit: 'generations',
		group: 'innovation',
		formula: 'Median over all derivatives of the number of steps back to the base model; 0 before the first.',
		noticeable: COUNTED,
		min: 0,
		max: 255,
		summary: 'end',
		observe: medianDepth
	}),
	metric({
		id: 'fine-tunes-with-children',
		label: 'Fine-tunes that others build on',
		unit: 'share',
		group: 'innovation',
		formula: 'Fine-tunes that are themselves parents, as a share of all fine-tunes; 0 before the first.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: ({ lineage: { made, withChildren } }) =>
			made[FINE_TUNE] === 0 ? 0 : withChildren[FINE_TUNE]! / made[FINE_TUNE]!
	}),
	metric({
		id: 'stated-parents',
		label: 'Models that state a parent',
		unit: 'share',
		group: 'innovation',
		formula:
			'Derivatives whose parent is stated, as a share of all public models, isolated uploads counted in: what an observer sees.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: ({ derivatives, lineage: { stated }, parameters }) =>
			derivatives.count === 0 ? 0 : stated / (derivatives.count * (1 + parameters.isolatedUploads))
	}),
	metric({
		id: 'childless-choices',
		label: 'Choices of childless parents',
		unit: 'share',
		group: 'innovation',
		formula:
			'Share of all choices of a parent so far that fell on a model without children; 0 before the first.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: ({ lineage: { chosen } }) => {
			const all = chosen.reduce((sum, choices) => sum + choices, 0);
			return all === 0 ? 0 : chosen[0]! / all;
		}
	}),
	metric({
		id: 'attachment-exponent',
		label: 'Attachment to parents',
		unit: 'exponent',
		group: 'concentration',
		formula:
			'Slope of ln(choices for each model and choice) over ln(children), weighted by choices, among models with children: 1 is attachment in proportion. Measured, not imposed; 0 where there are fewer than two classes.',
		noticeable: COUNTED,
		min: -50,
		max: 50,
		summary: 'end',
		observe: attachmentExponent
	}),
	metric({
		id: 'largest-family-share',
		label: 'Share of the largest family',
		unit: 'share',
		group: 'concentration',
		formula: 'Derivatives of the largest family, as a share of all derivatives so far; 0 before the first.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: (_, { derivativesByFamily: { count, sum, values } }) => {
			let largest = 0;
			for (let n = 0; n < count; n++) largest = Math.max(largest, values[n]!);
			return sum === 0 ? 0 : largest / sum;
		}
	}),
	metric({
		id: 'family-zipf-slope',
		label: 'Fall of family size with rank',
		unit: 'exponent',
		group: 'concentration',
		formula:
			'Zipf slope: minus the slope of ln(size of a family) over ln(rank), for ranks 3 to a third of all families with a derivative; 0 below nine of them.',
		noticeable: COUNTED,
		min: -50,
		max: 50,
		summary: 'end',
		observe: (_, { derivativesByFamily }) => zipfSlope(derivativesByFamily)
	}),
	metric({
		id: 'gini-uses',
		label: 'Inequality of uses over models',
		unit: 'Gini coefficient',
		group: 'concentration',
		formula:
			'Gini coefficient of uses (adoptions, picks as a parent, choices of downloaders) over bases and derivatives, from classes of four to a doubling.',
		noticeable: COUNTED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: giniOfUses
	}),
	metric({
		id: 'top-percent-uses',
		label: 'Uses of the top 1 % of models',
		unit: 'share',
		group: 'concentration',
		formula: 'Share of all uses that falls on the hundredth of bases and derivatives with the most uses.',
		noticeable: SHARED,
		min: 0,
		max: 1,
		summary: 'end',
		observe: topShareOfUses
	})
];

function medianDepth({ lineage: { depths }, derivatives }: World): number {
	let seen = 0;
	for (let depth = 0; depth < depths.length; depth++) {
		seen += depths[depth]!;
		if (derivatives.count > 0 && 2 * seen >= derivatives.count) return depth;
	}
	return 0;
}

/** Weighted least squares of y on x; 0 where x does not vary. */
class Slope {
	private weight = REAL_ZERO;
	private x = REAL_ZERO;
	private y = REAL_ZERO;
	private xx = REAL_ZERO;
	private xy = REAL_ZERO;

	add(x: number, y: number, weight: number): void {
		this.weight += weight;
		this.x += weight * x;
		this.y += weight * y;
		this.xx += weight * x * x;
		this.xy += weight * x * y;
	}

	get value(): number {
		const spread = this.weight * this.xx - this.x * this.x;
		return spread > 1e-9 * this.weight * this.weight ? (this.weight * this.xy - this.x * this.y) / spread : 0;
	}
}

function attachmentExponent({ lineage: { chosen, exposure } }: World): number {
	const slope = new Slope();
	for (let k = 1; k < CHILD_CLASSES; k++) {
		if (chosen[k] === 0 || exposure[k] === 0) continue;
		// A class holds 2^(k−1) to 2^k − 1 children; its geometric middle stands for it.
		const children = k === 1 ? 0 : ((2 * k - 1) / 2) * ln(2);
		slope.add(children, ln(chosen[k]! / exposure[k]!), chosen[k]!);
	}
	return bounded(slope.value);
}

function zipfSlope(sizes: Sizes): number {
	const families = sizes.above(0);
	if (families < 9) return 0;
	// All of them, as for the Gini coefficient of families, so that they are sorted once.
	const sorted = sizes.ascendingAbove(NO_BAR);
	const slope = new Slope();
	for (let rank = 3; rank <= families / 3; rank++) slope.add(ln(rank), ln(sorted[sizes.count - rank]!), 1);
	return bounded(-slope.value);
}

function bounded(slope: number): number {
	return Math.max(-50, Math.min(50, slope));
}

/** 1 − Σ (share of models)·(share of uses up to here + share up to the class before), from the least used class. */
function giniOfUses({ lineage: { useCount, useSum } }: World): number {
	let models = 0;
	let uses = 0;
	for (let k = 0; k < USE_CLASSES; k++) {
		models += useCount[k]!;
		uses += useSum[k]!;
	}
	if (uses <= 0) return 0;
	let below = 0;
	let area = 0;
	for (let k = 0; k < USE_CLASSES; k++) {
		const upTo = below + useSum[k]!;
		area += useCount[k]! * (below + upTo);
		below = upTo;
	}
	return Math.max(0, Math.min(1, 1 - area / (models * uses)));
}

function topShareOfUses({ lineage: { useCount, useSum } }: World): number {
	let models = 0;
	let uses = 0;
	for (let k = 0; k < USE_CLASSES; k++) {
		models += useCount[k]!;
		uses += useSum[k]!;
	}
	if (uses <= 0) return 0;
	let left = models / 100;
	let top = 0;
	for (let k = USE_CLASSES - 1; k >= 0 && left > 0; k--) {
		const taken = Math.min(left, useCount[k]!);
		if (useCount[k]! > 0) top += useSum[k]! * (taken / useCount[k]!);
		left -= taken;
	}
	return Math.max(0, Math.min(1, top / uses));
}
