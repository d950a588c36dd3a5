// One engine, one policy and one size, in a process of its own: processor time and allocation of a warm simulation.
import { Session } from 'node:inspector';
import { pathToFileURL } from 'node:url';
import type * as Engine from './engine-now';

const [file = '', preset = '', ...counts] = process.argv.slice(2);
const [fineTuners = 0, warmRuns = 0, timedRuns = 0, sampledRuns = 0] = counts.map(Number);
const MONTHS = 96;
/** Mean distance of two samples, in bytes. Small beside what one run allocates (tens of megabytes). */
const SAMPLING_INTERVAL = 16_384;

const engine = (await import(pathToFileURL(file).href)) as typeof Engine;
const found = engine.PRESETS.find(({ id }) => id === preset);
if (!found) throw new Error(`model version ${engine.MODEL_VERSION} has no preset ${preset}`);
const parameters = { ...engine.defaultParameters(), fineTuners, months: MONTHS };
const policies = [found.policy];
let replicate = 0;
function run(times: number): void {
	for (let n = 0; n < times; n++)
		engine.simulate({ seed: 'blue heron', replicate: replicate++, parameters, policies });
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
