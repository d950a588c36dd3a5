import { exponentials } from '../arithmetic/exponentials';
import { exp } from '../arithmetic/portable-math';
import type { World } from '../laws/world';
import { medianBudgets } from '../parameters/median-budgets';
import { cutOf, PURPOSE, type Stream } from '../random/random-source';
import { FINE_TUNER_KINDS } from '../state/kinds';
import { TOKENS_OF_KIND } from './tokens';

const START_UP = FINE_TUNER_KINDS.indexOf('start-up');

/** Added ln value for one standard deviation of skill. Assumption. */
const SKILL_VALUE = 0.3;

/**
 * The ideas of a block of fine-tuners, whichever bases they may be built on. An idea is worth
 * v = v̄_kind·exp(σ_v·z + β_v·(q_base − q_front(t − 12)) + 0.3·skill) in USD.
 */
export class Ideas {
	/** Value on a base at the lagged frontier, in USD. */
	readonly valueUsd: Float64Array;
	/** Training tokens that it needs. */
	readonly tokens: Float64Array;
	/** Expected harm by kind, in USD. */
	readonly harmUsd: readonly number[];
	/** Whether it is for a use that a rule on uses names, and whether its fine-tuner believes itself covered. */
	readonly regulatedUse: Int32Array;
	readonly fearsCoverage: Int32Array;
	/** e^(β_v·(q_base − q_front(t − 12))) by base: what the capability of an open base makes of a value. */
	readonly valueOnBase: Float64Array;
	/** The same for the best closed model offered at home; 0 where there is none. */
	readonly valueOnService: readonly number[];
	private readonly draws: Stream;

	constructor(private readonly world: World) {
		const { bestClosed, month, parameters, runs, scratch } = world;
		this.valueUsd = scratch.float64(0);
		this.tokens = scratch.float64(1);
		this.regulatedUse = scratch.int32(1);
		this.fearsCoverage = scratch.int32(2);
		this.draws = world.random.stream(month, PURPOSE.project);
		this.harmUsd = medianBudgets(parameters).map(
			(medianUsd) => parameters.expectedHarmShare * parameters.projectValueRatio * medianUsd
		);
		const reference = world.referenceCapability();
		this.valueOnBase = scratch.named('value on a base', runs.count);
		for (let n = 0; n < runs.openCount; n++) {
			const row = runs.openRows[n]!;
			this.valueOnBase[row] = exp(parameters.capabilityValue * (runs.capability[row]! - reference));
		}
		this.valueOnService = Array.from(bestClosed, (capability) =>
			capability === -Infinity ? 0 : exp(parameters.capabilityValue * (capability - reference))
		);
	}

	conceive(who: Int32Array, count: number): void {
		const { draws, fearsCoverage, regulatedUse, tokens, valueUsd, world } = this;
		const { fineTuners, lawInForce, parameters } = world;
		const { home, kind, knowHow, skill } = fineTuners;
		const { projectValueSpread, tokensSpread } = parameters;
		const usualUsd = medianBudgets(parameters).map((medianUsd) => parameters.projectValueRatio * medianUsd);
		const usualTokens = TOKENS_OF_KIND.map((factor) => parameters.hobbyistTokens * factor);
		const regulated = cutOf(parameters.regulatedUseShare);
		const fears = cutOf(parameters.fearedCoverage);
		draws.normalsOf(who, count, 0, valueUsd);
		draws.normalsOf(who, count, 1, tokens);
		for (let n = 0; n < count; n++) {
			const i = who[n]!;
			valueUsd[n] = projectValueSpread * valueUsd[n]! + SKILL_VALUE * skill[i]!;
			tokens[n] = tokensSpread * tokens[n]!;
		}
		exponentials(valueUsd, count);
		exponentials(tokens, count);
		for (let n = 0; n < count; n++) {
			const k = kind[who[n]!]!;
			valueUsd[n] = usualUsd[k]! * valueUsd[n]!;
			tokens[n] = usualTokens[k]! * tokens[n]!;
		}
		for (let n = 0; n < count; n++) {
			const i = who[n]!;
			regulatedUse[n] = kind[i]! >= START_UP && draws.bits(i, 2) >>> 0 < regulated ? 1 : 0;
			// A fine-tuner whom no rule reaches believes itself covered with probability b₀, unless it knows better.
			fearsCoverage[n] =
				fears > 0 && lawInForce[home[i]!] === 1 && knowHow[i] === 0 && draws.bits(i, 3) >>> 0 < fears ? 1 : 0;
		}
	}

	/** Gain of the n-th idea on the best closed service offered at home, in USD; 0 without one. */
	gainOnService(n: number, i: number): number {
		const { fineTuners, parameters, serviceMarkUp } = this.world;
		const value = this.valueOnService[fineTuners.home[i]!]!;
		if (value === 0) return 0;
		const priceUsd = parameters.servicePriceShare * (1 + serviceMarkUp) * fineTuners.budgetUsd[i]!;
		return parameters.apiValueShare * (this.valueUsd[n]! * value) - priceUsd;
	}
}
