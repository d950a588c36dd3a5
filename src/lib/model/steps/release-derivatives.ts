import { DERIVATIVE_KINDS } from '../state/derivatives';
import type { World } from '../laws/world';
import { exponentials } from '../arithmetic/exponentials';
import { Order } from '../random/order';
import { cutOf, PURPOSE, type Stream } from '../random/random-source';
import { BLOCK } from '../state/scratch';
import { offerOpen } from '../state/offers';
import { chooseParent, chooseSecondParent } from '../decisions/parent-choice';
import { step } from './step';

const ADAPTER = DERIVATIVE_KINDS.indexOf('adapter');
const FINE_TUNE = DERIVATIVE_KINDS.indexOf('fine-tune');
const QUANTISATION = DERIVATIVE_KINDS.indexOf('quantisation');
const MERGE = DERIVATIVE_KINDS.indexOf('merge');

const NOBODY = -1;

/** Gain kept from parent to child, gain by skill, and noise, in orders of magnitude. Assumptions. */
const GAIN_KEPT = 0.6;
const GAIN_BY_SKILL = 0.05;
const GAIN_NOISE = 0.05;
/** Mean gain of one step by kind, and the part of skill and noise in it: a quantisation only makes smaller. Assumptions. */
const GAIN_OF_KIND = [0.03, 0.05, -0.02, 0.03] as const;
const WORK_OF_KIND = [1, 1, 0, 1] as const;

/** Draw number of `derivativeTraits` that decides whether a parent is stated. */
export const STATED_DRAW = 2;

/**
 * Derivatives come out: adapters, fine-tunes, quantisations and merges (shares as counted by Laufer,
 * Oderinwale and Kleinberg 2025). Quality: q = q_root + g, g = 0.6·g_parent + mean of its kind + 0.05·skill
 * + noise, g_parent the mean of both parents of a merge.
 *
 * Blocks of fine-tuners go through in passes: who releases what, on which parents, how good it is, what is counted.
 * Families grow inside the pass over parents, so that a derivative can be built on by the next: taken one by one they
 * are the process of Yule and Simon, which a month at once would not be. Fine-tuners come in a random order that is
 * keyed by the month, so that no kind always sees what the others made and is never seen itself.
 */
export const releaseDerivatives = step(
	{
		reads: {
			runs: 'capability covered developer familyDerivatives fit markets',
			fineTuners: 'building buildingExcludes kind niche skill',
			derivatives: 'families record root',
			lineage:
				'baseChildren baseUses choices chosen depths exposure made parents stated useCount useSum withChildren',
			market: 'anchorUtility bestOpenInNiche downloadUtility offered openFloor openUtility',
			flows: 'derivatives derivativesOfKind qualityWeighted',
			world: 'frontierCapability keptByAge makersPerFineTuner'
		},
		writes: {
			runs: 'familyDerivatives',
			derivatives: 'count families maker record root',
			lineage:
				'baseChildren baseUses choices chosen depths exposure made parents stated useCount useSum withChildren',
			market:
				'bestOpenInNiche downloadAppeal downloadRow downloadUtility offered openAppeal openFloor openUtility',
			flows: 'derivatives derivativesOfKind qualityWeighted'
		}
	},
	function releaseDerivatives(world: World): void {
		const { derivatives, fineTuners, lineage, runs, scratch } = world;
		derivatives.reserve(derivatives.count + fineTuners.count);
		lineage.reserve(runs.count);
		const releases = new Releases(world);
		const makers = makersInOrder(world);
		const who = scratch.int32(0);
		for (let from = 0; from < fineTuners.count; from += BLOCK) {
			const to = Math.min(fineTuners.count, from + BLOCK);
			let count = 0;
			for (let place = from; place < to; place++) {
				if (makers[place]! >= 0) who[count++] = makers[place]!;
			}
			releases.describe(who, count);
			releases.chooseParents(who, count);
			releases.countUses(count);
			releases.rate(who, count);
			releases.offer(who, count);
		}
		lineage.closeMonth();
	}
);

/** By place in this month's order of all fine-tuners: who releases a derivative there; −1 for nobody. */
function makersInOrder({ fineTuners, month, random, scratch }: World): Float64Array {
	const { building, count } = fineTuners;
	const makers = scratch.named('makers in order', count).fill(NOBODY, 0, count);
	const order = new Order(random.stream(month, PURPOSE.order), count);
	for (let i = 0; i < count; i++) if (building[i]! >= 0) makers[order.placeOf(i)] = i;
	return makers;
}

/** The derivatives that a block of fine-tuners releases. */
class Releases {
	/** Code in `DERIVATIVE_KINDS`. */
	private readonly kind: Int32Array;
	private readonly stated: Int32Array;
	/** Row of the derivative, of its parent (−1 for the base) and of the other parent of a merge (−1 for none). */
	private readonly row: Int32Array;
	private readonly parent: Int32Array;
	private readonly second: Int32Array;
	private readonly uniform: Float64Array;
	private readonly noise: Float64Array;
	private readonly fitness: Float64Array;
	private readonly gain: Float64Array;
	/** e^(capability − lagged frontier). */
	private readonly quality: Float64Array;
	private readonly draws: Stream;
	private readonly traits: Stream;

	constructor(private readonly world: World) {
		const { month, random, scratch } = world;
		this.kind = scratch.int32(1);
		this.stated = scratch.int32(2);
		this.row = scratch.int32(3);
		this.parent = scratch.int32(4);
		this.second = scratch.int32(5);
		this.uniform = scratch.float64(0);
		this.noise = scratch.float64(1);
		this.fitness = scratch.float64(2);
		this.gain = scratch.float64(3);
		this.quality = scratch.float64(4);
		this.draws = random.stream(month, PURPOSE.parent);
		this.traits = random.stream(month, PURPOSE.derivativeTraits);
	}

