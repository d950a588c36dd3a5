import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { TestProject } from 'vitest/node';

const MODEL = fileURLToPath(new URL('../src/lib/model/', import.meta.url));
/** Below `node_modules`, where no check of the project looks. */
const COMPILED = fileURLToPath(new URL('../node_modules/.cache/threshold-lab/model/', import.meta.url));

/** Global set-up of Vitest: compiles the model, and again before tests are repeated in watch mode. */
export default async function setUp(project: TestProject): Promise<void> {
	project.onTestsRerun(compileModel);
	await compileModel();
}

/** Each module to a module of its own, so that tests of one part and of the whole share its state. */
async function compileModel(): Promise<void> {
	const modules = readdirSync(MODEL, { recursive: true, encoding: 'utf8' }).filter((path) =>
		path.endsWith('.ts')
	);
	await build({
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		build: {
			ssr: true,
			target: 'node20',
			minify: false,
			sourcemap: true,
			outDir: COMPILED,
			emptyOutDir: true,
			rolldownOptions: {
				input: Object.fromEntries(modules.map((path) => [path.replace(/\.ts$/, ''), MODEL + path])),
				preserveEntrySignatures: 'strict',
				output: {
					preserveModules: true,
					preserveModulesRoot: MODEL,
					entryFileNames: '[name].js',
					topLevelVar: false
				}
			}
		}
	});
}

/**
 * Tests load the model as Node's own modules. Vitest turns every use of an import into the reading of a
 * property, which makes a simulation several times slower.
 */
export function nativeModel(): Plugin {
	return {
		name: 'native-model',
		enforce: 'pre',
		async resolveId(source, importer, options) {
			if (!importer || importer.startsWith(MODEL)) return null;
			const found = await this.resolve(source, importer, { ...options, skipSelf: true });
			if (!found?.id.startsWith(MODEL) || !found.id.endsWith('.ts')) return null;
			const path = found.id.slice(MODEL.length).replace(/\.ts$/, '.js');
			return { id: COMPILED + path, external: true };
		}
	};
}
