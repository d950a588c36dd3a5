import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { runnerImport, type Plugin } from 'vite';

/**
 * A module called `*.table.ts` exports plain data that it makes of declarations. It is evaluated when the site is
 * built, and only its values are shipped: not the texts that it leaves out, nor the functions beside them. So a
 * declaration stays in one file, and a page loads of it what it shows. Elsewhere such a module runs as it is written.
 */
export function tables(): Plugin {
	return {
		name: 'tables',
		apply: 'build',
		load: {
			filter: { id: /\.table\.ts$/ },
			async handler(id) {
				const { module, dependencies } = await runnerImport<Record<string, unknown>>(id, {
					resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) } }
				});
				for (const file of dependencies) this.addWatchFile(file);
				return Object.entries(module)
					.map(([name, value]) => `export const ${name} = ${asLiteral(name, value)};`)
					.join('\n');
			}
		}
	};
}

/** Throws for what JSON would lose: functions, undefined, infinite numbers. */
function asLiteral(name: string, value: unknown): string {
	const text = JSON.stringify(value);
	if (!isDeepStrictEqual(JSON.parse(text), value)) throw new Error(`${name} is no plain data`);
	return text;
}
