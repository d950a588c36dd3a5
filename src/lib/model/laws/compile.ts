import { FINE_TUNER_KINDS } from '../state/kinds';
import { REAL_ZERO } from '../arithmetic/real-zero';
import { INSTRUMENTS } from './instruments/index';
import {
	type Approval,
	type Circumstances,
	type Duties,
	type Instrument,
	type InstrumentValues,
	type LiabilityShares,
	type ModelFacts,
	type ModificationFacts,
	NOTHING_OWED,
	type Policy,
	type Subsidy
} from './instrument';

/**
 * How answers compose. Coverage, relief and cost are decided tier by tier; within one policy an agent
 * pays its heaviest tier only; across policies costs add, delays run side by side, and release needs
 * the permission of all.
 */

interface Setting {
	readonly instrument: Instrument;
	readonly values: InstrumentValues;
}

/** What is asked again and again in a run: only instruments with an answer are asked. */
const OFTEN_ASKED = [
	'line',
	'coversModel',
	'shareOwedOnModel',
	'mayPublish',
	'makesProvider',
	'regulatesUse',
	'modificationLine',
	'shareOwedOnModification'
] as const satisfies readonly (keyof Instrument['answers'])[];
type OftenAsked = (typeof OFTEN_ASKED)[number];

/** By question, the instruments that answer it. */
function withAnswers(settings: readonly Setting[]): Readonly<Record<OftenAsked, readonly Setting[]>> {
	const found = {} as Record<OftenAsked, readonly Setting[]>;
	for (const question of OFTEN_ASKED) {
		found[question] = settings.filter(({ instrument }) => instrument.answers[question] !== undefined);
	}
	return found;
}

/** No modification is covered by a tier that does not cover this one. */
const LARGEST_MODIFICATION: ModificationFacts = {
	modificationFlop: Infinity,
	modificationCostUsd: Infinity,
	originalFlop: 1,
	originalDisclosed: true,
	originalCovered: true,
	revenueUsd: Infinity,
	kind: FINE_TUNER_KINDS.indexOf('enterprise'),
	home: 0,
	regulatedUse: true
};

function isOwed(duties: Duties): boolean {
	return Object.values(duties).some((amount) => amount > 0);
}

const NOBODY_LIABLE: LiabilityShares = {
	developer: REAL_ZERO,
	modifier: REAL_ZERO,
	deployer: REAL_ZERO,
	commercialOnly: false
};

/** One tier of one policy, with every instrument's values filled in. */
export class LawTier {
	/** Line on training compute in this month, in FLOP. */
	lineFlop = Infinity;
	readonly approval: Approval | null;
	readonly liability: LiabilityShares;
	/** What a developer owes before relief. */
	readonly dutiesOnModel: Duties;
	/** What a fine-tuner owes before relief: as a provider, and for a regulated use. */
	private readonly dutiesOnModification: Duties;
	private readonly dutiesOnUse: Duties;
	/** Months after release in which weights are expected to become publishable. */
	readonly opensAfterMonths: number;
	readonly subsidy: Subsidy;
	private readonly withAnswer: Readonly<Record<OftenAsked, readonly Setting[]>>;

	constructor(
		readonly id: string,
		private readonly settings: readonly Setting[]
	) {
		this.withAnswer = withAnswers(settings);
		this.approval = this.firstAnswer((answers, values) => answers.approval?.(values)) ?? null;
		this.liability = this.firstAnswer((answers, values) => answers.liability?.(values)) ?? NOBODY_LIABLE;
		this.dutiesOnModel = this.sumOfDuties((answers, values) => answers.dutiesOnModel?.(values));
		this.dutiesOnModification = this.sumOfDuties((answers, values) => answers.dutiesOnModification?.(values));
		this.dutiesOnUse = this.sumOfDuties((answers, values) => answers.dutiesOnUse?.(values));
		this.opensAfterMonths = settings.reduce(
			(latest, { instrument, values }) =>
				Math.max(latest, instrument.answers.opensAfterMonths?.(values) ?? 0),
			0
		);
		this.subsidy = settings.reduce<Subsidy>(
			(sum, { instrument, values }) => {
				const more = instrument.answers.subsidy?.(values);
				return more === undefined
					? sum
					: {
							shareOfTraining: sum.shareOfTraining + more.shareOfTraining,
							mostPerModelUsd: sum.mostPerModelUsd + more.mostPerModelUsd
						};
			},
			{ shareOfTraining: REAL_ZERO, mostPerModelUsd: REAL_ZERO }
		);
	}

