import { REAL_ZERO } from '../arithmetic/real-zero';
import { JURISDICTIONS } from './kinds';
import type { Memory } from './memory';
import { Table } from './table';

const JURISDICTION_COUNT = JURISDICTIONS.length;
/** Developers that there is room for at first. */
const ROWS = 128;

/** Bits of `Market.offered`. */
export const OFFERED_CLOSED = 1;
export const OFFERED_OPEN = 2;

/**
 * What developers offer to users, and who uses what. There are two segments: users of services, in every
 * jurisdiction and niche, and users who download weights, in every niche. Closed offers serve every niche
 * alike. Appeals are what a choice weighs: e^(utility/λ) in the first segment and e^(utility/τ) in the
 * second, against the lagged frontier; 0 where nothing is offered.
 */
export class Market extends Table {
	/** β_u·q of the frontier that appeals are measured against, in utility. */
	anchorUtility = REAL_ZERO;
	/** Developer × jurisdiction: capability of the best closed model offered, or −∞. */
	closedCapability = this.float64(JURISDICTION_COUNT, -Infinity);
	/** Developer × jurisdiction (× niche): appeal of its closed service, and of its open family at a host. */
	closedAppeal = this.float64(JURISDICTION_COUNT);
	openAppeal: Float64Array;
	/** Developer × niche: appeal of its open family to those who download it. */
	downloadAppeal: Float64Array;
	/** By developer: what its open family weighs beside that, and by niche: the sum over all families and doing without. */
	downloadStanding = this.float64();
	readonly downloadSum: Float64Array;
	/** Utilities of the open offers in the two segments at equal standing, or −∞: what a better offer must beat. */
	openUtility: Float64Array;
	downloadUtility: Float64Array;
	/** The model it belongs to: row of a derivative, or −1 − row of a base. */
	downloadRow: Int32Array;
	/** Developer × niche: the least of them; most derivatives beat none, and this says so at once. */
	openFloor: Float64Array;
	/**
	 * By developer: what it has ever offered to users anywhere, `OFFERED_CLOSED` and `OFFERED_OPEN`. Where a bit
	 * is missing, all appeals and shares of that kind are 0 in every jurisdiction and niche.
	 */
	offered = this.uint8();
	/** Developer × jurisdiction: what its closed service, and services with its open weights, weigh beside their appeal. */
	closedStanding = this.float64(JURISDICTION_COUNT);
	openStanding = this.float64(JURISDICTION_COUNT);
	/** Developer × niche: what start-ups add to that sum in the jurisdiction at hand; read by `chooseServices` alone. */
	startUpAppeal: Float64Array;
	/** Developer × jurisdiction × niche: Σ e^(u/λ) inside the family, and the appeal of the family, that to the power λ. */
	insideFamily: Float64Array;
	familyAppeal: Float64Array;
	/** Jurisdiction × niche: appeals of all families and of doing without. */
	sumAppeal: Float64Array;
	/** Developer × jurisdiction × niche: share of the users of that jurisdiction and niche. */
	closedShare: Float64Array;
	openShare: Float64Array;
	/** Developer × niche: share of those who download. */
	downloadShare: Float64Array;
	/** By developer: α_p × margin of its closed service (1 without market power). */
	markup = this.float64(1, 1);
	/** By developer: share of those who chose in this month that took its closed service. */
	closedChoice = this.float64();
	/** Jurisdiction × niche: share of users without a provider. */
	outsideShare: Float64Array;
	/** By developer: share of all demand that uses its closed models, and its open family. */
	closedUsers = this.float64();
	openUsers = this.float64();
	/** By developer: the part of the users of its open family whom hosts serve, not start-ups. */
	hostedUsers = this.float64();
	/** Developer × jurisdiction: share of the demand of the jurisdiction that uses its models, closed or open. */
	usersAt = this.float64(JURISDICTION_COUNT);
	/** By developer: share of all who download that use its open family. */
	downloadUsers = this.float64();
	/** By developer: downloads of its open family in this month. */
	downloads = this.float64();
	/** Spending at the yearly rate of this month, in USD. */
	spendingUsd = REAL_ZERO;
	/** By jurisdiction × niche: ln Σ e^u with the outside option, the surplus of users in utility. */
	surplus: Float64Array;
	/** By month: mean of it over demand. */
	surplusByMonth: Float64Array;
	/** Best open capability by niche, anywhere. */
	bestOpenInNiche: Float64Array;

	constructor(
		readonly niches: number,
		months: number,
		memory: Memory
	) {
		super(ROWS, memory);
		const cells = JURISDICTION_COUNT * niches;
		this.openAppeal = this.float64(cells);
		this.openUtility = this.float64(cells, -Infinity);
		this.downloadSum = this.fixed(niches);
		this.startUpAppeal = this.float64(niches);
		this.downloadUtility = this.float64(niches, -Infinity);
		this.downloadRow = this.int32(niches);
		this.openFloor = this.float64(niches, -Infinity);
		this.insideFamily = this.float64(cells);
		this.familyAppeal = this.float64(cells);
		this.sumAppeal = this.fixed(cells);
		this.closedShare = this.float64(cells);
		this.openShare = this.float64(cells);
		this.downloadAppeal = this.float64(niches);
		this.downloadShare = this.float64(niches);
		this.outsideShare = this.fixed(cells, 1);
		this.surplus = this.fixed(cells);
		this.surplusByMonth = this.fixed(months);
		this.bestOpenInNiche = this.fixed(niches, -Infinity);
	}
}
