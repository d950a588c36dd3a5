import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The command line is the same engine bundled for Node: src/cli/launch.mjs runs this when a source changed.
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
	publicDir: false,
	ssr: { noExternal: true },
	build: {
		ssr: true,
		target: 'node20',
		minify: false,
		outDir: 'dist-cli',
		rolldownOptions: {
			input: { main: 'src/cli/main.ts', worker: 'workers/node.ts' },
			// All files in one folder, so that `new URL('./worker.js', import.meta.url)` holds from any of them.
			// Numbers that stay constants are compiled into the loops; as `var` they are fetched from memory at every draw.
			output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', topLevelVar: false }
		}
	}
});
