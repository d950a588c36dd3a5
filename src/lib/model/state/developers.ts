import type { Memory } from './memory';
import { Table } from './table';

/** Developers of base models as columns, one row each in order of entry. */
export class Developers extends Table {
	/** Structural id: kind, entry month and slot. It is the same under every policy. */
	id = this.uint32();
	/** Code in `DEVELOPER_KINDS`. */
	kind = this.uint8();
	/** Code in `JURISDICTIONS`. */
	home = this.uint8();
	active = this.uint8();
	/** What the developer wishes to spend on the compute of its largest run, in USD. */
	largestRunUsd = this.float64();
	/** Part in all outside capital, against the parts of the other active developers. */
	capitalShare = this.float64();
	/** Utility that users see in it at equal capability. */
	reputation = this.float64();
	/** Revenue at the yearly rate of the last month, in USD. */
	revenueUsd = this.float64();
	/** What its affiliates earned in 2023, in USD. */
	affiliatesUsd = this.float64();
	/** What it has earned in this calendar year, and its group in the one before, in USD. */
	yearRevenueUsd = this.float64();
	groupRevenueUsd = this.float64();
	/** Spending on duties on first being covered and per model in this month, in USD. */
	complianceUsd = this.float64();
	/** Meets its duties even where a fine would be cheaper. */
	lawAbiding = this.uint8();
	/** Releases a hosted model elsewhere while one jurisdiction makes it wait. */
	elsewhereFirst = this.uint8();
	/** Public money received in this month, in USD. */
	subsidyUsd = this.float64();
	/** What its service costs more because of duties, as a share of its price. */
	priceMarkUp = this.float64();
	/** By law: last month in which it released a covered model. */
	coveredMonth: Int16Array;
	/** The same spread over the year that follows, at the yearly rate, in USD. */
	spreadDutiesUsd = this.float64();
	/** By law: what was paid on first being covered, and what is owed a year, in USD. */
	paidFirstUsd: Float64Array;
	owedPerYearUsd: Float64Array;

	/** @param laws number of laws that hold in this world */
	constructor(laws: number, memory: Memory) {
		super(256, memory);
		this.coveredMonth = this.int16(laws);
		this.paidFirstUsd = this.float64(laws);
		this.owedPerYearUsd = this.float64(laws);
	}
}

/** Structural id of a developer: 3 bits of kind, 9 of entry month (0 = there at the start), 8 of slot. */
export function developerId(kind: number, entryMonth: number, slot: number): number {
	return (kind << 17) | (entryMonth << 8) | slot;
}

/** Slots of planning before January 2024 that ids leave room for. */
const EARLIER_SLOTS = 128;

/** Structural id of a planned run: the developer's 20 bits and the month of planning, from −128. */
export function plannedRunId(developer: number, month: number): number {
	return ((developer << 12) | (month + EARLIER_SLOTS)) >>> 0;
}

/** Month from which on a developer is there, 0 for those of the start. */
export function entryMonthOf(developer: number): number {
	return (developer >>> 8) & 0x1ff;
}
