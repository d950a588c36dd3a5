import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}

/** The first of these programs that PATH leads to. */
export function onPath(names: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/**
 * The program that an environment variable asks for, if it is set.
 * @throws {Error} when there is no program where it points
 */
export function asked(variable: string): string | undefined {
	const path = process.env[variable];
	if (!path || isExecutable(path)) return path || undefined;
	throw new Error(`${variable} is ${path}, but there is no program to run there.`);
}

export function isDebianAsRoot(): boolean {
	const isDebian =
		existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
	return isDebian && process.getuid?.() === 0 && onPath(['apt-get']) !== undefined;
}

/** Runs an installer where its output can be read. */
export function install(reason: string, command: string, args: readonly string[]): boolean {
	console.log(`${reason}, so: ${command} ${args.join(' ')}`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0;
}

export function installFromDebian(reason: string, packages: readonly string[]): boolean {
	return install(reason, 'apt-get', ['update']) && install(reason, 'apt-get', ['install', '-y', ...packages]);
}
