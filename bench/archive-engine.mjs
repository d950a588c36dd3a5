// Archives the engine of today's model version as one file, `static/engines/model-<version>.mjs`, and writes
// its SHA-256 beside it. Run once, when a model version is published; an archived engine is never rebuilt.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const version = /MODEL_VERSION = '(\d+)'/.exec(readFileSync(`${root}src/lib/model/version.ts`, 'utf8'))?.[1];
if (version === undefined) throw new Error('src/lib/model/version.ts names no version');
const name = `model-${version}.mjs`;
const folder = `${root}static/engines`;
if (existsSync(`${folder}/${name}`)) {
	console.error(`static/engines/${name} exists; an archived engine is never rebuilt.`);
	process.exit(2);
}

const built = /** @type {import('vite').Rollup.RolldownOutput[]} */ (
	await build({
		root,
		configFile: false,
		logLevel: 'warn',
		publicDir: false,
		resolve: { alias: { $lib: `${root}src/lib` } },
		build: {
			write: false,
			target: 'es2022',
			minify: true,
			lib: { entry: `${root}src/lib/engines/engine.ts`, formats: ['es'] },
			// Constants as `const`: as `var` they are fetched from memory at every draw.
			rolldownOptions: { output: { topLevelVar: false } }
		}
	})
);
const output = built[0]?.output ?? [];
const [file] = output;
if (output.length !== 1 || file?.type !== 'chunk')
	throw new Error(`one file was expected, not ${output.length}`);
const { code } = file;
writeFileSync(`${folder}/${name}`, code);
const checksums = `${folder}/checksums.json`;
const known = existsSync(checksums) ? JSON.parse(readFileSync(checksums, 'utf8')) : {};
known[name] = createHash('sha256').update(code).digest('hex');
writeFileSync(checksums, `${JSON.stringify(known, null, '\t')}\n`);
console.log(`static/engines/${name}: ${code.length} characters, SHA-256 ${known[name]}`);
