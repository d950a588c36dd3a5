import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Files in one folder: `new URL('./worker.js', import.meta.url)` holds from any of them. */
const WORKER = { worker: 'workers/node.ts' };

/** The programs for Node, one a mode: `vite build --config vite.node.config.ts --mode cli`. */
const PROGRAMS: Readonly<Record<string, Record<string, string>>> = {
	cli: { main: 'src/cli/main.ts', ...WORKER },
	bench: {
		main: 'bench/main.ts',
		'archived-child': 'bench/archived/child.ts',
		'engine-now': 'bench/archived/engine-now.ts',
		'kernel-child': 'bench/kernel/child.ts',
		'profile-child': 'bench/profile-child.ts',
		'replicate-child': 'bench/replicate-child.ts',
		...WORKER
	}
};

// Both programs are bundled in the same way, so that a benchmark measures the code that the command line runs.
export default defineConfig(({ mode }) => {
	const input = PROGRAMS[mode];
	if (!input) throw new Error(`--mode takes ${Object.keys(PROGRAMS).join(' or ')}, not ${mode}.`);
	return {
		resolve: {
			alias: {
				$lib: local('./src/lib'),
				'@noble/hashes/sha2.js': local('./src/cli/native-sha256.ts')
			}
		},
		publicDir: false,
		ssr: { noExternal: true, external: ['playwright-core', 'prettier'] },
		build: {
			ssr: true,
			target: 'node20',
			minify: false,
			emptyOutDir: true,
			rolldownOptions: {
				input,
				// Numbers that stay constants are compiled into the loops; as `var` they are fetched from memory at every draw.
				output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', topLevelVar: false }
			}
		}
	};
});
