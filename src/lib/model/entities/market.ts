import { grown } from './columns';
import { JURISDICTIONS } from './kinds';

const PLACES = JURISDICTIONS.length;

/** What developers offer to users, and who uses what. Closed offers serve every niche alike. */
export class Market {
	/** Developer × jurisdiction: capability of the best closed model offered, or −∞. */
	closedCapability = new Float64Array(256 * PLACES).fill(-Infinity);
	/** Developer × jurisdiction × niche: capability of the best open base or derivative, or −∞. */
	openCapability: Float64Array;
	/** Developer × jurisdiction × niche: share of the users of that place and niche. */
	closedShare: Float64Array;
	openShare: Float64Array;
	/** Jurisdiction × niche: share of users without a provider. */
	readonly outsideShare: Float64Array;
	/** e^(β_u·q) of the same offers: what a user's choice weighs. 0 where nothing is offered. */
	closedAppeal = new Float64Array(256 * PLACES);
	openAppeal: Float64Array;
	/** By developer: share of all demand that uses its closed models, and its open family. */
	closedUsers = new Float64Array(256);
	openUsers = new Float64Array(256);
	/** Spending at the yearly rate of this month, in USD. */
	spendingUsd = 0;
	/** By jurisdiction × niche: ln Σ e^u with the outside option, the surplus of users in utility. */
	readonly surplus: Float64Array;
	/** Best open capability by niche, anywhere. */
	readonly bestOpenInNiche: Float64Array;

	constructor(readonly niches: number) {
		const places = 256 * PLACES * niches;
		this.openCapability = new Float64Array(places).fill(-Infinity);
		this.openAppeal = new Float64Array(places);
		this.closedShare = new Float64Array(places);
		this.openShare = new Float64Array(places);
		this.outsideShare = new Float64Array(PLACES * niches).fill(1);
		this.surplus = new Float64Array(PLACES * niches);
		this.bestOpenInNiche = new Float64Array(niches).fill(-Infinity);
	}

	/** Makes room for so many developers. */
	reserve(developers: number): void {
		const before = this.closedCapability.length / PLACES;
		if (developers <= before) return;
		this.closedUsers = grown(this.closedUsers, developers);
		this.openUsers = grown(this.openUsers, developers);
		this.closedAppeal = grown(this.closedAppeal, developers * PLACES);
		this.openAppeal = grown(this.openAppeal, developers * PLACES * this.niches);
		this.closedCapability = grown(this.closedCapability, developers * PLACES);
		this.openCapability = grown(this.openCapability, developers * PLACES * this.niches);
		this.closedShare = grown(this.closedShare, developers * PLACES * this.niches);
		this.openShare = grown(this.openShare, developers * PLACES * this.niches);
		this.closedCapability.fill(-Infinity, before * PLACES);
		this.openCapability.fill(-Infinity, before * PLACES * this.niches);
	}
}
