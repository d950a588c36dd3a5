import type { World } from '../laws/world';
import { factsAt } from '../laws/facts';
import { mayBePublished } from '../laws/obligation';
import { enter, GATING, STAGE } from '../state/lifecycle';
import { offerAsPublished } from '../state/offers';
import { recordOpenFrontier } from '../state/open-frontier';
import { step } from './step';

/** Gated models that waited for leave to publish their weights are opened once every law gives it. */
export const openStagedModels = step(
	{
		reads: {
			developers: 'active groupRevenueUsd home kind',
			runs: 'capability covered developer developerRevenueUsd fit freeLicence gated markets month open openCount openRows stage trainingCostUsd trainingFlop',
			market:
				'anchorUtility bestOpenInNiche closedAppeal closedCapability closedUsers downloadUtility offered openFloor openUsers openUtility',
			flows: 'openedLater',
			world: 'bestClosed frontierCapability laws openFrontierCapability openFrontierFlop'
		},
		writes: {
			runs: 'gated open stage',
			market:
				'bestOpenInNiche closedAppeal closedCapability downloadAppeal downloadRow downloadUtility offered openAppeal openFloor openUtility',
			flows: 'openedLater',
			world: 'bestClosed openFrontierCapability openFrontierFlop'
		}
	},
	function openStagedModels(world: World): void {
		const { arena, runs, developers, flows, month } = world;
		for (let n = 0; n < runs.openCount; n++) {
			const row = runs.openRows[n]!;
			if (runs.gated[row] !== GATING.untilPublished || developers.active[runs.developer[row]!] === 0)
				continue;
			if (!mayBePublished(world, factsAt(world, row, 'release', arena.model), month - runs.month[row]!))
				continue;
			runs.gated[row] = GATING.none;
			runs.open[row] = 1;
			enter(runs, row, STAGE.releasedOpen);
			flows.openedLater += 1;
			recordOpenFrontier(world, row);
			offerAsPublished(world, row);
		}
	}
);
