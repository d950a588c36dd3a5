// Measurements of the Lab and of the model: `node bench/launch.mjs <subcommand>`, or the npm scripts.
import { Argument, Command } from 'commander';
import type { CalibrateOptions } from './calibration/calibrate';
import type { PopulationOptions } from './population/write';
import type { SenseOptions } from './sense/write';
import { STORED, type Stored } from './stored/which';

// Each subcommand loads its own modules: a search for findings needs no browser.
const program = new Command('bench').description('Measurements of the Lab and of the model.');

program
	.command('speed')
	.description('time and memory of the page, the model and the workers; writes bench/results.md')
	.option('--quick', 'one repeat of everything at small sizes, to see that it runs; writes nothing', false)
	.option('--only <sections>', 'names of sections, separated by commas; writes nothing')
	.action(async (options: { quick: boolean; only?: string }) => {
		const { measureSpeed } = await import('./speed');
		await measureSpeed(options.quick, options.only?.split(','));
	});

program
	.command('pairing')
	.description('how much narrower paired differences are; writes docs/pairing.md')
	.action(async () => {
		const { writePairing } = await import('./pairing/write');
		await writePairing();
	});

program
	.command('calibration')
	.description('the model beside what was counted outside it; writes docs/calibration.md')
	.action(async () => {
		const { writeCalibration } = await import('./calibration/write');
		await writeCalibration();
	});

program
	.command('calibrate')
	.description('history matching in waves; writes the plausible sets of parameters to src/lib/calibration')
	.option('--start <id>', 'january-2024, or january-2022 for the hindcast', 'january-2024')
	.option('--waves <n>', 'waves in all; earlier ones are kept when it is raised', Number, 4)
	.option('--points <n>', 'sets of parameters a wave', Number, 240)
	.option('--worlds <n>', 'worlds a set', Number, 4)
	.option('--fine-tuners <n>', 'simulated fine-tuners (default: as the start asks)', Number)
	.option('--seed <n>', 'of the designs', Number, 1)
	.option('--workers <n>', 'threads; the result does not depend on them (default: processors)', Number)
	.option('--state <file>', 'where progress is kept (default: in node_modules/.cache)')
	.option('--out <file>', 'where the result goes (default: the file that the Lab reads)')
	.action(async (options: CalibrateOptions) => {
		const { calibrate } = await import('./calibration/calibrate');
		await calibrate(options);
	});

program
	.command('population')
	.description('how differences depend on the number of fine-tuners; writes docs/fine-tuners.md')
	.option('--worlds <n>', 'worlds of each comparison', Number, 256)
	.option('--months <n>', 'months of each world', Number, 96)
	.option('--from <n>', 'smallest number of fine-tuners', Number, 500)
	.option('--doublings <n>', 'how often it is doubled', Number, 5)
	.option('--workers <n>', 'threads (default: processors)', Number)
	.option('--out <file>', 'where the table goes; empty for the terminal alone', 'docs/fine-tuners.md')
	.action(async (options: PopulationOptions) => {
		const { writePopulation } = await import('./population/write');
		await writePopulation(options);
	});

program
	.command('sense')
	.description(
		'every preset under every set, horizon, switch and mechanism; writes docs/sense.md and src/lib/findings/sense.json'
	)
	.option('--worlds <n>', 'worlds of each comparison', Number, 8)
	.option('--fine-tuners <n>', 'simulated fine-tuners', Number, 600)
	.option('--seed <text>', 'of the worlds', 'sense')
	.option('--workers <n>', 'threads; the result does not depend on them (default: processors)', Number)
	.option('--only <ids>', 'settings to run now, separated by commas', (ids) => ids.split(','))
	.option('--state <file>', 'where progress is kept', 'node_modules/.cache/threshold-lab/sense.json')
	.option('--out <file>', 'where the tables go', 'docs/sense.md')
	.option('--stored <file>', 'where what the page shows goes', 'src/lib/findings/sense.json')
	.action(async (options: SenseOptions) => {
		const { writeSense } = await import('./sense/write');
		await writeSense(options);
	});

program
	.command('findings')
	.description('seeds and assumptions that bear a finding out')
	.argument('[id]', 'the finding', '')
	.argument('[seeds]', 'seeds to try', Number, 12)
	.argument('[variants]', 'most variants to try', Number, Infinity)
	.action(async (id: string, seeds: number, variants: number) => {
		const { searchFinding } = await import('./findings/search');
		searchFinding(id, seeds, variants);
	});

program
	.command('figures')
	.description('the worlds of every finding, as JSON on standard output')
	.option('--most <n>', 'worlds of each finding after world 0 (default: all)', Number)
	.action(async ({ most }: { most?: number }) => {
		const { printWorlds } = await import('./findings/figures');
		printWorlds(most);
	});

program
	.command('results')
	.description('the results that are shown at first paint; writes static/results')
	.addArgument(new Argument('[which]', 'whose').choices([...STORED, 'all']).default('all'))
	.action(async (which: Stored | 'all') => {
		const { writeResults } = await import('./stored/write');
		await writeResults(which);
	});

await program.parseAsync();
