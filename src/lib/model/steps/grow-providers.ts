import { NOWHERE } from '../state/jurisdictions';
import { FINE_TUNER_KINDS } from '../state/kinds';
import { MOST_PROVIDERS } from '../state/providers';
import type { World } from '../laws/world';
import { power } from '../arithmetic/portable-math';
import { ALWAYS, PURPOSE } from '../random/random-source';
import { appealOf } from '../state/appeal';
import { fitForUsers } from '../state/offers';
import { step } from './step';

const START_UP = FINE_TUNER_KINDS.indexOf('start-up');
/** A start-up lives on a derivative that it released in the last so many months. Assumption. */
const FRESH_MONTHS = 12;

/**
 * Start-ups grow into providers. A derivative is good if it is, fit to its field included, at
 * least as capable as the frontier a year before. An active start-up with a good derivative from the last year becomes a provider of it, in its own
 * niche, with the monthly probability r/(12·number of start-ups), so that r is the mean number a year if all
 * are good, whatever the number of agents. It replaces its model when it makes one that users like better,
 * and leaves when the fine-tuner gives up or, as developers do, for reasons outside the model.
 */
export const growProviders = step(
	{
		reads: {
			runs: 'capability covered developer fit',
			fineTuners: 'active kind niche',
			derivatives: 'maker record root',
			market: 'anchorUtility',
			providers: 'active appeal developer fineTuner goodDerivative withdrawn',
			world: 'frontierCapability'
		},
		writes: {
			providers:
				'active appeal base capability count developer fineTuner goodDerivative niche share users withdrawn'
		}
	},
	function growProviders(world: World): void {
		noteGoodDerivatives(world);
		leaveProviders(world);
		foundProviders(world);
	}
);

function noteGoodDerivatives(world: World): void {
	const { derivatives, fineTuners, month, providers } = world;
	const bar = world.referenceCapability();
	for (let row = derivatives.count - 1; row >= 0 && derivatives.month(row) === month; row--) {
		const maker = derivatives.maker[row]!;
		if (fineTuners.kind[maker] === START_UP && capabilityOfDerivative(world, row) >= bar)
			providers.goodDerivative[maker] = row;
	}
	for (let j = 0; j < providers.count; j++) {
		const row = providers.goodDerivative[providers.fineTuner[j]!]!;
		if (providers.active[j] === 1 && derivatives.month(row) === month) serve(world, j, row);
	}
}

/** Capability of a derivative in the field of its maker, as users see it. */
function capabilityOfDerivative(world: World, row: number): number {
	const { derivatives, fineTuners, runs } = world;
	const base = derivatives.root[row]!;
	const niche = fineTuners.niche[derivatives.maker[row]!]!;
	return runs.capability[base]! + derivatives.gain(row) + fitForUsers(world, base, niche);
}

/** Provider j serves a derivative if users like it better than the one it has. */
function serve(world: World, j: number, row: number): void {
	const { runs, derivatives, parameters, providers } = world;
	const base = derivatives.root[row]!;
	const capability = capabilityOfDerivative(world, row);
	// What users see in a new firm, as in a challenger.
	const taste = world.random.stream(ALWAYS, PURPOSE.providerTraits).normal(providers.fineTuner[j]!, 0);
	const standing = parameters.userReputation * (taste - 1);
	const appeal = appealOf(world, capability, runs.covered[base] !== 0, standing);
	if (appeal < providers.appeal[j]! && providers.withdrawn[j] === NOWHERE) return;
	// Users stay with the family: to the provider of another one they have yet to come.
	if (runs.developer[base] !== providers.developer[j]) clearShares(world, j);
	providers.developer[j] = runs.developer[base]!;
	providers.base[j] = base;
	providers.capability[j] = capability;
	providers.appeal[j] = appeal;
	providers.withdrawn[j] = derivatives.excluded(row);
}

function clearShares({ demandShare, providers }: World, j: number): void {
	providers.share.fill(0, j * demandShare.length, (j + 1) * demandShare.length);
}

function leaveProviders(world: World): void {
	const { fineTuners, month, parameters, providers } = world;
	const draws = world.random.stream(month, PURPOSE.providerExit);
	const closure = 1 - power(1 - parameters.closurePerYear, 1 / 12);
	for (let j = 0; j < providers.count; j++) {
		if (providers.active[j] === 0) continue;
		const i = providers.fineTuner[j]!;
		if (fineTuners.active[i] === 1 && draws.uniform(i, 0) >= closure) continue;
		providers.active[j] = 0;
		providers.appeal[j] = 0;
		providers.withdrawn[j] = NOWHERE;
		providers.users[j] = 0;
		clearShares(world, j);
	}
}

function foundProviders(world: World): void {
	const { derivatives, fineTuners, month, parameters, providers } = world;
	const startUps = parameters.startUpShare * fineTuners.count;
	const chance = parameters.startUpProvidersPerYear / 12 / startUps;
	const draws = world.random.stream(month, PURPOSE.providerEntry);
	// Fine-tuners are sorted by kind, and start-ups come last but one.
	for (let i = fineTuners.count - 1; i >= 0 && fineTuners.kind[i]! >= START_UP; i--) {
		const row = providers.goodDerivative[i]!;
		if (row < 0 || fineTuners.active[i] === 0 || derivatives.month(row) <= month - FRESH_MONTHS) continue;
		if (draws.uniform(i, 0) >= chance || serves(world, i)) continue;
		const j = freeRow(world);
		if (j < 0) return;
		providers.active[j] = 1;
		providers.fineTuner[j] = i;
		providers.niche[j] = fineTuners.niche[i]!;
		serve(world, j, row);
	}
}

function serves({ providers }: World, i: number): boolean {
	for (let j = 0; j < providers.count; j++) {
		if (providers.active[j] === 1 && providers.fineTuner[j] === i) return true;
	}
	return false;
}

/** A row for a new provider, or −1 if there are as many as can be. */
function freeRow({ providers }: World): number {
	for (let j = 0; j < providers.count; j++) if (providers.active[j] === 0) return j;
	return providers.count < MOST_PROVIDERS ? providers.count++ : -1;
}
