// The walls of the house. Arrows point inward:
// model <- experiments, scenarios, charts <- findings, calibration, link, runner, workers, cli <- state <- routes.
// `npm run check:walls` and tests/architecture.test.ts both read this file.

const MODEL = '^src/lib/model/';
const MODEL_DOOR = '^src/lib/model/(index|described)\\.ts$';
const EXPERIMENTS = '^src/lib/experiments/';
const SCENARIOS = '^src/lib/scenarios/';
const VALID_SCENARIO = '^src/lib/scenarios/valid-scenario\\.ts$';
const CHARTS = '^src/lib/charts/';
const CSV = '^src/lib/csv\\.ts$';
const LINK = '^src/lib/link/';
const RUNNER = '^src/lib/runner/';
const WORKERS = '^workers/';
const THEORY = '^src/lib/theory/';
const COMPONENTS = '^src/lib/components/';
const STATE = '^src/lib/state/';
const FINDINGS = '^src/lib/findings/';
const CALIBRATION = '^src/lib/calibration/';
const EXPLORE = '^src/lib/explore/';
const LESSONS = '^src/lib/lessons/';
const WHY = '^src/lib/why/';
const ENGINES = '^src/lib/engines/';
const SHARE = '^src/lib/share/';
const CLASSROOM = '^src/lib/classroom/';
const SUMMIT = '^src/lib/summit/';
const CLI = '^src/cli/';
const ROUTES = '^src/routes/';

// A package is matched installed or, should it be missing, by its bare name.
const npm = (name) => `(^|node_modules/)${name.replace('.', '\\.')}(/|$)`;
/** Chart.js and its plugins. */
const CHART_JS = ['chart.js', 'chartjs-chart-error-bars', 'chartjs-plugin-annotation'].map(npm);
/** What a pool of threads needs of Node: the threads and their number. */
const THREADS_OF_NODE = '^(node:)?(worker_threads|os)$';
/** An import of a file that is not there is the compiler's to report. */
const MISSING = ['^\\.\\.?/(?!.*node_modules/)', '^\\$lib/'];

/** `room` may import itself and what is listed; everything else breaks the rule. */
const only = (name, comment, room, allowed) => ({
	name,
	comment,
	severity: 'error',
	from: { path: room },
	to: { pathNot: [room, ...allowed, ...MISSING] }
});

/** `room` may not import what is listed; everything else is its own affair. */
const never = (name, comment, room, banned) => ({
	name,
	comment,
	severity: 'error',
	from: { path: room },
	to: { path: banned }
});

/**
 * The rooms of the model from the ground up: each may import those before it, itself, and what the whole model
 * shares (declarations, the calendar, the form of an outcome).
 */
const MODEL_ROOMS = ['arithmetic', 'random', 'parameters', 'state', 'laws', 'decisions', 'steps', 'observe'];
const SHARED_IN_MODEL = '(declaration|calendar|outcome)\\.ts$';

