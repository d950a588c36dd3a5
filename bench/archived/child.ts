// One engine, one policy or several, and one size, in a process of its own: processor time and allocation of a warm simulation.
import { Session } from 'node:inspector';
import { pathToFileURL } from 'node:url';
import type * as Engine from './engine-now';

const [file = '', presets = '', changed = '{}', ...counts] = process.argv.slice(2);
const [fineTuners = 0, warmRuns = 0, timedRuns = 0, sampledRuns = 0] = counts.map(Number);
const MONTHS = 96;
/** Mean distance of two samples, in bytes. Small beside what one run allocates (tens of megabytes). */
const SAMPLING_INTERVAL = 16_384;

/** Archived engines of version 2 know no memory to use again and share no months between laws. */
type AnyEngine = Omit<typeof Engine, 'Memory' | 'Trunks'> & Partial<Pick<typeof Engine, 'Memory' | 'Trunks'>>;
const engine = (await import(pathToFileURL(file).href)) as AnyEngine;
const regimes = presets.split(',').map((preset) => {
	const found = engine.PRESETS.find(({ id }) => id === preset);
	if (!found) throw new Error(`model version ${engine.MODEL_VERSION} has no preset ${preset}`);
	return [found.policy];
});
const parameters = {
	...engine.defaultParameters(),
	...(JSON.parse(changed) as Partial<Engine.Parameters>),
	...{ fineTuners, months: MONTHS }
};
// As a thread of a pool runs simulations: see src/lib/runner/simulator.ts.
const memory = engine.Memory && new engine.Memory();
const trunks = memory && engine.Trunks && new engine.Trunks(memory);
let replicate = 0;
function run(times: number): void {
	for (let n = 0; n < times; n++, replicate++) {
		for (const policies of regimes)
			engine.simulate({ seed: 'blue heron', replicate, parameters, policies }, memory, trunks);
	}
}

/** Bytes per run. */
function allocation(): number {
	const session = new Session();
	session.connect();
	session.post('HeapProfiler.startSampling', {
		samplingInterval: SAMPLING_INTERVAL,
		// Without these only what is still alive would be counted.
		...{ includeObjectsCollectedByMajorGC: true, includeObjectsCollectedByMinorGC: true }
	});
	run(sampledRuns);
	let bytes = NaN;
	session.post('HeapProfiler.stopSampling', (error, { profile }) => {
		if (error) throw error;
		bytes = bytesUnder(profile.head);
	});
	session.disconnect();
	return bytes / sampledRuns;
}

interface ProfileNode {
	readonly selfSize: number;
	readonly children: readonly ProfileNode[];
}

function bytesUnder({ children, selfSize }: ProfileNode): number {
	return children.reduce((sum, child) => sum + bytesUnder(child), selfSize);
}

run(warmRuns);
const started = process.cpuUsage();
run(timedRuns);
const userMs = process.cpuUsage(started).user / 1000 / timedRuns;
console.log(JSON.stringify({ version: engine.MODEL_VERSION, userMs, bytes: allocation() }));
