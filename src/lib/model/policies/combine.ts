import { INSTRUMENTS } from './index';
import type {
	Approval,
	Circumstances,
	Duties,
	Instrument,
	InstrumentValues,
	LiabilityShares,
	ModelFacts,
	ModificationFacts,
	Policy
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

const NOTHING_OWED: Duties = { firstUsd: 0, perModelUsd: 0, perYearUsd: 0, delayMonths: 0 };
const NOBODY_LIABLE: LiabilityShares = { developer: 0, modifier: 0, commercialOnly: false };

/** One tier of one policy, with every instrument's values filled in. */
export class LawTier {
	/** Line on training compute in this month, in FLOP. */
	lineFlop = Infinity;
	readonly approval: Approval | null;
	readonly liability: LiabilityShares;
	/** What a developer owes before relief. */
	readonly dutiesOnModel: Duties;

	constructor(
		readonly id: string,
		private readonly settings: readonly Setting[]
	) {
		this.approval = this.firstAnswer((answers, values) => answers.approval?.(values)) ?? null;
		this.liability = this.firstAnswer((answers, values) => answers.liability?.(values)) ?? NOBODY_LIABLE;
		this.dutiesOnModel = this.sumOfDuties((answers, values) => answers.dutiesOnModel?.(values));
	}

	moveLine(now: Circumstances): void {
		let line = Infinity;
		for (const { instrument, values } of this.settings) {
			line = instrument.answers.line?.(values, line, now) ?? line;
		}
		this.lineFlop = line;
	}

	coversModel(model: ModelFacts, now: Circumstances): boolean {
		let covered = false;
		for (const { instrument, values } of this.settings) {
			const answer = instrument.answers.coversModel?.(values, model, this.lineFlop, now);
			if (answer === false) return false;
			if (answer === true) covered = true;
		}
		return covered;
	}

	shareOwedOnModel(model: ModelFacts): number {
		let share = 1;
		for (const { instrument, values } of this.settings) {
			share = Math.min(share, instrument.answers.shareOwedOnModel?.(values, model) ?? 1);
		}
		return share;
	}

	coversModification(modification: ModificationFacts): boolean {
		return this.settings.some(
			({ instrument, values }) =>
				instrument.answers.coversModification?.(values, modification, this.lineFlop) === true
		);
	}

	/** Smallest modification in FLOP that the tier could cover. */
	modificationLine(originalFlop: number): number {
		let line = Infinity;
		for (const { instrument, values } of this.settings) {
			line = Math.min(line, instrument.answers.modificationLine?.(values, originalFlop) ?? Infinity);
		}
		return line;
	}

	/** Share of its duties that a modification still owes after relief; 0 is exemption. */
	shareOwedOnModification(modification: ModificationFacts): number {
		let share = 1;
		for (const { instrument, values } of this.settings) {
			share = Math.min(share, instrument.answers.shareOwedOnModification?.(values, modification) ?? 1);
		}
		return share;
	}

	/** What a covered modification owes after relief. */
	owedOnModification(modification: ModificationFacts): Duties {
		const share = this.shareOwedOnModification(modification);
		if (share === 0) return NOTHING_OWED;
		const full = this.sumOfDuties((answers, values) => answers.dutiesOnModification?.(values, modification));
		return {
			firstUsd: share * full.firstUsd,
			perModelUsd: share * full.perModelUsd,
			perYearUsd: share * full.perYearUsd,
			delayMonths: full.delayMonths
		};
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
				perYearUsd: sum.perYearUsd + duties.perYearUsd,
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
	detection = 0;
	private readonly settings: readonly Setting[];
	readonly tiers: readonly LawTier[];

	constructor(
		readonly policy: Policy,
		/** Number of tiers of the policies before this one: coverage is kept as one bit a tier. */
		readonly firstTierBit: number
	) {
		this.settings = settingsOf('policy', policy.instruments);
		this.tiers = policy.tiers.map((tier) => new LawTier(tier.id, settingsOf('tier', tier.instruments)));
	}

	/** The law as it will stand in a month. */
	update(now: Circumstances): void {
		this.inForce = this.isInForce(now.month);
		this.detection = 0;
		for (const { instrument, values } of this.settings) {
			this.detection += instrument.answers.detection?.(values, now.month) ?? 0;
		}
		for (const tier of this.tiers) tier.moveLine(now);
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
	const laws = policies.map((policy) => {
		const law = new Law(policy, bits);
		bits += law.tiers.length;
		return law;
	});
	if (bits > 31) throw new RangeError(`${bits} tiers in one compared world; the most is 31`);
	return laws;
}