const modelRooms = MODEL_ROOMS.map((room, storey) =>
	only(
		`model-${room}-stays-below`,
		`In the model, ${room} imports nothing that stands above it: ${MODEL_ROOMS.join(' <- ')}.`,
		`${MODEL}${room}/`,
		[
			...MODEL_ROOMS.slice(0, storey).map((below) => `${MODEL}${below}/`),
			`${MODEL}${SHARED_IN_MODEL}`,
			npm('seedrandom')
		]
	)
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		only('model-stands-alone', 'The model imports nothing but itself and seedrandom.', MODEL, [
			npm('seedrandom')
		]),
		...modelRooms,
		{
			name: 'model-has-one-door',
			comment:
				'Outside the model, import it only through src/lib/model/index.ts, and described.ts where texts are read.',
			severity: 'error',
			from: { pathNot: [MODEL] },
			// The ODD document may be shown as text.
			to: { path: MODEL, pathNot: [MODEL_DOOR, '\\.md$'] }
		},
		only(
			'experiments-know-the-model',
			'Experiments import only the model and the type of a validated scenario: no threads, no page.',
			EXPERIMENTS,
			[MODEL, VALID_SCENARIO, npm('@noble/hashes')]
		),
		only('scenarios-know-the-model', 'Scenarios are data: they import only the model.', SCENARIOS, [MODEL]),
		only(
			'charts-are-pure',
			'Charts import only the model, experiments, scenarios, the writer of CSV and the types of chart.js.',
			CHARTS,
			[MODEL, EXPERIMENTS, SCENARIOS, CSV, ...CHART_JS]
		),
		{
			name: 'charts-take-only-types-of-chart-js',
			comment:
				'Charts return configurations: they import types from chart.js and its plugins, never the libraries.',
			severity: 'error',
			from: { path: CHARTS },
			to: { path: CHART_JS, dependencyTypesNot: ['type-only'] }
		},
		only(
			'answers-are-pure',
			'Answers (explore) import only the model, experiments, scenarios, charts and the types of chart.js.',
			EXPLORE,
			[MODEL, EXPERIMENTS, SCENARIOS, CHARTS, ...CHART_JS]
		),
		only(
			'why-is-pure',
			'Why imports only the model, experiments, scenarios, charts and answers (explore).',
			WHY,
			[MODEL, EXPERIMENTS, SCENARIOS, CHARTS, EXPLORE, npm('d3-hierarchy')]
		),
		only(
			'share-is-pure',
			'Share imports only the model, experiments, scenarios, charts, the writer of CSV, the link, and its libraries.',
			SHARE,
			[MODEL, EXPERIMENTS, SCENARIOS, CHARTS, CSV, LINK, npm('fflate'), npm('uqr')]
		),
		only(
			'engines-are-pure',
			'Archived engines are what the model, experiments, scenarios and the link were: they import only these.',
			ENGINES,
			[MODEL, EXPERIMENTS, SCENARIOS, LINK]
		),
		only('csv-stands-alone', 'The writer of CSV imports nothing but d3-dsv.', CSV, [npm('d3-dsv')]),
		only('link-knows-scenarios', 'The link imports only the model, experiments and scenarios.', LINK, [
			MODEL,
			EXPERIMENTS,
			SCENARIOS
		]),
		only(
			'runner-knows-no-page',
			'The runner imports only the model, experiments, scenarios, the link, the why, archived engines, comlink and the workers.',
			RUNNER,
			[MODEL, EXPERIMENTS, SCENARIOS, LINK, WHY, ENGINES, WORKERS, npm('comlink'), THREADS_OF_NODE]
		),
		only(
			'workers-are-entry-points',
			'Workers import only the model, experiments, scenarios, the runner, the why, archived engines and comlink.',
			WORKERS,
			[MODEL, EXPERIMENTS, SCENARIOS, RUNNER, WHY, ENGINES, npm('comlink'), THREADS_OF_NODE]
		),
		only(
			'theory-stands-beside',
			'Theory imports only itself and, through the door of the model, portable arithmetic.',
			THEORY,
			[MODEL_DOOR]
		),
		only(
			'findings-know-the-model',
			'Findings are data and their measurement: they import only the model, experiments and scenarios.',
			FINDINGS,
			[MODEL, EXPERIMENTS, SCENARIOS]
		),
		only(
			'calibration-knows-the-model',
			'Calibration is targets and their measurement: it imports only the model, experiments and scenarios.',
			CALIBRATION,
			[MODEL, EXPERIMENTS, SCENARIOS]
		),
		only(
			'components-are-thin',
			'Components import only declarations (model, scenarios), results (experiments), charts, answers (explore), why, share, other components, svelte, icons and chart.js: never the runner or the state.',
			COMPONENTS,
			[
				MODEL,
				EXPERIMENTS,
				SCENARIOS,
				CHARTS,
				EXPLORE,
				WHY,
				SHARE,
				npm('svelte'),
				npm('@lucide/svelte'),
				...CHART_JS
			]
		),
		{
			name: 'components-compute-nothing',
			comment: 'Components take types from experiments; computing is the work of the runner.',
			severity: 'error',
			from: { path: COMPONENTS },
			to: { path: EXPERIMENTS, dependencyTypesNot: ['type-only'] }
		},
		never('state-knows-no-page', 'State imports neither routes nor components.', STATE, [
			ROUTES,
			COMPONENTS,
			CLI
		]),
		never(
			'lessons-are-data',
			'Lessons are data: they import no runner, state, components, routes or command line.',
			LESSONS,
			[RUNNER, STATE, COMPONENTS, ROUTES, CLI, WORKERS]
		),
		only(
			'classroom-is-pure',
			'The classroom imports only lessons, the model, scenarios, the letters of a link and the writer of CSV.',
			CLASSROOM,
			[LESSONS, MODEL, SCENARIOS, LINK, CSV]
		),
		only(
			'summit-is-pure',
			'The summit imports only lessons, the model, experiments, scenarios, answers (explore) and the letters of a link.',
			SUMMIT,
			[LESSONS, MODEL, EXPERIMENTS, SCENARIOS, EXPLORE, LINK]
		),
		never(
			'command-line-knows-no-page',
			'The command line imports no components, state, routes or charts.',
			CLI,
			[COMPONENTS, STATE, ROUTES, CHARTS]
		),
		never('library-knows-no-entry', 'Nothing in src/lib imports routes or the command line.', '^src/lib/', [
			ROUTES,
			CLI
		]),
		never('routes-know-no-command-line', 'Routes do not import the command line.', ROUTES, [CLI]),
		{
			name: 'no-cycles',
			comment: 'No module may reach itself again. (Cycles of types alone vanish in compilation.)',
			severity: 'error',
			from: {},
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		// Sees `import type` too: a wall for types is a wall.
		tsPreCompilationDeps: true,
		webpackConfig: { fileName: '.dependency-cruiser.resolve.cjs' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'browser', 'default', 'types'],
			extensions: ['.ts', '.js', '.mjs', '.svelte', '.svelte.ts', '.svelte.js', '.json', '.d.ts']
		}
	}
};
