// Measurements of the Lab and of the model: `node bench/launch.mjs <subcommand>`, or the npm scripts.
import { Command } from 'commander';

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
	.description('the figures of every finding, as JSON on standard output')
	.action(async () => {
		const { printFigures } = await import('./findings/figures');
		printFigures();
	});

await program.parseAsync();
