import { DERIVATIVE_KINDS } from '../state/derivatives';
import type { World } from '../laws/world';
import { exp } from '../arithmetic/portable-math';
import { PURPOSE } from '../random/random-source';
import { offerOpen } from '../state/offers';
import { chooseParent, chooseSecondParent } from '../decisions/parent-choice';

const ADAPTER = DERIVATIVE_KINDS.indexOf('adapter');
const FINE_TUNE = DERIVATIVE_KINDS.indexOf('fine-tune');
const QUANTISATION = DERIVATIVE_KINDS.indexOf('quantisation');
const MERGE = DERIVATIVE_KINDS.indexOf('merge');

/** Gain kept from parent to child, gain by skill, and noise, in orders of magnitude. Assumptions. */
const GAIN_KEPT = 0.6;
const GAIN_BY_SKILL = 0.05;
const GAIN_NOISE = 0.05;
/** Mean gain of one step by kind, and the part of skill and noise in it: a quantisation only makes smaller. Assumptions. */
const GAIN_OF_KIND = [0.03, 0.05, -0.02, 0.03];
const WORK_OF_KIND = [1, 1, 0, 1];

/**
 * Derivatives come out: adapters, fine-tunes, quantisations and merges (shares as counted by Laufer,
 * Oderinwale and Kleinberg 2025). Quality: q = q_root + g, g = 0.6·g_parent + mean of its kind + 0.05·skill
 * + noise, g_parent the mean of both parents of a merge.
 */
export function releaseDerivatives(world: World): void {
	const { runs, derivatives, fineTuners, flows, lineage, market, month, parameters } = world;
	const draws = world.random.stream(month, PURPOSE.parent);
	const traits = world.random.stream(month, PURPOSE.derivativeTraits);
	const weight = world.makersPerFineTuner;
	const lagged = world.referenceCapability();
	const { niches } = parameters;
	derivatives.reserve(derivatives.count + fineTuners.count);
	lineage.reserve(runs.count);
	for (let i = 0; i < fineTuners.count; i++) {
		const root = fineTuners.building[i]!;
		if (root < 0) continue;
		const kind = kindOf(world, traits.uniform(i, 1));
		const parent = chooseParent(world, draws, i, root, kind);
		const second = kind === MERGE ? chooseSecondParent(world, draws, i) : -1;
		const row = derivatives.join(root, parent, second);
		derivatives.maker[row] = i;
		const inherited =
			second < 0 ? gainOf(world, parent) : (gainOf(world, parent) + derivatives.gain(second)) / 2;
		const gain =
			GAIN_KEPT * inherited +
			GAIN_OF_KIND[kind]! +
			WORK_OF_KIND[kind]! * (GAIN_BY_SKILL * fineTuners.skill[i]! + GAIN_NOISE * traits.normal(i, 0));
		derivatives.setQuality(row, traits.exponential(i, 3), gain);
		join(world, row, root, parent, kind);
		if (second >= 0) addChild(world, second);
		if (traits.uniform(i, 2) < parameters.parentDeclared) lineage.stated += 1;
		runs.familyDerivatives[root]! += weight;
		flows.derivatives[fineTuners.kind[i]!]! += weight;
		flows.derivativesOfKind[kind]! += weight;
		const quality = runs.capability[root]! + gain;
		flows.qualityWeighted += weight * exp(quality - lagged);
		const niche = fineTuners.niche[i]!;
		if (quality > market.bestOpenInNiche[niche]!) market.bestOpenInNiche[niche] = quality;
		const cell = runs.developer[root]! * niches + niche;
		const best = market.downloadUtility[cell]!;
		// A derivative is offered wherever its base is.
		offerOpen(world, root, niche, quality);
		if (market.downloadUtility[cell]! > best) market.downloadRow[cell] = row;
	}
	lineage.closeMonth();
}

function kindOf({ parameters }: World, uniform: number): number {
	let above = uniform - parameters.adapterShare;
	if (above < 0) return ADAPTER;
	above -= parameters.quantisationShare;
	if (above < 0) return QUANTISATION;
	return above < parameters.mergeShare ? MERGE : FINE_TUNE;
}

function gainOf({ derivatives }: World, parent: number): number {
	return parent < 0 ? 0 : derivatives.gain(parent);
}

/** A new member of the family takes its place among the models there are. */
function join(world: World, row: number, root: number, parent: number, kind: number): void {
	const { derivatives, lineage } = world;
	const depth = parent < 0 ? 1 : Math.min(255, derivatives.depth(parent) + 1);
	derivatives.describe(row, world.month, kind, depth);
	lineage.depths[depth]! += 1;
	lineage.made[kind]! += 1;
	lineage.addModel();
	if (parent >= 0) addChild(world, parent);
	else {
		lineage.choose(lineage.baseChildren[root]!);
		lineage.baseChildren[root]! += 1;
		lineage.useBase(root, world.makersPerFineTuner);
	}
}

function addChild({ derivatives, lineage, makersPerFineTuner }: World, parent: number): void {
	const children = derivatives.children(parent);
	lineage.choose(children);
	if (children === 0) lineage.withChildren[derivatives.kind(parent)]! += 1;
	derivatives.addChild(parent);
	derivatives.setUses(parent, lineage.used(derivatives.uses(parent), makersPerFineTuner));
}
