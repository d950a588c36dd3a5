import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METRICS, PARAMETERS } from '../src/lib/model';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const changelog = readFileSync('CHANGELOG.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
	.scripts;
const fenced = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) =>
	block!.trim().split('\n')
);

describe('README', () => {
	it('has one command to open the Lab and one to check everything', () => {
		expect(fenced).toContain('npm ci && npm start');
		expect(fenced).toContain('npm ci && npm test');
	});

	it('opens at the address that it names', () => {
		expect(scripts.start).toBe('node src/cli/serve.mjs');
		expect(readFileSync('src/cli/serve.mjs', 'utf8')).toContain('USUAL_PORT = 4173;');
		expect(readme).toContain('<http://127.0.0.1:4173>');
	});

	const commands = fenced.filter((line) => line.startsWith('npm run -s cli -- '));
	it.each(commands)('%s', (command) => {
		const { status, stdout, stderr } = spawnSync('bash', ['-c', command], {
			encoding: 'utf8',
			maxBuffer: 256 * 1024 * 1024
		});
		expect(status, stderr).toBe(0);
		expect(() => JSON.parse(stdout) as unknown).not.toThrow();
	});
});

describe.each([
	['README', readme],
	['CONTRIBUTING', contributing]
])('%s', (_, text) => {
	it('names only scripts that exist', () => {
		const named = [...text.matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(([, name]) => name!);
		expect(named.length).toBeGreaterThan(4);
		for (const name of named) expect(Object.keys(scripts)).toContain(name);
	});

	it('links only to files that exist', () => {
		const linked = [...text.matchAll(/\]\((?!http)([^)]+)\)/g)].map(([, path]) => path!);
		for (const path of linked) expect(existsSync(path), path).toBe(true);
	});
});

describe('CITATION', () => {
	it('has the version of the package', () => {
		const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
		expect(readFileSync('CITATION.cff', 'utf8')).toContain(`\nversion: ${version}\n`);
	});
});

describe('CHANGELOG', () => {
	it('counts the parameters and metrics that are declared', () => {
		expect(changelog).toContain(`${PARAMETERS.length} parameters`);
		expect(changelog).toContain(`${METRICS.length} metrics`);
	});
});
