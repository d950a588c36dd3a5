import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONFIGURATION = join(ROOT, '.dependency-cruiser.cjs');

interface Rule {
	readonly name: string;
	readonly comment: string;
}
const RULES = (createRequire(import.meta.url)(CONFIGURATION) as { forbidden: readonly Rule[] }).forbidden;

interface Breach {
	readonly rule: string;
	readonly from: string;
	readonly line: string;
}

/** Every module in the house at `base` with its imports, and the broken rules. */
async function imports(base: string): Promise<ICruiseResult> {
	const options = await extractDepcruiseOptions(CONFIGURATION);
	const { output } = await cruise(
		['src', 'workers'],
		{ ...options, baseDir: base },
		{ alias: { $lib: join(base, 'src/lib') } }
	);
	return output as ICruiseResult;
}

/** Every broken rule in the house at `base`, each as one readable line. */
async function breaches(base: string): Promise<Breach[]> {
	return (await imports(base)).summary.violations.map(({ rule, from, to }) => ({
		rule: rule.name,
		from,
		line: `${from} → ${to}: ${RULES.find(({ name }) => name === rule.name)?.comment ?? ''} [${rule.name}]`
	}));
}

const ROOMS_PAGE = join(ROOT, 'docs/rooms.md');
const ROOM = /^src\/lib\/model\/(\w+)\//;

/** The rooms of the model as a Mermaid diagram: an arrow from each room to those that it imports. */
async function diagramOfRooms(): Promise<string> {
	const arrows = new Set<string>();
	for (const { source, dependencies } of (await imports(ROOT)).modules) {
		const from = ROOM.exec(source)?.[1];
		for (const { resolved } of dependencies) {
			const to = ROOM.exec(resolved)?.[1];
			if (from !== undefined && to !== undefined && from !== to) arrows.add(`${from} --> ${to}`);
		}
	}
	const lines = [...arrows].sort();
	return ['```mermaid', 'flowchart TD', ...lines.map((line) => `    ${line}`), '```'].join('\n');
}

describe('the walls of the house', () => {
	it('of the model are drawn in docs/rooms.md', async () => {
		const page = `# The rooms of the model

Drawn from the imports of \`src/lib/model\` by \`UPDATE_ROOMS=1 npx vitest run --project unit tests/architecture.test.ts\`. An arrow leads from a room
to one that it imports. Every arrow leads down, which \`npm run check:walls\` holds: arithmetic ← random ← parameters
← state ← laws ← decisions ← steps ← observe.

${await diagramOfRooms()}
`;
		if (process.env.UPDATE_ROOMS === '1') writeFileSync(ROOMS_PAGE, page);
		expect(readFileSync(ROOMS_PAGE, 'utf8')).toBe(page);
	}, 600_000);

	it('are not broken by any import', async () => {
		const found = await breaches(ROOT);
		expect(found.map(({ line }) => line)).toEqual([]);
	});
});

/** For every rule, files that break it: without these a check that sees nothing would pass. */
const BREAKERS: Record<string, Record<string, string>> = {
	'model-stands-alone': { 'src/lib/model/simulate.ts': `import '../charts/marks';` },
	'model-arithmetic-stays-below': { 'src/lib/model/arithmetic/exp.ts': `import '../random/source';` },
	'model-random-stays-below': { 'src/lib/model/random/source.ts': `import '../parameters/all';` },
	'model-parameters-stays-below': { 'src/lib/model/parameters/all.ts': `import '../state/table';` },
	'model-state-stays-below': { 'src/lib/model/state/table.ts': `import '../laws/law';` },
	'model-laws-stays-below': { 'src/lib/model/laws/law.ts': `import '../decisions/plan';` },
	'model-decisions-stays-below': { 'src/lib/model/decisions/plan.ts': `import '../steps/first';` },
	'model-steps-stays-below': { 'src/lib/model/steps/first.ts': `import '../observe/count';` },
	'model-observe-stays-below': { 'src/lib/model/observe/count.ts': `import '../simulate';` },
	'model-has-one-door': { 'src/lib/link/inside.ts': `import { World } from '../model/world';\nnew World();` },
	'experiments-know-the-model': { 'src/lib/experiments/pool.ts': `import 'comlink';` },
	'scenarios-know-the-model': { 'src/lib/scenarios/preset.ts': `import '$lib/experiments/sweep';` },
	'charts-are-pure': { 'src/lib/charts/bands.ts': `import '$lib/link/link';` },
	'charts-take-only-types-of-chart-js': {
		'src/lib/charts/draw.ts': `import { Chart } from 'chart.js';\nnew Chart();`
	},
	'why-is-pure': { 'src/lib/why/eager.ts': `import { wrap } from 'comlink';\nexport const ask = wrap;` },
	'share-is-pure': { 'src/lib/share/hasty.ts': `import { wrap } from 'comlink';\nexport const ask = wrap;` },
	'engines-are-pure': { 'src/lib/engines/run.ts': `import '../runner/runner';` },
	'csv-stands-alone': { 'src/lib/csv.ts': `import '$lib/model';` },
	'link-knows-scenarios': { 'src/lib/link/run.ts': `import '../runner/runner';` },
	'runner-knows-no-page': { 'src/lib/runner/draw.ts': `import '../charts/marks';` },
	'workers-are-entry-points': { 'workers/chart.ts': `import '../src/lib/charts/marks';` },
	'theory-stands-beside': { 'src/lib/theory/game.ts': `import '$lib/experiments/sweep';` },
	'findings-know-the-model': { 'src/lib/findings/claim.ts': `import '$lib/link/link';` },
	'calibration-knows-the-model': { 'src/lib/calibration/wave.ts': `import '$lib/link/link';` },
	'answers-are-pure': { 'src/lib/explore/claim.ts': `import '$lib/link/link';` },
	'components-are-thin': {
		'src/lib/components/Run.svelte': `<script lang="ts">\n\timport { run } from '$lib/runner/runner';\n</script>\n\n{run}`
	},
	'components-compute-nothing': {
		'src/lib/components/Sweep.svelte': `<script lang="ts">\n\timport { sweep } from '$lib/experiments/sweep';\n</script>\n\n{sweep}`
	},
	'state-knows-no-page': {
		'src/lib/state/lab.svelte.ts': `import Run from '../components/Run.svelte';\nexport const run = $state(Run);`
	},
	'lessons-are-data': { 'src/lib/lessons/first.ts': `import '$lib/runner/runner';` },
	'classroom-is-pure': { 'src/lib/classroom/first.ts': `import '$lib/runner/runner';` },
	'summit-is-pure': { 'src/lib/summit/first.ts': `import '$lib/runner/runner';` },
	'command-line-knows-no-page': { 'src/cli/main.ts': `import '$lib/charts/marks';` },
	'library-knows-no-entry': { 'src/lib/lessons/second.ts': `import '../../routes/page';` },
	'routes-know-no-command-line': { 'src/routes/page.ts': `import '../cli/main';` },
	'no-cycles': {
		'src/lib/model/day.ts': `import { night } from './night';\nexport const day = () => night;`,
		'src/lib/model/night.ts': `import { day } from './day';\nexport const night = () => day;`
	}
};

