import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

// A downloaded archive of the sources is no repository, and nobody clones it.
it.runIf(existsSync(join(ROOT, '.git')))(
	'a clone on Windows (autocrlf) has the line ends that the format check wants',
	() => {
		const folder = mkdtempSync(join(tmpdir(), 'threshold-lab-clone-'));
		const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8', stdio: 'pipe' });
		try {
			git(
				'clone',
				'--quiet',
				'--depth',
				'1',
				'-c',
				'core.autocrlf=true',
				`file://${ROOT}`,
				join(folder, 'lab')
			);
			const files = git('-C', join(folder, 'lab'), 'ls-files', '--eol').trimEnd().split('\n');
			expect(files.length).toBeGreaterThan(300);
			expect(files.filter((line) => /w\/(crlf|mixed)/.test(line))).toEqual([]);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	}
);
