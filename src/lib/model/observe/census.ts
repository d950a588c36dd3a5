import type { World } from '../laws/world';
import type { Census } from '../outcome';
import { cutOf, PURPOSE } from '../random/random-source';
import { CHILD_CLASSES, childClass } from '../state/lineage';
import { DERIVATIVE_KINDS } from '../state/derivatives';
import { STATED_DRAW } from '../steps/release-derivatives';

const FINE_TUNE = DERIVATIVE_KINDS.indexOf('fine-tune');
const MERGE = DERIVATIVE_KINDS.indexOf('merge');

/**
 * Goes through the derivatives of a finished run in order of release, as somebody who reads a public registry
 * would, and counts what such people have counted. It draws nothing that was not drawn and changes nothing.
 *
 * Attachment: edges of fine-tunes and merges alone. A model is as attractive as it has children of these kinds
 * so far; its exposure is one for each choice that is made while it is there and in that class.
 *
 * Families: components of *stated* parents. A derivative that states no parent begins a family of its own,
 * as it does for an observer, and those built on it belong to that one.
 *
 * @param makersPerFineTuner by month: how many makers a simulated fine-tuner stood for
 */
export function censusOf(world: World, makersPerFineTuner: Float64Array): Census {
	const { derivatives, parameters, runs } = world;
	const choices = new Float64Array(CHILD_CLASSES);
	const exposure = new Float64Array(CHILD_CLASSES);
	/** Models in each class now. */
	const models = new Float64Array(CHILD_CLASSES);
	/** Children by fine-tune or merge: of derivatives by row, of bases by row. */
	const children = new Int32Array(derivatives.count);
	const baseChildren = new Int32Array(runs.count);
	/** By row of a derivative: number of its family, those of bases first. */
	const family = new Int32Array(derivatives.count);
	const members = new Uint32Array(runs.count + derivatives.count);
	const weights = new Float64Array(runs.count + derivatives.count);
	const isStated = new Uint8Array(derivatives.count);
	const hasStatedChild = new Uint8Array(derivatives.count);
	let derivativesWeight = 0;
	let statedWeight = 0;
	let basesOut = 0;
	for (let n = 0; n < runs.openCount; n++) {
		members[runs.openRows[n]!] = 1;
		weights[runs.openRows[n]!] = 1;
	}

	const states = cutOf(parameters.parentDeclared);
	let month = -1;
	let draws = world.random.stream(0, PURPOSE.derivativeTraits);
	for (let row = 0; row < derivatives.count; row++) {
		if (derivatives.month(row) !== month) {
			month = derivatives.month(row);
			draws = world.random.stream(month, PURPOSE.derivativeTraits);
		}
		while (basesOut < runs.openCount && runs.month[runs.openRows[basesOut]!]! <= month) {
			models[0]! += 1;
			basesOut += 1;
		}
		const root = derivatives.root[row]!;
		const parent = derivatives.parent(row);
		const kind = derivatives.kind(row);
		if (kind === FINE_TUNE || kind === MERGE) {
			for (let k = 0; k < CHILD_CLASSES; k++) exposure[k]! += models[k]!;
			const before = parent < 0 ? baseChildren[root]!++ : children[parent]!++;
			choices[childClass(before)]! += 1;
			models[childClass(before)]! -= 1;
			models[childClass(before + 1)]! += 1;
		}
		models[0]! += 1;
		const stated = draws.bits(derivatives.maker[row]!, STATED_DRAW) >>> 0 < states;
		const weight = makersPerFineTuner[month]!;
		derivativesWeight += weight;
		family[row] = stated ? (parent < 0 ? root : family[parent]!) : runs.count + row;
		members[family[row]!]! += 1;
		weights[family[row]!]! += weight;
		if (!stated) continue;
		statedWeight += weight;
		isStated[row] = 1;
		if (parent >= 0) hasStatedChild[parent] = 1;
	}

	const isolatedModels = derivativesWeight * parameters.isolatedUploads;
	let fineTunes = 0;
	let fineTunesWithChildren = 0;
	for (let row = 0; row < derivatives.count; row++) {
		if (isStated[row] === 0 || derivatives.kind(row) !== FINE_TUNE) continue;
		fineTunes += 1;
		fineTunesWithChildren += hasStatedChild[row]!;
	}
	return {
		choices,
		exposure,
		families: members
			.filter((size) => size > 1)
			.sort()
			.reverse(),
		largestFamily: weights.reduce((largest, weight) => Math.max(largest, weight), 0),
		publicModels: derivativesWeight + isolatedModels + runs.openCount,
		isolatedModels,
		statedModels: statedWeight,
		fineTunes,
		fineTunesWithChildren
	};
}
