import { exp } from '../arithmetic/portable-math';
import type { World } from '../laws/world';
import { riseAboveAnchor } from '../state/appeal';
import { JURISDICTIONS } from '../state/kinds';
import { step } from './step';

const JURISDICTION_COUNT = JURISDICTIONS.length;
/** The anchor moves when e to more than this lies between it and the lagged frontier. */
const FURTHEST_FROM_ANCHOR = 40;

/**
 * Appeals are kept against an anchor. As the lagged frontier rises above it, what doing without weighs rises
 * too; once that is far, the anchor moves up and every appeal falls by as much, so that none overflows.
 */
export const moveAnchor = step(
	{
		reads: {
			market: 'anchorUtility closedAppeal downloadAppeal openAppeal',
			providers: 'appeal',
			world: 'frontierCapability'
		},
		writes: { market: 'anchorUtility closedAppeal downloadAppeal openAppeal', providers: 'appeal' }
	},
	function moveAnchor(world: World): void {
		const { developers, market, parameters, providers } = world;
		const rise = riseAboveAnchor(world);
		if (Math.abs(rise) < FURTHEST_FROM_ANCHOR * parameters.serviceTaste * parameters.nestDissimilarity)
			return;
		const anchor = market.anchorUtility + rise;
		market.anchorUtility = anchor;
		const services = exp(-rise / (parameters.serviceTaste * parameters.nestDissimilarity));
		const downloads = exp(-rise / parameters.downloadTaste);
		const rows = developers.count;
		for (let at = 0; at < rows * JURISDICTION_COUNT; at++) market.closedAppeal[at]! *= services;
		for (let cell = 0; cell < rows * JURISDICTION_COUNT * market.niches; cell++)
			market.openAppeal[cell]! *= services;
		for (let at = 0; at < rows * market.niches; at++) market.downloadAppeal[at]! *= downloads;
		for (let row = 0; row < providers.count; row++) providers.appeal[row]! *= services;
	}
);
