/*
 * Runs npm scripts, all of them even when one fails, and fails if any did. A `/` between names ends a stage: stages
 * follow one another, and the scripts of one stage run as many at a time as there are processors. The output of a
 * script that runs beside others is printed in one piece when it ends.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** @typedef {{ script: string, passed: boolean, seconds: number }} Result */

/** @type {string[][]} */
const stages = [[]];
for (const word of process.argv.slice(2)) {
	if (word === '/') stages.push([]);
	else stages.at(-1)?.push(word);
}

/**
 * @param {string} script
 * @param {boolean} isAlone whether its output can be shown as it comes
 * @returns {Promise<Result>}
 */
function run(script, isAlone) {
	const startedMs = performance.now();
	if (isAlone) console.log(`\n> ${script}`);
	const child = spawn('npm', ['run', '--silent', script], {
		stdio: isAlone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		shell: process.platform === 'win32'
	});
	/** @type {Buffer[]} */
	const output = [];
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (/** @type {Buffer} */ chunk) => output.push(chunk));
	return new Promise((resolve) => {
		/** @param {boolean} passed */
		const end = (passed) => {
			if (!isAlone) process.stdout.write(`\n> ${script}\n${Buffer.concat(output)}`);
			resolve({ script, passed, seconds: (performance.now() - startedMs) / 1000 });
		};
		child.on('error', () => end(false));
		child.on('close', (status) => end(status === 0));
	});
}

/** @type {Result[]} */
const results = [];
for (const stage of stages) {
	const waiting = [...stage];
	const lane = async () => {
		for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
			results.push(await run(script, stage.length === 1));
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, lane));
}

console.log('');
for (const { script, passed, seconds } of results) {
	console.log(`${passed ? 'ok  ' : 'FAIL'} ${script} (${seconds.toFixed(1)} s)`);
}
process.exitCode = results.every(({ passed }) => passed) ? 0 : 1;
