import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = new URL('../../', import.meta.url);

/** Bundles `workers/node.ts` as the command line does, and says where it lies. */
export async function bundledWorker(folder: string): Promise<URL> {
	await build({
		configFile: false,
		root: fileURLToPath(root),
		logLevel: 'error',
		publicDir: false,
		resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', root)) } },
		ssr: { noExternal: true },
		build: {
			ssr: true,
			target: 'node20',
			outDir: folder,
			rolldownOptions: {
				input: { worker: fileURLToPath(new URL('workers/node.ts', root)) },
				output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' }
			}
		}
	});
	return pathToFileURL(`${folder}/worker.mjs`);
}