	moveLine(now: Circumstances): void {
		let line = Infinity;
		for (const { instrument, values } of this.withAnswer.line) {
			line = instrument.answers.line?.(values, line, now) ?? line;
		}
		this.lineFlop = line;
	}

	coversModel(model: ModelFacts, now: Circumstances): boolean {
		let covered = false;
		for (const { instrument, values } of this.withAnswer.coversModel) {
			const answer = instrument.answers.coversModel?.(values, model, this.lineFlop, now);
			if (answer === false) return false;
			if (answer === true) covered = true;
		}
		return covered;
	}

	shareOwedOnModel(model: ModelFacts): number {
		let share = 1;
		for (const { instrument, values } of this.withAnswer.shareOwedOnModel) {
			share = Math.min(share, instrument.answers.shareOwedOnModel?.(values, model) ?? 1);
		}
		return share;
	}

	/** Whether the weights may be published so many months after the release. */
	mayPublish(model: ModelFacts, now: Circumstances, monthsSinceRelease: number): boolean {
		for (const { instrument, values } of this.withAnswer.mayPublish) {
			if (instrument.answers.mayPublish?.(values, model, now, monthsSinceRelease) === false) return false;
		}
		return true;
	}

	coversModification(modification: ModificationFacts): boolean {
		return this.makesProvider(modification) || this.regulatesUse(modification);
	}

	private makesProvider(modification: ModificationFacts): boolean {
		for (const { instrument, values } of this.withAnswer.makesProvider) {
			if (instrument.answers.makesProvider?.(values, modification) === true) return true;
		}
		return false;
	}

	private regulatesUse(modification: ModificationFacts): boolean {
		for (const { instrument, values } of this.withAnswer.regulatesUse) {
			if (instrument.answers.regulatesUse?.(values, modification) === true) return true;
		}
		return false;
	}

	/** Smallest modification in FLOP that the tier could cover. */
	modificationLine(originalFlop: number, originalDisclosed: boolean): number {
		let line = Infinity;
		for (const { instrument, values } of this.withAnswer.modificationLine) {
			const answer = instrument.answers.modificationLine?.(values, originalFlop, originalDisclosed);
			line = Math.min(line, answer ?? Infinity);
		}
		return line;
	}

	/** Share of its duties that a modification still owes after relief; 0 is exemption. */
	shareOwedOnModification(modification: ModificationFacts): number {
		let share = 1;
		for (const { instrument, values } of this.withAnswer.shareOwedOnModification) {
			share = Math.min(share, instrument.answers.shareOwedOnModification?.(values, modification) ?? 1);
		}
		return share;
	}

	/**
	 * Writes what a modification owes after relief into `owed`: the duties of a provider if it makes its
	 * maker one, those of its use if that is regulated, both if both.
	 */
	owedOnModification(
		modification: ModificationFacts,
		owed: { -readonly [K in keyof Duties]: Duties[K] }
	): void {
		const share = this.shareOwedOnModification(modification);
		const asProvider = share > 0 && this.makesProvider(modification) ? share : 0;
		const forUse = share > 0 && this.regulatesUse(modification) ? share : 0;
		const { dutiesOnModification: provider, dutiesOnUse: use } = this;
		owed.firstUsd = asProvider * provider.firstUsd + forUse * use.firstUsd;
		owed.perModelUsd = asProvider * provider.perModelUsd + forUse * use.perModelUsd;
		owed.perYearUsd = asProvider * provider.perYearUsd + forUse * use.perYearUsd;
	}

	/**
	 * Whether it asks anything of anybody imaginable in this month. A tier that covers no base model and no
	 * modification, or that only pays a subsidy, does not.
	 */
	asksAnything(): boolean {
		const coversModels = this.lineFlop < Infinity;
		const { developer, modifier, deployer } = this.liability;
		if (coversModels && (this.approval !== null || this.opensAfterMonths > 0)) return true;
		if (coversModels && (developer > 0 || modifier > 0 || deployer > 0)) return true;
		if (coversModels && isOwed(this.dutiesOnModel)) return true;
		const owed = { ...NOTHING_OWED };
		this.owedOnModification({ ...LARGEST_MODIFICATION, originalCovered: coversModels }, owed);
		return isOwed(owed);
	}

	private firstAnswer<T>(
		ask: (answers: Instrument['answers'], values: InstrumentValues) => T | undefined
	): T | undefined {
		for (const { instrument, values } of this.settings) {
			const answer = ask(instrument.answers, values);
			if (answer !== undefined) return answer;
		}
		return undefined;
	}

