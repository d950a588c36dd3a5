import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import {
	CALIBRATION_WORLDS,
	calibrationScenario,
	HINDCAST,
	judge,
	STORED,
	TARGETS,
	validation
} from '$lib/calibration';
import { collect } from '$lib/experiments';
import { nodeRunner } from '$lib/runner/node-pool';
import { calibrationReport } from './report';

/** npm starts scripts in the folder of the project. */
const FOLDER = join(process.cwd(), 'docs');

/** Measures the model beside what was counted outside it, and writes docs/calibration.md. */
export async function writeCalibration(): Promise<void> {
	const runner = nodeRunner(new URL('worker.js', import.meta.url));
	try {
		const now = calibrationScenario({ worlds: CALIBRATION_WORLDS });
		const runs = (await collect(now, runner)).outcomes[0]!;
		const past = calibrationScenario({
			worlds: CALIBRATION_WORLDS,
			parameters: { fineTuners: STORED['january-2022'].fineTuners },
			start: 'january-2022'
		});
		const pastRuns = (await collect(past, runner)).outcomes[0]!;
		const text = calibrationReport({
			document: validation(now, judge(TARGETS, runs)),
			runs,
			hindcast: judge(HINDCAST, pastRuns),
			stored: STORED
		});
		const file = join(FOLDER, 'calibration.md');
		mkdirSync(FOLDER, { recursive: true });
		writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
		console.log(`${text}\nWritten to ${file}.`);
	} finally {
		runner.dispose();
	}
}
