import type { World } from '../laws/world';
import { exp } from '../arithmetic/portable-math';
import { riseAboveAnchor } from '../state/appeal';
import { OFFERED_OPEN } from '../state/market';
import { step } from './step';

/** Number of downloads of what nobody chooses. */
const NOT_CHOSEN = -1;

/**
 * The second segment: users who download weights and run them for themselves. In every niche they choose by
 * logit among open families and doing without, with a taste noise τ of their own,
 *   share = e^{u/τ}/(e^{u₀/τ} + Σ e^{u/τ}),  u = β_u·(q − q_front(t − 12)) + reputation − effort.
 * Weights cross borders, so that there is one market. A download is a choice of such a user, a fine-tuner's
 * move to a base, or a fine-tuner's pick of a parent.
 */
export const chooseDownloads = step(
	{
		reads: {
			developers: 'reputation',
			runs: 'developer',
			fineTuners: 'base openingBase',
			derivatives: 'record root',
			lineage: 'baseUses useCount useSum',
			market:
				'anchorUtility downloadAppeal downloadRow downloadShare downloadStanding downloadSum downloads offered',
			world: 'frontierCapability makersPerFineTuner nicheShare'
		},
		writes: {
			derivatives: 'record',
			lineage: 'baseUses useCount useSum',
			market: 'downloadShare downloadStanding downloadSum downloadUsers downloads'
		}
	},
	function chooseDownloads(world: World): void {
		const { developers, market, month, nicheShare, parameters, scratch } = world;
		const { niches } = parameters;
		const switching = month === 0 ? 1 : parameters.switchingShare;
		const choosing =
			parameters.downloadersPerMaker * world.makersPerFineTuner * world.fineTuners.count * switching;
		const { downloadAppeal, downloads, downloadShare, downloadSum, downloadUsers, offered } = market;
		const { count } = developers;
		// By niche: downloads of a developer's best model there.
		const times = scratch.named('downloads by niche', niches);
		weighDownloads(world);
		for (let d = 0; d < count; d++) {
			downloadUsers[d] = 0;
			downloads[d] = 0;
			if ((offered[d]! & OFFERED_OPEN) === 0) continue;
			const standing = market.downloadStanding[d]!;
			const first = d * niches;
			let chosen = 0;
			let users = 0;
			for (let n = 0; n < niches; n++) {
				const at = first + n;
				const share = (standing * downloadAppeal[at]!) / downloadSum[n]!;
				chosen += nicheShare[n]! * share;
				times[n] = share > 0 ? choosing * nicheShare[n]! * share : NOT_CHOSEN;
				const taken = downloadShare[at]! + switching * (share - downloadShare[at]!);
				downloadShare[at] = taken;
				users += nicheShare[n]! * taken;
			}
			download(world, first, times, niches);
			downloadUsers[d] = users;
			downloads[d] = choosing * chosen;
		}
		addMakers(world);
	}
);

/** By niche: appeals of all open families and of doing without. */
function weighDownloads(world: World): void {
	const { developers, market, parameters } = world;
	const { downloadTaste, niches, openCost, outsideUtility } = parameters;
	const { downloadAppeal, downloadStanding, downloadSum, offered } = market;
	downloadSum.fill(exp((outsideUtility + riseAboveAnchor(world)) / downloadTaste));
	for (let d = 0; d < developers.count; d++) {
		if ((offered[d]! & OFFERED_OPEN) === 0) continue;
		const standing = exp((developers.reputation[d]! - openCost) / downloadTaste);
		downloadStanding[d] = standing;
		for (let n = 0; n < niches; n++) downloadSum[n]! += standing * downloadAppeal[d * niches + n]!;
	}
}

/**
 * The best models of a developer are downloaded so many times by niche: derivatives, or −1 − row of a base. Numbers of
 * times pass in a column, because one by one they would be allocated.
 * @param first cell of the developer and its first niche
 */
function download(
	{ derivatives, lineage, market }: World,
	first: number,
	times: Float64Array,
	niches: number
): void {
	for (let n = 0; n < niches; n++) {
		if (times[n] === NOT_CHOSEN) continue;
		const model = market.downloadRow[first + n]!;
		if (model >= 0) derivatives.setUses(model, lineage.used(derivatives.uses(model), times[n]!));
		else lineage.useBase(-1 - model, times[n]!);
	}
}

function addMakers({ runs, derivatives, fineTuners, makersPerFineTuner, market, month }: World): void {
	for (let i = 0; i < fineTuners.count; i++) {
		const base = fineTuners.base[i]!;
		if (base === fineTuners.openingBase[i] || base < 0) continue;
		market.downloads[runs.developer[base]!]! += makersPerFineTuner;
	}
	for (let row = derivatives.count - 1; row >= 0 && derivatives.month(row) === month; row--) {
		market.downloads[runs.developer[derivatives.root[row]!]!]! += makersPerFineTuner;
	}
}
