import type { Memory } from './memory';
import { Table } from './table';

/** Longer ago than any law asks about. */
export const NEVER_PAID = -1200;

/** Fine-tuners as columns, one row each, sorted by (kind, niche) so that peers of a kind lie together. */
export class FineTuners extends Table {
	/** Code in `FINE_TUNER_KINDS`. */
	kind = this.uint8();
	/** Code in `JURISDICTIONS`. */
	home = this.uint8();
	niche = this.uint8();
	/** Standard normal. */
	skill = this.float64();
	/** Budget of one project, in USD. */
	budgetUsd = this.float64();
	/** Uses published weights even where they are not offered. */
	leaks = this.uint8();
	/** Supplies in the course of a commercial activity. */
	commercial = this.uint8();
	/** Would rather not offer a derivative in a jurisdiction than come under a law there. */
	excludesMarkets = this.uint8();
	active = this.uint8();
	/** Row of the base model in use, or −1. */
	base = this.int32();
	/** The same at the opening of the month, for peers to see. */
	openingBase = this.int32();
	/** Projects lost because of rules since the last one that was built. */
	losses = this.uint8();
	/** Knows what applies and how to comply. */
	knowHow = this.uint8();
	/** Fine-tuner × law: month in which duties were last paid, or `NEVER_PAID`. */
	paidMonth: Int16Array;
	/** Laws whose duties are being ignored, one bit each. */
	breachedLaws = this.int32();
	/** What the compute of the last project in breach cost, in USD. */
	breachCostUsd = this.float64();
	/** Base of the derivative being made in this month, or −1, and jurisdictions in which it will not be offered, one bit each. */
	building = this.int32();
	buildingExcludes = this.uint8();
	/** First row and number of the peers of the same (kind, niche). */
	groupStart = this.int32();
	groupSize = this.int32();

	/** @param count number of fine-tuners; @param laws number of laws that hold in this world */
	constructor(count: number, laws: number, memory: Memory) {
		super(count, memory);
		this.count = count;
		this.paidMonth = this.int16(laws, NEVER_PAID);
	}

	/** Whether a fine-tuner has ever paid duties of any law. */
	hasPaid(i: number): boolean {
		const laws = this.paidMonth.length / this.count;
		for (let at = i * laws; at < (i + 1) * laws; at++) if (this.paidMonth[at] !== NEVER_PAID) return true;
		return false;
	}
}
