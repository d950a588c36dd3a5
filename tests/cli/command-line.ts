import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Ended {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

export const LAUNCH = fileURLToPath(new URL('../../src/cli/launch.mjs', import.meta.url));

/** A world small enough for a test. */
export const SMALL = [
	'--fine-tuners',
	'300',
	'--months',
	'24',
	'--replicates',
	'2',
	'--seed',
	'small world',
	'--quiet'
];

/** The first start builds the command line if a source changed, and says so on standard error. */
const built = start('--version');

/** Runs the real command line as a user does. */
export async function threshold(...args: readonly string[]): Promise<Ended> {
	await built;
	return start(...args);
}

function start(...args: readonly string[]): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [LAUNCH, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
		let [stdout, stderr] = ['', ''];
		child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
		child.on('error', reject);
		child.on('close', (code) => resolve({ code, stdout, stderr }));
	});
}

/** The one JSON document on standard output of a command that must succeed. */
export async function documentOf<Document>(...args: readonly string[]): Promise<Document> {
	const { code, stdout, stderr } = await threshold(...args);
	if (code !== 0) throw new Error(`exit code ${code}: ${stderr}`);
	return JSON.parse(stdout) as Document;
}
