import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { asked, installFromDebian, isDebianAsRoot, isExecutable, onPath } from '../browser/programs';

/** Where the programs of the other engines are. */
export interface Engines {
	readonly firefox: string;
	readonly webKitDriver: string;
	readonly miniBrowser: string;
	readonly xvfbRun: string;
	readonly node24: string;
}

interface Sought {
	readonly name: string;
	readonly variable: string;
	/** The package of Debian that brings it. */
	readonly package: string;
	readonly find: () => string | undefined;
}

/** WebKitGTK's own small browser lies beside its libraries, and not on PATH. */
function miniBrowser(): string | undefined {
	return ['/usr/lib', '/usr/libexec', '/usr/lib64']
		.filter((folder) => existsSync(folder))
		.flatMap((folder) => [folder, ...readdirSync(folder).map((name) => join(folder, name))])
		.flatMap((folder) =>
			['webkit2gtk-4.1', 'webkit2gtk-4.0', 'webkitgtk-6.0'].map((name) => join(folder, name, 'MiniBrowser'))
		)
		.find(isExecutable);
}

const SOUGHT = {
	firefox: {
		name: 'Firefox ESR',
		variable: 'FIREFOX_PATH',
		package: 'firefox-esr',
		find: () => onPath(['firefox-esr', 'firefox'])
	},
	webKitDriver: {
		name: 'WebKitWebDriver',
		variable: 'WEBKIT_DRIVER_PATH',
		package: 'webkit2gtk-driver',
		find: () => onPath(['WebKitWebDriver'])
	},
	miniBrowser: {
		name: "WebKitGTK's MiniBrowser",
		variable: 'MINIBROWSER_PATH',
		package: 'webkit2gtk-driver',
		find: miniBrowser
	},
	xvfbRun: { name: 'xvfb-run', variable: 'XVFB_RUN_PATH', package: 'xvfb', find: () => onPath(['xvfb-run']) }
} as const satisfies Record<string, Sought>;

/**
 * Every engine: from its environment variable, from where it is installed, or installed now.
 * Never skips: without one of them the tests fail.
 * @throws {Error} naming the engines that are missing and could not be installed
 */
export function findEngines(): Engines {
	const missing = Object.values<Sought>(SOUGHT).filter((sought) => !locate(sought));
	const packages = [...new Set(missing.map((sought) => sought.package))];
	if (packages.length > 0 && isDebianAsRoot()) {
		installFromDebian(`No ${missing.map(({ name }) => name).join(', no ')} found`, packages);
	}
	const stillMissing = missing.filter((sought) => !locate(sought));
	if (stillMissing.length > 0) {
		throw new Error(
			`The tests in other engines need ${stillMissing.map(({ name }) => name).join(' and ')}, which could not be installed. ` +
				`On Debian: apt-get install ${packages.join(' ')}. Elsewhere set ${stillMissing.map(({ variable }) => variable).join(' and ')} to the program, then run the tests again.`
		);
	}
	const found = (sought: Sought) => locate(sought) ?? '';
	return {
		firefox: found(SOUGHT.firefox),
		webKitDriver: found(SOUGHT.webKitDriver),
		miniBrowser: found(SOUGHT.miniBrowser),
		xvfbRun: found(SOUGHT.xvfbRun),
		node24: findNode24()
	};
}

function locate({ variable, find }: Sought): string | undefined {
	return asked(variable) ?? find();
}

/** Node 24 as the npm package `node` brings it, which npm keeps for the next time. */
function findNode24(): string {
	const path = asked('NODE24_PATH') ?? fromNpm();
	const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
	if (stdout?.startsWith('v24.')) return path;
	throw new Error(`The tests in other engines need Node 24, but ${path} is ${stdout?.trim() || 'no Node'}.`);
}

function fromNpm(): string {
	const args = ['exec', '--yes', '--package=node@24', '--', 'node', '--print', 'process.execPath'];
	const { status, stdout, stderr } = spawnSync('npm', args, { encoding: 'utf8' });
	const path = stdout?.trim().split('\n').at(-1) ?? '';
	if (status === 0 && isExecutable(path)) return path;
	throw new Error(
		`The tests in other engines need Node 24, and npm ${args.slice(0, 3).join(' ')} did not bring it. ` +
			`Set NODE24_PATH to a Node 24, then run the tests again.\n${stderr ?? ''}`
	);
}
