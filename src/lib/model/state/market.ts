import { REAL_ZERO } from '../arithmetic/real-zero';
import { grown } from './columns';
import { JURISDICTIONS } from './kinds';

const PLACES = JURISDICTIONS.length;
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
export class Market {
	/** β_u·q of the frontier that appeals are measured against, in utility. */
	anchorUtility = REAL_ZERO;
	/** Developer × jurisdiction: capability of the best closed model offered, or −∞. */
	closedCapability = new Float64Array(ROWS * PLACES).fill(-Infinity);
	/** Developer × jurisdiction (× niche): appeal of its closed service, and of its open family at a host. */
	closedAppeal = new Float64Array(ROWS * PLACES);
	openAppeal: Float64Array;
	/** Developer × niche: appeal of its open family to those who download it. */
	downloadAppeal: Float64Array;
	/** By developer: what its open family weighs beside that, and by niche: the sum over all families and doing without. */
	downloadStanding = new Float64Array(ROWS);
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
	offered = new Uint8Array(ROWS);
	/** By developer: what its closed service, and services with its open weights, weigh beside their appeal. */
	closedStanding = new Float64Array(ROWS);
	openStanding = new Float64Array(ROWS);
	/** Developer × niche: what start-ups add to that sum in the jurisdiction at hand; read by `chooseServices` alone. */
	startUpAppeal: Float64Array;
	/** Developer × jurisdiction × niche: Σ e^(u/λ) inside the family, and the appeal of the family, that to the power λ. */
	insideFamily: Float64Array;
	familyAppeal: Float64Array;
	/** Jurisdiction × niche: appeals of all families and of doing without. */
	readonly sumAppeal: Float64Array;
	/** Developer × jurisdiction × niche: share of the users of that place and niche. */
	closedShare: Float64Array;
	openShare: Float64Array;
	/** Developer × niche: share of those who download. */
	downloadShare: Float64Array;
	/** By developer: α_p × margin of its closed service (1 without market power). */
	markup = new Float64Array(ROWS).fill(1);
	/** By developer: share of those who chose in this month that took its closed service. */
	closedChoice = new Float64Array(ROWS);
	/** Jurisdiction × niche: share of users without a provider. */
	readonly outsideShare: Float64Array;
	/** By developer: share of all demand that uses its closed models, and its open family. */
	closedUsers = new Float64Array(ROWS);
	openUsers = new Float64Array(ROWS);
	/** By developer: the part of the users of its open family whom hosts serve, not start-ups. */
	hostedUsers = new Float64Array(ROWS);
	/** Developer × jurisdiction: share of the demand of the place that uses its models, closed or open. */
	usersAt = new Float64Array(ROWS * PLACES);
	/** By developer: share of all who download that use its open family. */
	downloadUsers = new Float64Array(ROWS);
	/** By developer: downloads of its open family in this month. */
	downloads = new Float64Array(ROWS);
	/** Spending at the yearly rate of this month, in USD. */
	spendingUsd = REAL_ZERO;
	/** By jurisdiction × niche: ln Σ e^u with the outside option, the surplus of users in utility. */
	readonly surplus: Float64Array;
	/** By month: mean of it over demand. */
	readonly surplusByMonth: Float64Array;
	/** Best open capability by niche, anywhere. */
	readonly bestOpenInNiche: Float64Array;

	constructor(
		readonly niches: number,
		months: number
	) {
		const cells = ROWS * PLACES * niches;
		this.openAppeal = new Float64Array(cells);
		this.openUtility = new Float64Array(cells).fill(-Infinity);
		this.downloadSum = new Float64Array(niches);
		this.downloadUtility = new Float64Array(ROWS * niches).fill(-Infinity);
		this.downloadRow = new Int32Array(ROWS * niches);
		this.openFloor = new Float64Array(ROWS * niches).fill(-Infinity);
		this.startUpAppeal = new Float64Array(ROWS * niches);
		this.insideFamily = new Float64Array(cells);
		this.familyAppeal = new Float64Array(cells);
		this.sumAppeal = new Float64Array(PLACES * niches);
		this.closedShare = new Float64Array(cells);
		this.openShare = new Float64Array(cells);
		this.downloadAppeal = new Float64Array(ROWS * niches);
		this.downloadShare = new Float64Array(ROWS * niches);
		this.outsideShare = new Float64Array(PLACES * niches).fill(1);
		this.surplus = new Float64Array(PLACES * niches);
		this.surplusByMonth = new Float64Array(months);
		this.bestOpenInNiche = new Float64Array(niches).fill(-Infinity);
	}

	/** Makes room for so many developers. */
	reserve(developers: number): void {
		const before = this.closedUsers.length;
		if (developers <= before) return;
		this.markup = grown(this.markup, developers).fill(1, before);
		this.offered = grown(this.offered, developers);
		this.closedStanding = grown(this.closedStanding, developers);
		this.openStanding = grown(this.openStanding, developers);
		this.closedChoice = grown(this.closedChoice, developers);
		this.closedUsers = grown(this.closedUsers, developers);
		this.openUsers = grown(this.openUsers, developers);
		this.hostedUsers = grown(this.hostedUsers, developers);
		this.downloadStanding = grown(this.downloadStanding, developers);
		this.downloadUsers = grown(this.downloadUsers, developers);
		this.downloads = grown(this.downloads, developers);
		// Doubling keeps every column of the same number of developers.
		const rows = this.closedUsers.length;
		this.usersAt = grown(this.usersAt, rows * PLACES);
		this.closedAppeal = grown(this.closedAppeal, rows * PLACES);
		this.closedCapability = grown(this.closedCapability, rows * PLACES).fill(-Infinity, before * PLACES);
		this.openAppeal = grown(this.openAppeal, rows * PLACES * this.niches);
		const cells = before * PLACES * this.niches;
		this.openUtility = grown(this.openUtility, rows * PLACES * this.niches).fill(-Infinity, cells);
		this.downloadRow = grown(this.downloadRow, rows * this.niches);
		this.downloadUtility = grown(this.downloadUtility, rows * this.niches).fill(
			-Infinity,
			before * this.niches
		);
		this.openFloor = grown(this.openFloor, rows * this.niches).fill(-Infinity, before * this.niches);
		this.startUpAppeal = grown(this.startUpAppeal, rows * this.niches);
		this.insideFamily = grown(this.insideFamily, rows * PLACES * this.niches);
		this.familyAppeal = grown(this.familyAppeal, rows * PLACES * this.niches);
		this.closedShare = grown(this.closedShare, rows * PLACES * this.niches);
		this.openShare = grown(this.openShare, rows * PLACES * this.niches);
		this.downloadAppeal = grown(this.downloadAppeal, rows * this.niches);
		this.downloadShare = grown(this.downloadShare, rows * this.niches);
	}
}
