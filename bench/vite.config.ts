import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

// The benchmark is bundled as the command line is, so that it measures the same code.
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } },
	publicDir: false,
	ssr: { noExternal: true, external: ['playwright-core', 'prettier'] },
	build: {
		ssr: true,
		target: 'node20',
		minify: false,
		outDir: 'node_modules/.cache/threshold-lab-bench',
		emptyOutDir: true,
		rolldownOptions: {
			input: {
				main: 'bench/main.ts',
				kernel: 'bench/kernel/child.ts',
				replicate: 'bench/replicate-child.ts',
				profile: 'bench/profile-child.ts',
				pairing: 'bench/pairing/main.ts',
				calibration: 'bench/calibration/main.ts',
				worker: 'workers/node.ts'
			},
			// Numbers that stay constants are compiled into the loops; as `var` they are fetched from memory at every draw.
			output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', topLevelVar: false }
		}
	}
});
