import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where the licence texts of everything that is bundled lie in the built site; the footer links to them. */
export const LICENCES = 'licenses.txt';

/** The face of the pages is a reduced and renamed Source Sans 3. */
const FONT_LICENCE = fileURLToPath(new URL('src/lib/assets/fonts/LICENSE.txt', import.meta.url));

/**
 * seedrandom keeps its licence in its README, where Vite does not look: this adds the text to what Vite wrote
 * (`build.license`), and the licence of the face. A test finds any other package without one.
 */
export function licenceOfSeedrandom(): Plugin {
	const readme = fileURLToPath(new URL(join('node_modules', 'seedrandom', 'README.md'), import.meta.url));
	return {
		name: 'licence-of-seedrandom',
		apply: 'build',
		generateBundle: {
			order: 'post',
			handler(_, bundle) {
				const written = bundle[LICENCES];
				if (written?.type !== 'asset') return;
				const text = /LICENSE \(MIT\)\n-+\n([\s\S]+)/.exec(readFileSync(readme, 'utf8'))?.[1]?.trim();
				if (text === undefined) this.error('seedrandom has no licence in its README any more');
				const font = readFileSync(FONT_LICENCE, 'utf8').trim();
				written.source = `${String(written.source).replace(/(## seedrandom .*\n)/, `$1\n${text}\n`)}
## Threshold Sans, made from Source Sans 3 - 3.052 (OFL-1.1)

${font}
`;
			}
		}
	};
}
