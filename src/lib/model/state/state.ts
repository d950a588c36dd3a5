import { exp10 } from '../arithmetic/portable-math';
import type { Parameters } from '../parameters';
import type { RandomSource } from '../random/random-source';
import { REAL_ZERO } from '../arithmetic/real-zero';
import { Runs } from './runs';
import { Derivatives } from './derivatives';
import { Lineage } from './lineage';
import { Developers } from './developers';
import { FineTuners } from './fine-tuners';
import { Flows } from './flows';
import { FINE_TUNER_KINDS, JURISDICTIONS } from './kinds';
import { Market } from './market';
import type { Memory } from './memory';
import { Providers } from './providers';
import { Reach } from './reach';
import { Scratch } from './scratch';
import { Table } from './table';

/** Everything there is but the laws. Steps change it in the order of the schedule; metrics only read it. */
export class State {
	/** Month now; 0 is January 2024. */
	month = 0;
	readonly months: number;
	readonly developers: Developers;
	readonly runs: Runs;
	readonly fineTuners: FineTuners;
	readonly derivatives: Derivatives;
	readonly lineage: Lineage;
	readonly market: Market;
	readonly providers: Providers;
	/** What happened in this month. */
	readonly flows: Flows;
	/** The same, summed over the months so far. */
	readonly totals: Flows;

	/** Price of training compute now, in USD per FLOP. */
	pricePerFlopUsd = REAL_ZERO;
	/** log10 of the effective-compute multiplier of algorithms since January 2024, by month. */
	readonly algorithmsLog10: Float64Array;
	/** Projects built by each fine-tuner in the month before, and in the first month: how lively open research is. */
	openActivity = REAL_ZERO;
	firstOpenActivity = REAL_ZERO;
	/** Largest training compute released so far, in FLOP, of any model and of open ones. */
	frontierFlop = REAL_ZERO;
	openFrontierFlop = REAL_ZERO;
	/** How readily a derivative of an age is built on, by months since it came out; 1 at first. */
	readonly keptByAge: Float64Array;
	/** Highest capability released so far, by month: index month + `HISTORY`. */
	readonly frontierCapability: Float64Array;
	readonly openFrontierCapability: Float64Array;
	/** log10 of the largest training compute released so far, in FLOP, by month: index month + `HISTORY`. */
	readonly frontierLog10Flop: Float64Array;
	/** Revenue of developers, and value at planning of the models released, over about the last year, in USD. */
	realisedRevenueUsd = REAL_ZERO;
	valuedUsd = REAL_ZERO;
	/** The first of them in January 2024, in USD. */
	firstRevenueUsd = REAL_ZERO;
	/** By home: how strongly it draws challengers, 1 without laws, and how far they are used to it (ln of the pull). */
	readonly entryPull = new Float64Array(JURISDICTIONS.length).fill(1);
	readonly entryHabit = new Float64Array(JURISDICTIONS.length);
	/** Makers that one fine-tuner stands for. */
	makersPerFineTuner = REAL_ZERO;
	/** Makers there are, as a share of those that there would be if rules had never cost anybody an idea. */
	makersLeft = REAL_ZERO;
	/** Ideas of the last months, and those of them lost because of rules: month modulo `RECENT_MONTHS`. */
	readonly ideasLately = new Float64Array(RECENT_MONTHS);
	readonly lostToRulesLately = new Float64Array(RECENT_MONTHS);
	/** Fine-tuners that have not given up, by kind; not weighted. */
	readonly activeByKind = new Float64Array(FINE_TUNER_KINDS.length);
	/** Share of demand by jurisdiction and by niche. */
	readonly demandShare = new Float64Array(JURISDICTIONS.length);
	readonly nicheShare: Float64Array;

	/** Makers of derivatives with experience of complying, per maker: drives the cost of tools down. */
	complianceExperience = REAL_ZERO;
	/** Cost of complying with tools, as a share of the first cost, at the opening of the month. */
	toolingShare = REAL_ZERO;
	/** Makers that are expected to take up one more open model. */
	expectedAdopters = REAL_ZERO;
	/** Serious incidents so far, ∫ their rate, and the value of it at which the next one happens. */
	incidents = 0;
	incidentRateSum = REAL_ZERO;
	nextIncidentAt = REAL_ZERO;
	/** By tier bit: when each reviewer is free again, in months. */
	readonly reviewersFree = new Map<number, Float64Array>();
	/** Base in the news by channel, or −1. */
	readonly newsBase = new Int32Array(NEWS_CHANNELS).fill(-1);
	/** Smallest covered modification of each base in this month, in FLOP. */
	modificationLine = new Float64Array(0);
	/** Base × home × kind of maker: expected duties of a derivative, in USD, where a rule reaches every one. */
	everyDerivativeUsd = new Float64Array(0);
	/** What closed services cost more because of duties, as a share of their price, over all users. */
	serviceMarkUp = REAL_ZERO;
	/** Capability of the best closed model offered in a jurisdiction, or −∞. */
	readonly bestClosed = new Float64Array(JURISDICTIONS.length).fill(-Infinity);
	/** By kind: what a median project pays in this month for each parameter of its base, in USD. */
	readonly adaptationUsd = new Float64Array(FINE_TUNER_KINDS.length);
	/** Whether any law can bind somebody at home in a jurisdiction in this month, there or by what is offered elsewhere. */
	readonly lawInForce = new Uint8Array(JURISDICTIONS.length);

