import { expect, it } from 'vitest';
import { Memory, simulate } from '$lib/model';
import { ModelSimulator, ServedSimulator } from '../../src/lib/runner/simulator';
import { defaultChoice, resolveExperiment } from '../../src/lib/scenarios';

const experiment = resolveExperiment({ ...defaultChoice(), parameters: { fineTuners: 100, months: 24 } });
const RUNS = [
	{ regime: 1, replicate: 0 },
	{ regime: 1, replicate: 1 },
	{ regime: 0, replicate: 0 }
];

it('a simulator that uses its memory again gives the bits of one that is fresh', () => {
	const used = new ModelSimulator();
	used.open(experiment);
	for (const run of [...RUNS, ...RUNS]) {
		const { seed, parameters, regimes } = experiment;
		const { policies } = regimes[run.regime]!;
		const fresh = simulate({ seed, parameters, policies, replicate: run.replicate }, new Memory());
		expect(used.simulate(run)).toEqual(fresh);
	}
});

it('a served simulator answers the runs that it was given at once, in their order', async () => {
	const served = new ServedSimulator();
	await served.open(experiment);
	const order: number[] = [];
	await Promise.all(RUNS.map((run, index) => served.simulate(run).then(() => order.push(index))));
	expect(order).toEqual([0, 1, 2]);
});

it('dropping refuses the runs that wait, and none that is given afterwards', async () => {
	const served = new ServedSimulator();
	await served.open(experiment);
	const settled = Promise.allSettled(RUNS.slice(0, 2).map((run) => served.simulate(run)));
	await served.dropWaiting();
	const later = await served.simulate(RUNS[2]!);
	expect((await settled).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
	expect(later.months).toBe(24);
});

it('a run that throws is answered, and the next one is run', async () => {
	const served = new ServedSimulator();
	await served.open(experiment);
	const wrong = served.simulate({ regime: 9, replicate: 0 });
	const right = served.simulate(RUNS[0]!);
	await expect(wrong).rejects.toThrow('regime 9');
	expect((await right).months).toBe(24);
});
