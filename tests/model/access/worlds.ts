import { defaultParameters, type Parameters } from '$lib/model';
import { SCHEDULE } from '$lib/model/schedule';
import { worldOf } from '$lib/model/simulate';
import { PRESETS } from '$lib/scenarios';
import { nothingTouched, recorded, type Touched } from './recorder';

/** Small, because every access goes through a proxy; long enough for every preset to bind (January 2028). */
const SIZE = { fineTuners: 30, niches: 3, months: 54 };

/** Settings under which steps do what they do not do by default; each preset runs under one of them, in turn. */
const VARIANTS: readonly Partial<Parameters>[] = [
	{ fearedCoverage: 0.3, lineUncertainty: 0.3, lawAbidingShare: 0, dutyCostScale: 4 },
	{ dutyCostScale: 0.001, knowHowContagion: 0.5, regulatedUseShare: 0.5, expectedHarmShare: 0.3 },
	{ exitAfterLosses: 1, returnPerYear: 0.9, capabilityValue: 3, userQualityWeight: 4, serviceTaste: 0.1 },
	{
		researchFeedback: 0.3,
		safeguardsPassedOn: 1,
		familyPull: 0.3,
		silenceAboveLine: 1,
		startUpProvidersPerYear: 20
	},
	{ theftPerYear: 1, gatedLeakPerYear: 0.9, closedOffPerYear: 6, incidentsPerYear: 6, closurePerYear: 0.3 }
];

/** A proxy costs thirty times as much as what it watches: each preset is watched in one month of three, another for its neighbours. */
const WATCHED_EVERY = 3;

/** What each step of the schedule touches, by name, over a small world of every preset. */
export function touchedBySteps(): ReadonlyMap<string, Touched> {
	const touched = new Map(SCHEDULE.map(({ name }) => [name, nothingTouched()]));
	PRESETS.forEach(({ policy }, n) => {
		const parameters = { ...defaultParameters(), ...SIZE, ...VARIANTS[n % VARIANTS.length] };
		const world = worldOf({ parameters, policies: [policy], seed: 'access', replicate: 0 });
		let now = nothingTouched();
		const watched = recorded(world, () => now);
		for (world.month = 0; world.month < world.months; world.month++) {
			world.flows.clear();
			for (const step of SCHEDULE) {
				now = touched.get(step.name)!;
				step((world.month + n) % WATCHED_EVERY === 0 ? watched : world);
			}
		}
	});
	return touched;
}