	/** Working memory of steps; not state. */
	readonly scratch = new Scratch();

	/** What misusers can reach. */
	readonly reach: Reach;

	/** @param laws number of laws that hold in this world */
	constructor(
		readonly parameters: Parameters,
		laws: number,
		readonly random: RandomSource,
		memory: Memory
	) {
		this.months = parameters.months;
		this.makersLeft = 1;
		this.toolingShare = 1;
		this.derivatives = new Derivatives(memory);
		this.lineage = new Lineage(memory);
		this.flows = new Flows(memory);
		this.totals = new Flows(memory);
		this.reach = new Reach(memory);
		this.developers = new Developers(laws, memory);
		this.runs = new Runs(parameters.niches, memory);
		this.fineTuners = new FineTuners(parameters.fineTuners, laws, memory);
		this.market = new Market(parameters.niches, parameters.months, memory);
		this.providers = new Providers(parameters.fineTuners, memory);
		this.nicheShare = new Float64Array(parameters.niches);
		this.algorithmsLog10 = new Float64Array(this.months);
		this.keptByAge = new Float64Array(this.months);
		this.frontierCapability = new Float64Array(HISTORY + this.months);
		this.frontierLog10Flop = new Float64Array(HISTORY + this.months);
		this.openFrontierCapability = new Float64Array(HISTORY + this.months);
	}

	/** Takes over the state of another world with the same parameters, seed and number, whatever its laws. */
	copyFrom(source: State): void {
		const own = this as unknown as Record<string, unknown>;
		for (const [name, value] of Object.entries(source)) {
			const present = own[name];
			if (value instanceof Table && present instanceof Table) present.copyFrom(value);
			else if (typeof value === 'number') own[name] = value;
			else if (ArrayBuffer.isView(value)) own[name] = (value as Float64Array).slice();
		}
		// The queue for approval is the one part of the state that is kept in a map.
		this.reviewersFree.clear();
		for (const [bit, free] of source.reviewersFree) this.reviewersFree.set(bit, free.slice());
	}

	/** Memory that the tables take, in bytes. */
	bytes(): number {
		let bytes = 0;
		for (const value of Object.values(this)) if (value instanceof Table) bytes += value.bytes();
		return bytes;
	}

	/** Gives the memory of every table back. The world may not be used any more. */
	release(): void {
		for (const value of Object.values(this)) if (value instanceof Table) value.release();
	}

	/** What values, outside options and quality are measured against: the frontier of a year before. */
	referenceCapability(): number {
		return this.laggedFrontier(REFERENCE_LAG);
	}

	/** log10 of the largest compute released up to a month, in FLOP; before what is remembered, along the trend there. */
	largestLog10Flop(month: number): number {
		const first = this.frontierLog10Flop[0]!;
		const at = HISTORY + month;
		if (at >= 0) return this.frontierLog10Flop[Math.min(at, HISTORY + this.month)]!;
		return first + at * (this.frontierLog10Flop[1]! - first);
	}

	/** Factor a year by which the largest compute grew over the last two years: single records come too rarely for one. */
	frontierGrowth(): number {
		return exp10(0.5 * (this.largestLog10Flop(this.month) - this.largestLog10Flop(this.month - 24)));
	}

	/** Highest capability released up to `lag` months ago. */
	laggedFrontier(lag: number): number {
		return this.frontierCapability[HISTORY + this.month - lag]!;
	}
}

/** Lag of the frontier that things are measured against, in months. Assumption: a year. */
const REFERENCE_LAG = 12;

/** Months of history before January 2024 that lags can look back on. */
export const HISTORY = 24;

/** Months that makers look back on. Assumption: half a year. */
export const RECENT_MONTHS = 6;

/** Ways in which news of a release reaches fine-tuners; each carries one release a month. */
export const NEWS_CHANNELS = 32;
