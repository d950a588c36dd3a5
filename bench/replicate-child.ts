// One simulation at one size, several times, in a process of its own, so that its memory is its own.
import { simulate } from '$lib/model';
import { policyChoice, resolveExperiment } from '$lib/scenarios';

const [size = '', repeats = '', warmUps = ''] = process.argv.slice(2);
const fineTuners = Number(size);
const { seed, parameters, regimes } = resolveExperiment({
	seed: 'blue heron',
	replicates: 1,
	parameters: { fineTuners },
	regimes: [{ policies: [policyChoice('eu-ai-act')] }]
});
const policies = regimes[0]?.policies ?? [];
const timesMs: number[] = [];
const processorMs: number[] = [];
let liveBytes = 0;
for (let replicate = 0; replicate < Number(warmUps) + Number(repeats); replicate++) {
	const startedMs = performance.now();
	const started = process.cpuUsage();
	simulate({ seed, replicate, parameters, policies });
	const { user, system } = process.cpuUsage(started);
	if (replicate < Number(warmUps)) continue;
	timesMs.push(performance.now() - startedMs);
	processorMs.push((user + system) / 1000);
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	liveBytes = Math.max(liveBytes, heapUsed + arrayBuffers);
}
// maxRSS is in kilobytes.
const peakBytes = process.resourceUsage().maxRSS * 1024;
console.log(JSON.stringify({ months: parameters.months, timesMs, processorMs, liveBytes, peakBytes }));
