// Where the time of one simulation goes, by step of the schedule, and how many random numbers it draws.
import { METRICS } from '$lib/model/observe/metrics';

import type { World } from '$lib/model/laws/world';
import { Observables } from '$lib/model/observe/observables';
import { PURPOSE } from '$lib/model/random/random-source';
import type { Stream } from '$lib/model/random/random-source';
import { SCHEDULE } from '$lib/model/schedule';
import { worldOf } from '$lib/model/simulate';
import { policyChoice, resolveExperiment } from '$lib/scenarios';

const [size = '', repeats = ''] = process.argv.slice(2);
const { seed, parameters, regimes } = resolveExperiment({
	seed: 'blue heron',
	replicates: 1,
	parameters: { fineTuners: Number(size) },
	regimes: [{ policies: [policyChoice('eu-ai-act')] }]
});
const policies = regimes[0]?.policies ?? [];

const stepsMs = new Float64Array(SCHEDULE.length);
let [observedMs, initializedMs] = [0, 0];

/** One simulation, timed step by step. */
function timed(replicate: number): void {
	const begunMs = performance.now();
	const world = worldOf({ seed, replicate, parameters, policies });
	initializedMs += performance.now() - begunMs;
	const observables = new Observables(world);
	for (world.month = 0; world.month < world.months; world.month++) {
		world.flows.clear();
		SCHEDULE.forEach((submodel, n) => {
			const startedMs = performance.now();
			submodel(world);
			stepsMs[n]! += performance.now() - startedMs;
		});
		world.totals.addAll(world.flows);
		const startedMs = performance.now();
		for (const metric of METRICS) metric.observe(world, observables);
		observedMs += performance.now() - startedMs;
	}
}

/** Draws of one simulation from its first month on. */
function drawsOf(replicate: number): number {
	let draws = 0;
	const world: World = worldOf({ seed, replicate, parameters, policies });
	const { random } = world;
	const streamOf = random.stream.bind(random);
	random.stream = (month, purpose): Stream => {
		const stream = streamOf(month, purpose);
		// Every draw asks for bits; draws by the block do so in a loop.
		const bits = stream.bits.bind(stream);
		return Object.assign(stream, {
			bits: (entity: number, n: number): number => {
				draws += 1;
				return bits(entity, n);
			}
		});
	};
	for (world.month = 0; world.month < world.months; world.month++) {
		world.flows.clear();
		for (const submodel of SCHEDULE) submodel(world);
		world.totals.addAll(world.flows);
	}
	return draws;
}

/** Nanoseconds of one uniform number of the keyed hash, in a loop that does nothing else. */
function drawNs(): number {
	const stream = worldOf({ seed, replicate: 0, parameters, policies }).random.stream(0, PURPOSE.idea);
	let best = Infinity;
	for (let round = 0; round < 7; round++) {
		const startedMs = performance.now();
		let sum = 0;
		for (let entity = 0; entity < 3_000_000; entity++) sum += stream.uniform(entity, 0);
		if (!(sum > 0)) throw new Error('uniform numbers that sum to nothing');
		best = Math.min(best, ((performance.now() - startedMs) * 1e6) / 3_000_000);
	}
	return best;
}

const nsOfADraw = drawNs();
timed(0);
stepsMs.fill(0);
[observedMs, initializedMs] = [0, 0];
const runs = Number(repeats);
for (let replicate = 1; replicate <= runs; replicate++) timed(replicate);
console.log(
	JSON.stringify({
		months: parameters.months,
		steps: SCHEDULE.map(({ name }, n) => ({ name, ms: stepsMs[n]! / runs })),
		observedMs: observedMs / runs,
		initializedMs: initializedMs / runs,
		draws: drawsOf(1),
		nsOfADraw
	})
);
