import type { World } from '../laws/world';
import { exp } from '../arithmetic/portable-math';
import { riseAboveAnchor } from '../state/appeal';

/**
 * The second segment: users who download weights and run them for themselves. In every niche they choose by
 * logit among open families and doing without, with a taste noise τ of their own,
 *   share = e^{u/τ}/(e^{u₀/τ} + Σ e^{u/τ}),  u = β_u·(q − q_front(t − 12)) + reputation − effort.
 * Weights cross borders, so that there is one market. A download is a choice of such a user, a fine-tuner's
 * move to a base, or a fine-tuner's pick of a parent.
 */
export function chooseDownloads(world: World): void {
	const { developers, market, month, nicheShare, parameters } = world;
	const { downloadTaste, niches } = parameters;
	const switching = month === 0 ? 1 : parameters.switchingShare;
	const choosing =
		parameters.downloadersPerMaker * world.makersPerFineTuner * world.fineTuners.count * switching;
	const count = developers.count;
	const standing = new Float64Array(count);
	for (let d = 0; d < count; d++) {
		standing[d] = exp((developers.reputation[d]! - parameters.openCost) / downloadTaste);
	}
	const sum = new Float64Array(niches).fill(
		exp((parameters.outsideUtility + riseAboveAnchor(world)) / downloadTaste)
	);
	for (let d = 0; d < count; d++) {
		for (let n = 0; n < niches; n++) sum[n]! += standing[d]! * market.downloadAppeal[d * niches + n]!;
	}
	for (let d = 0; d < count; d++) {
		let chosen = 0;
		let users = 0;
		for (let n = 0; n < niches; n++) {
			const at = d * niches + n;
			const share = (standing[d]! * market.downloadAppeal[at]!) / sum[n]!;
			chosen += nicheShare[n]! * share;
			if (share > 0) download(world, market.downloadRow[at]!, choosing * nicheShare[n]! * share);
			users +=
				nicheShare[n]! * (market.downloadShare[at]! += switching * (share - market.downloadShare[at]!));
		}
		market.downloadUsers[d] = users;
		market.downloads[d] = choosing * chosen;
	}
	addMakers(world);
}

/** A model is downloaded so many times: a derivative, or −1 − row of a base. */
function download({ derivatives, lineage }: World, model: number, times: number): void {
	if (model >= 0) derivatives.setUses(model, lineage.used(derivatives.uses(model), times));
	else lineage.useBase(-1 - model, times);
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