	private sumOfDuties(
		ask: (answers: Instrument['answers'], values: InstrumentValues) => Duties | undefined
	): Duties {
		let sum = NOTHING_OWED;
		for (const { instrument, values } of this.settings) {
			const duties = ask(instrument.answers, values);
			if (duties === undefined) continue;
			sum = {
				firstUsd: sum.firstUsd + duties.firstUsd,
				perModelUsd: sum.perModelUsd + duties.perModelUsd,
				shareOfTraining: sum.shareOfTraining + duties.shareOfTraining,
				perYearUsd: sum.perYearUsd + duties.perYearUsd,
				perAdopterUsd: sum.perAdopterUsd + duties.perAdopterUsd,
				delayMonths: sum.delayMonths + duties.delayMonths
			};
		}
		return sum;
	}
}

/** One policy, ready to be asked. */
export class Law {
	inForce = false;
	/** Monthly probability that a fine-tuner who ignores its duties is found out. */
	detection = REAL_ZERO;
	/** The same for a developer of base models. */
	developerDetection = REAL_ZERO;
	/** Month from which models released before the start owe the duties too. */
	readonly legacyMonth: number;
	private readonly settings: readonly Setting[];
	readonly tiers: readonly LawTier[];

	constructor(
		readonly policy: Policy,
		/** Place among the policies of its world. */
		readonly index: number,
		/** Number of tiers of the policies before this one: coverage is kept as one bit a tier. */
		readonly firstTierBit: number
	) {
		this.settings = settingsOf('policy', policy.instruments);
		this.legacyMonth = this.settings.reduce(
			(latest, { instrument, values }) =>
				Math.max(latest, instrument.answers.legacyMonth?.(values) ?? -Infinity),
			-Infinity
		);
		this.tiers = policy.tiers.map((tier) => new LawTier(tier.id, settingsOf('tier', tier.instruments)));
	}

	/** The law as it will stand in a month. */
	update(now: Circumstances): void {
		this.inForce = this.isInForce(now.month);
		this.detection = 0;
		this.developerDetection = 0;
		for (const { instrument, values } of this.settings) {
			this.detection += instrument.answers.detection?.(values, now.month) ?? 0;
			this.developerDetection += instrument.answers.developerDetection?.(values, now.month) ?? 0;
		}
		for (const tier of this.tiers) tier.moveLine(now);
	}

	/** The law as somebody foresees it in `month` for the month `then`. */
	foresee(now: Circumstances, then: number): void {
		this.update({ ...now, month: then });
		this.inForce &&= this.settings.every(
			({ instrument, values }) => instrument.answers.foreseeable?.(values, now.month) ?? true
		);
	}

	/** Lowers every line by orders of magnitude: the law as somebody fears it. */
	lowerLines(factor: number): void {
		for (const tier of this.tiers) tier.lineFlop *= factor;
	}

	/** Whether it asks anything of anybody in this month. A policy that does not is no law: nobody can fear it. */
	asksAnything(): boolean {
		return this.inForce && this.tiers.some((tier) => tier.asksAnything());
	}

	isInForce(month: number): boolean {
		return this.settings.every(
			({ instrument, values }) => instrument.answers.inForce?.(values, month) ?? true
		);
	}

	reaches(home: number, markets: number): boolean {
		return this.settings.every(
			({ instrument, values }) => instrument.answers.reaches?.(values, home, markets) ?? true
		);
	}

	penaltyUsd(revenueUsd: number, trainingCostUsd: number): number {
		let penalty = 0;
		for (const { instrument, values } of this.settings) {
			penalty += instrument.answers.penalty?.(values, revenueUsd, trainingCostUsd) ?? 0;
		}
		return penalty;
	}
}

function settingsOf(level: 'policy' | 'tier', written: Policy['instruments']): readonly Setting[] {
	return INSTRUMENTS.filter((instrument) => instrument.level === level).map((instrument) => ({
		instrument,
		values: {
			...Object.fromEntries(instrument.values.map((value) => [value.key, value.default])),
			...written[instrument.id]
		}
	}));
}

/** The policies of one compared world as laws, in order. Throws when they have more tiers than bits. */
export function lawsOf(policies: readonly Policy[]): readonly Law[] {
	let bits = 0;
	const laws = policies.map((policy, index) => {
		const law = new Law(policy, index, bits);
		bits += law.tiers.length;
		return law;
	});
	if (bits > 31) throw new RangeError(`${bits} tiers in one compared world; the most is 31`);
	return laws;
}
