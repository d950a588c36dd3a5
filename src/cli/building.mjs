// Runs a build and, when it fails, finds the reason that a user can do something about.
import { spawn } from 'node:child_process';
import { getSystemErrorName } from 'node:util';

/** @type {Record<string, string>} */
const REASONS = {
	ENOSPC: 'there is no space left on the disk',
	EDQUOT: 'the disk quota is used up',
	EFBIG: 'a file would be larger than is allowed',
	EROFS: 'the folder of the Lab is read-only',
	EACCES: 'this user may not write into the folder of the Lab',
	EPERM: 'this user may not write into the folder of the Lab'
};

/**
 * @param {unknown} error
 * @returns {string} the reason, with its code
 */
export function reasonOf(error) {
	const { code, message } = /** @type {NodeJS.ErrnoException} */ (
		error instanceof Error ? error : new Error(String(error))
	);
	return code === undefined ? message : `${REASONS[code] ?? message} (${code})`;
}

/**
 * @param {string} said by programs in JavaScript, which name the code, or in Rust, which number it
 * @returns {string | undefined} the first code that is among the reasons
 */
function codeIn(said) {
	const numbered = said.replace(/\(os error ([1-9]\d*)\)/g, (_, number) =>
		getSystemErrorName(-Number(number))
	);
	return Object.keys(REASONS).find((code) => new RegExp(`\\b${code}\\b`).test(numbered));
}

/**
 * Runs a program of Node, such as a build. What it says goes to standard error once it is known whether it failed for
 * want of room or of a right: then one sentence takes the place of its stack trace.
 * @param {readonly string[]} command script and options
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, live: boolean }} settings live: its standard output is shown
 * @returns {Promise<string | null>} why it failed
 */
export function runNode(command, { cwd, env, live }) {
	const child = spawn(process.execPath, command, {
		cwd,
		env,
		stdio: ['ignore', live ? 'inherit' : 'pipe', 'pipe']
	});
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => (said += text));
	return new Promise((resolve) => {
		child.on('error', (error) => resolve(reasonOf(error)));
		child.on('close', (status, signal) => {
			const code = status === 0 ? undefined : codeIn(said);
			if (code === undefined) process.stderr.write(said);
			if (status === 0) resolve(null);
			else if (code !== undefined) resolve(`${REASONS[code]} (${code})`);
			else resolve(signal ? `the build was stopped (${signal})` : 'see the message above');
		});
	});
}
