import { Burden, weighBurden } from '../laws/burden';
import type { World } from '../laws/world';
import { FINE_TUNER_KINDS, REASONS } from '../state/kinds';
import { canUse } from './candidates';
import { reasonAgainst } from './project-choice';
import type { Ideas } from './project-ideas';

const NO_BASE = REASONS.indexOf('no base');

const HOBBYIST = FINE_TUNER_KINDS.indexOf('hobbyist');

/**
 * What the ideas of a block would bring on one base each, in USD. Cost = 6·N·D FLOP at the rental price
 * (parameters N = √(C/120), tokens D by kind; Hoffmann et al. 2022) + labour + burden.
 */
export class Prospects {
	readonly valueUsd: Float64Array;
	readonly costUsd: Float64Array;
	/** Part of the cost that is compute. */
	readonly flopUsd: Float64Array;
	readonly gainUsd: Float64Array;
	/** Duties paid if it is built, the laws they are owed under, and the laws not complied with. */
	readonly payUsd: Float64Array;
	readonly firstMet: Int32Array;
	readonly ignored: Int32Array;
	readonly covered: Int32Array;
	/** Jurisdictions in which the derivative would not be offered. */
	readonly excluded: Int32Array;
	/** Code in `REASONS`, 0 if the project goes ahead. */
	readonly reason: Int32Array;
	private readonly burden = new Burden();

	/** @param set which of the buffers of a block it uses */
	constructor(
		private readonly world: World,
		private readonly ideas: Ideas,
		set: number
	) {
		const { scratch } = world;
		this.valueUsd = scratch.float64(2 + 5 * set);
		this.costUsd = scratch.float64(3 + 5 * set);
		this.flopUsd = scratch.float64(4 + 5 * set);
		this.gainUsd = scratch.float64(5 + 5 * set);
		this.payUsd = scratch.float64(6 + 5 * set);
		this.firstMet = scratch.int32(3 + 5 * set);
		this.ignored = scratch.int32(4 + 5 * set);
		this.covered = scratch.int32(5 + 5 * set);
		this.reason = scratch.int32(6 + 5 * set);
		this.excluded = scratch.int32(7 + 5 * set);
	}

	/** Each idea of the block on the base that its fine-tuner uses. */
	appraiseBaseInUse(who: Int32Array, count: number): void {
		const { covered, costUsd, ideas, reason, valueUsd, world } = this;
		const { base } = world.fineTuners;
		for (let n = 0; n < count; n++) {
			const i = who[n]!;
			if (base[i]! >= 0 && canUse(world, i, base[i]!)) this.appraise(n, i, base[i]!);
			else {
				reason[n] = NO_BASE;
				valueUsd[n] = ideas.valueUsd[n]!;
				costUsd[n] = 0;
				covered[n] = 0;
			}
		}
	}

	/** Gain hoped for from the n-th idea before any duty, in USD. */
	hopedUsd(n: number): number {
		return Math.max(0, this.valueUsd[n]! - this.costUsd[n]!);
	}

	/** Value, cost and burden of the n-th idea on a base, and the reason against it if there is one. */
	appraise(n: number, i: number, base: number): void {
		const { burden, ideas, world } = this;
		const { fineTuners, parameters, runs } = world;
		const budgetUsd = fineTuners.budgetUsd[i]!;
		const kind = fineTuners.kind[i]!;
		const flop = 6 * runs.parameterCount[base]! * ideas.tokens[n]!;
		const flopUsd = flop * world.pricePerFlopUsd * parameters.rentalMarkUp;
		// A hobbyist's own time costs no money.
		const costUsd = flopUsd + (kind === HOBBYIST ? 0 : parameters.labourShare) * budgetUsd;
		const valueUsd = ideas.valueUsd[n]! * ideas.valueOnBase[base]!;
		const regulatedUse = ideas.regulatedUse[n] === 1;
		this.flopUsd[n] = flopUsd;
		this.costUsd[n] = costUsd;
		if (flop < world.modificationLine[base]! && !regulatedUse) burden.clear();
		else weighBurden(world, burden, i, base, flop, flopUsd, valueUsd, ideas.harmUsd[kind]!, regulatedUse);
		const { forgoneUsd, liabilityUsd, payUsd } = burden;
		// Value lost in jurisdictions that are left out is part of what the law costs.
		const weighedUsd = burden.weighedUsd + forgoneUsd;
		const fearUsd = ideas.fearsCoverage[n] === 1 && !burden.covered ? parameters.fearedDutyUsd : 0;
		const gainUsd = valueUsd - costUsd - weighedUsd - liabilityUsd - fearUsd;
		this.valueUsd[n] = valueUsd - forgoneUsd;
		this.excluded[n] = burden.excluded;
		this.payUsd[n] = payUsd;
		this.gainUsd[n] = gainUsd;
		this.firstMet[n] = burden.firstMet;
		this.ignored[n] = burden.ignored;
		this.covered[n] = burden.covered ? 1 : 0;
		this.reason[n] = reasonAgainst(
			costUsd,
			valueUsd,
			payUsd,
			weighedUsd,
			liabilityUsd,
			fearUsd,
			gainUsd,
			budgetUsd
		);
	}
}
