import { grown } from './columns';

/** Developers of base models as columns, one row each in order of entry. */
export class Developers {
	count = 0;
	/** Structural id: kind, entry month and slot. It is the same under every policy. */
	id = new Uint32Array(256);
	/** Code in `DEVELOPER_KINDS`. */
	kind = new Uint8Array(256);
	/** Code in `JURISDICTIONS`. */
	home = new Uint8Array(256);
	active = new Uint8Array(256);
	/** What the developer wishes to spend on the compute of its largest run, in USD. */
	largestRunUsd = new Float64Array(256);
	/** Part in all outside capital, against the parts of the other active developers. */
	capitalShare = new Float64Array(256);
	/** Utility that users see in it at equal capability. */
	reputation = new Float64Array(256);
	/** Revenue at the yearly rate of the last month, in USD. */
	revenueUsd = new Float64Array(256);
	/** Spending on duties on first being covered and per model in this month, in USD. */
	complianceUsd = new Float64Array(256);
	/** Meets its duties even where a fine would be cheaper. */
	lawAbiding = new Uint8Array(256);
	/** Public money received in this month, in USD. */
	subsidyUsd = new Float64Array(256);
	/** What its service costs more because of duties, as a share of its price. */
	priceMarkUp = new Float64Array(256);
	/** By law: last month in which it released a covered model. */
	coveredMonth: Int16Array;
	/** The same spread over the year that follows, at the yearly rate, in USD. */
	spreadDutiesUsd = new Float64Array(256);
	/** By law: what was paid on first being covered, and what is owed a year, in USD. */
	paidFirstUsd: Float64Array;
	owedPerYearUsd: Float64Array;

	constructor(readonly laws: number) {
		this.paidFirstUsd = new Float64Array(256 * Math.max(1, laws));
		this.owedPerYearUsd = new Float64Array(256 * Math.max(1, laws));
		this.coveredMonth = new Int16Array(256 * Math.max(1, laws));
	}

	/** Adds a row of zeros and returns its index. */
	add(): number {
		const row = this.count++;
		const rows = this.count;
		this.id = grown(this.id, rows);
		this.kind = grown(this.kind, rows);
		this.home = grown(this.home, rows);
		this.active = grown(this.active, rows);
		this.largestRunUsd = grown(this.largestRunUsd, rows);
		this.capitalShare = grown(this.capitalShare, rows);
		this.reputation = grown(this.reputation, rows);
		this.revenueUsd = grown(this.revenueUsd, rows);
		this.complianceUsd = grown(this.complianceUsd, rows);
		this.lawAbiding = grown(this.lawAbiding, rows);
		this.subsidyUsd = grown(this.subsidyUsd, rows);
		this.priceMarkUp = grown(this.priceMarkUp, rows);
		this.coveredMonth = grown(this.coveredMonth, rows * Math.max(1, this.laws));
		this.spreadDutiesUsd = grown(this.spreadDutiesUsd, rows);
		this.paidFirstUsd = grown(this.paidFirstUsd, rows * Math.max(1, this.laws));
		this.owedPerYearUsd = grown(this.owedPerYearUsd, rows * Math.max(1, this.laws));
		return row;
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
