import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeRunner } from '$lib/runner/node-pool';
import { measurePairing } from './measure';
import { pairingReport } from './report';

/** npm starts scripts in the folder of the project. */
const FOLDER = join(process.cwd(), 'docs');

/** Measures what common random numbers are worth for every metric, and writes docs/pairing.md. */
export async function writePairing(): Promise<void> {
	const runner = nodeRunner(new URL('worker.js', import.meta.url));
	try {
		const gains = await measurePairing(runner, (what) => console.log(`${what} …`));
		const file = join(FOLDER, 'pairing.md');
		const text = await pairingReport(gains, file);
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(file, text);
		console.log(`\n${text}\nWritten to ${file}.`);
	} finally {
		runner.dispose();
	}
}
