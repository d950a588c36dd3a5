import { Worker } from 'node:worker_threads';
import { wrap, type Remote } from 'comlink';
import nodeEndpoint from 'comlink/dist/esm/node-adapter';
import type { Experiment } from '$lib/experiments';
import { simulate, type Outcome } from '$lib/model';
import { buffersOf, type Simulator } from '$lib/runner/simulator';
import { defaultChoice, resolveExperiment } from '$lib/scenarios';
import { measured, seconds, type Measured } from './measured';
import type { Section } from './section';

/** What workers cost beside the simulation itself, in milliseconds, in Node. */
interface OverheadFigures {
	/** From starting a thread to its answer that it has the experiment. */
	readonly start: Measured;
	/** The first simulation of a fresh thread, and the sixth. */
	readonly cold: Measured;
	readonly warm: Measured;
	/** Numbers and bytes of one outcome; the time to copy it through a structured clone, and to hand it over. */
	readonly outcomeBytes: number;
	readonly copy: Measured;
	readonly transfer: Measured;
	/** To send the experiment and get an answer, thread warm. */
	readonly open: Measured;
}

const SIXTH = 5;
const CLONES = 200;

/** What workers cost beside the simulation itself. */
export const overhead: Section = {
	name: 'overhead',
	measure: async ({ bundled, repeats }) =>
		overheadSection(await measureOverhead(bundled('worker.js'), repeats))
};

/** @param worker the bundled `workers/node.ts` */
async function measureOverhead(worker: string, repeats: number): Promise<OverheadFigures> {
	const experiment = resolveExperiment({ ...defaultChoice(), replicates: SIXTH + 1 });
	const threads: Awaited<ReturnType<typeof oneThread>>[] = [];
	for (let repeat = 0; repeat < repeats; repeat++) threads.push(await oneThread(worker, experiment));
	const { seed, parameters, regimes } = experiment;
	const outcome = simulate({ seed, replicate: 0, parameters, policies: regimes[1]!.policies });
	return {
		start: measured(threads.map(({ startMs }) => startMs)),
		open: measured(threads.map(({ openMs }) => openMs)),
		cold: measured(threads.map(({ runsMs }) => runsMs[0]!)),
		warm: measured(threads.map(({ runsMs }) => runsMs[SIXTH]!)),
		outcomeBytes: buffersOf(outcome).reduce((sum, { byteLength }) => sum + byteLength, 0),
		...clones(outcome, repeats)
	};
}

async function oneThread(file: string, experiment: Experiment) {
	const startedMs = performance.now();
	const thread = new Worker(file);
	try {
		const remote = wrap<Simulator>(nodeEndpoint(thread));
		const startMs = await timed(() => remote.open(experiment), startedMs);
		const runsMs: number[] = [];
		for (let replicate = 0; replicate <= SIXTH; replicate++) runsMs.push(await oneRun(remote, replicate));
		return { startMs, runsMs, openMs: await timed(() => remote.open(experiment)) };
	} finally {
		await thread.terminate();
	}
}

function oneRun(remote: Remote<Simulator>, replicate: number): Promise<number> {
	return timed(() => remote.simulate({ regime: 1, replicate }));
}

async function timed(what: () => Promise<unknown>, startedMs = performance.now()): Promise<number> {
	await what();
	return performance.now() - startedMs;
}

/** Many in a row, because one is too quick for the clock. The handed-over outcome is handed on. */
function clones(outcome: Outcome, repeats: number): Pick<OverheadFigures, 'copy' | 'transfer'> {
	const each = (clone: (from: Outcome) => Outcome) =>
		Array.from({ length: repeats + 1 }, () => {
			let latest = structuredClone(outcome);
			const startedMs = performance.now();
			for (let n = 0; n < CLONES; n++) latest = clone(latest);
			return (performance.now() - startedMs) / CLONES;
		}).slice(1);
	return {
		copy: measured(each((from) => structuredClone(from))),
		transfer: measured(each((from) => structuredClone(from, { transfer: buffersOf(from) })))
	};
}

function overheadSection(figures: OverheadFigures): string {
	const { start, cold, warm, open, copy, transfer, outcomeBytes } = figures;
	const ms = ({ median, least, most }: Measured) =>
		`${median.toFixed(2)} ms (${least.toFixed(2)}–${most.toFixed(2)})`;
	return `## Overheads of workers

Worker threads of Node, the default comparison; one simulation is one world under one policy.

| | time |
| --- | --: |
| starting a thread, until it has the experiment | ${seconds(start)} |
| sending the experiment to a thread that is warm | ${ms(open)} |
| first simulation of a fresh thread | ${seconds(cold)} |
| sixth simulation of the same thread | ${seconds(warm)} |
| an outcome (${Math.round(outcomeBytes / 1000).toLocaleString('en')} kB) copied through a structured clone | ${ms(copy)} |
| the same handed over, as workers do | ${ms(transfer)} |
`;
}