	/** Kind, noise, fitness, and whether the parent will be stated. */
	describe(who: Int32Array, count: number): void {
		const { fitness, kind, noise, stated, traits, uniform, world } = this;
		const { adapterShare, mergeShare, parentDeclared, quantisationShare } = world.parameters;
		traits.uniformsOf(who, count, 1, uniform);
		traits.normalsOf(who, count, 0, noise);
		traits.exponentialsOf(who, count, 3, fitness);
		traits.bitsOf(who, count, STATED_DRAW, stated);
		const states = cutOf(parentDeclared);
		for (let n = 0; n < count; n++) {
			stated[n] = stated[n]! >>> 0 < states ? 1 : 0;
			const afterAdapters = uniform[n]! - adapterShare;
			const afterQuantisations = afterAdapters - quantisationShare;
			kind[n] =
				afterAdapters < 0
					? ADAPTER
					: afterQuantisations < 0
						? QUANTISATION
						: afterQuantisations < mergeShare
							? MERGE
							: FINE_TUNE;
		}
	}

	/** Each joins the family that it builds on, under the parent that it takes. */
	chooseParents(who: Int32Array, count: number): void {
		const { draws, fitness, kind, parent, row, second, stated, world } = this;
		const { derivatives, fineTuners, lineage, month } = world;
		for (let n = 0; n < count; n++) {
			const i = who[n]!;
			const root = fineTuners.building[i]!;
			const k = kind[n]!;
			const p = chooseParent(world, draws, i, root, k);
			const other = k === MERGE ? chooseSecondParent(world, draws, i, root, p) : -1;
			const made = derivatives.join(root, p, other);
			const depth = p < 0 ? 1 : Math.min(255, derivatives.depth(p) + 1);
			derivatives.maker[made] = i;
			derivatives.describe(made, month, k, depth, fineTuners.buildingExcludes[i]!);
			derivatives.setFitness(made, fitness[n]!);
			row[n] = made;
			parent[n] = p;
			second[n] = other;
			lineage.depths[depth]! += 1;
			lineage.made[k]! += 1;
			lineage.stated += stated[n]!;
			lineage.addModel();
			if (p >= 0) addChild(world, p);
			else {
				lineage.choose(lineage.baseChildren[root]!);
				lineage.baseChildren[root]! += 1;
			}
			if (other >= 0) addChild(world, other);
		}
	}

	/** A choice as a parent is a use. */
	countUses(count: number): void {
		const { parent, row, second, world } = this;
		const { derivatives, lineage, makersPerFineTuner } = world;
		for (let n = 0; n < count; n++) {
			if (parent[n]! >= 0) lineage.useDerivative(derivatives, parent[n]!, makersPerFineTuner);
			else lineage.useBase(derivatives.root[row[n]!]!, makersPerFineTuner);
			if (second[n]! >= 0) lineage.useDerivative(derivatives, second[n]!, makersPerFineTuner);
		}
	}

	/** Gain over the capability of the root, and e to what that is above the lagged frontier. */
	rate(who: Int32Array, count: number): void {
		const { gain, kind, noise, parent, quality, row, second, world } = this;
		const { derivatives, fineTuners, runs } = world;
		const lagged = world.referenceCapability();
		for (let n = 0; n < count; n++) {
			const first = parent[n]! < 0 ? 0 : derivatives.gain(parent[n]!);
			const inherited = second[n]! < 0 ? first : (first + derivatives.gain(second[n]!)) / 2;
			const k = kind[n]!;
			const own = GAIN_BY_SKILL * fineTuners.skill[who[n]!]! + GAIN_NOISE * noise[n]!;
			gain[n] = GAIN_KEPT * inherited + GAIN_OF_KIND[k]! + WORK_OF_KIND[k]! * own;
			derivatives.setGain(row[n]!, gain[n]!);
			quality[n] = runs.capability[fineTuners.building[who[n]!]!]! + gain[n]! - lagged;
		}
		exponentials(quality, count);
	}

	/** A derivative is offered wherever its base is, but in the jurisdictions that its maker leaves out. */
	offer(who: Int32Array, count: number): void {
		const { gain, kind, quality, row, world } = this;
		const { fineTuners, flows, market, parameters, runs } = world;
		const { niches } = parameters;
		const weight = world.makersPerFineTuner;
		for (let n = 0; n < count; n++) {
			const i = who[n]!;
			const root = fineTuners.building[i]!;
			const niche = fineTuners.niche[i]!;
			runs.familyDerivatives[root]! += weight;
			flows.derivatives[fineTuners.kind[i]!]! += weight;
			flows.derivativesOfKind[kind[n]!]! += weight;
			flows.qualityWeighted += weight * quality[n]!;
			const cell = runs.developer[root]! * niches + niche;
			const best = market.downloadUtility[cell]!;
			const capability = runs.capability[root]! + gain[n]!;
			offerOpen(world, root, niche, capability, fineTuners.buildingExcludes[i]);
			if (market.downloadUtility[cell]! > best) market.downloadRow[cell] = row[n]!;
		}
	}
}

/** A derivative is chosen as a parent once more. */
function addChild({ derivatives, lineage }: World, parent: number): void {
	const children = derivatives.children(parent);
	lineage.choose(children);
	if (children === 0) lineage.withChildren[derivatives.kind(parent)]! += 1;
	derivatives.addChild(parent);
}