/** Files that break nothing, in rooms where a rule could be too strict. */
const LAWFUL: Record<string, string> = {
	'src/lib/model/index.ts': `export { World } from './world';`,
	'src/lib/model/world.ts': `import seedrandom from 'seedrandom';\nimport type { Law } from './law';\nexport class World { law?: Law; draw = seedrandom('a'); }`,
	'src/lib/model/law.ts': `import type { World } from './world';\nexport interface Law { world: World }`,
	'src/lib/experiments/sweep.ts': `import { World } from '../model';\nexport const sweep = () => new World();`,
	'src/lib/charts/marks.ts': `import type { ChartConfiguration } from 'chart.js';\nexport const marks = (): ChartConfiguration => { throw new Error(); };`,
	'src/lib/link/link.ts': `import '$lib/model';`,
	'src/lib/runner/runner.ts': `import { wrap } from 'comlink';\nexport const run = wrap(new Worker(new URL('../../../workers/simulate.ts', import.meta.url), { type: 'module' }));`,
	'workers/simulate.ts': `import { expose } from 'comlink';\nimport { sweep } from '../src/lib/experiments/sweep';\nexpose(sweep);`,
	'src/lib/components/Band.svelte': `<script lang="ts">\n\timport { Chart } from 'chart.js';\n\timport type { sweep } from '$lib/experiments/sweep';\n\timport { marks } from '$lib/charts/marks';\n\tlet { result }: { result: typeof sweep } = $props();\n</script>\n\n{Chart}{marks}{result}`,
	'src/lib/findings/lawful.ts': `import { sweep } from '$lib/experiments/sweep';\nexport const found = sweep;`,
	'src/routes/model.ts': `import '$lib/model/ODD.md?raw';\nimport { base } from '$app/paths';\nexport default base;`
};

describe('the check of the walls', () => {
	let base = '';
	let found: Breach[] = [];

	beforeAll(async () => {
		// Under tests/, so that packages are found in the project's node_modules.
		base = mkdtempSync(join(ROOT, 'tests/.walls-'));
		for (const [path, text] of Object.entries(
			Object.assign({}, LAWFUL, ...Object.values(BREAKERS)) as object
		)) {
			mkdirSync(dirname(join(base, path)), { recursive: true });
			writeFileSync(join(base, path), text as string);
		}
		writeFileSync(join(base, 'src/lib/model/ODD.md'), '# ODD');
		found = await breaches(base);
	});
	afterAll(() => rmSync(base, { recursive: true, force: true }));

	it.each(RULES.map(({ name }) => name))('reports a file that breaks %s', (name) => {
		const breakers = Object.keys(BREAKERS[name] ?? {});
		expect(breakers, `${name} needs an example in BREAKERS`).not.toEqual([]);
		expect(found.filter(({ rule }) => rule === name).map(({ from }) => from)).toEqual(
			expect.arrayContaining([breakers[0]])
		);
	});

	it('lets lawful files pass', () => {
		const lines = found.filter(({ from }) => from in LAWFUL).map(({ line }) => line);
		expect(lines).toEqual([]);
	});
});
