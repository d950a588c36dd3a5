import { Command, CommanderError } from 'commander';
import { MODEL_VERSION } from '$lib/model';
import { RunCancelled } from '$lib/experiments';
import { suggestion } from '$lib/scenarios';
import { addCompare } from './commands/compare';
import { addList } from './commands/list';
import { addRun } from './commands/run';
import { addValidate } from './commands/validate';
import { print, say } from './output/streams';
import { oneSentence, UsageRefused } from './refusal';

const FAILED = 1;
const REFUSED = 2;
const INTERRUPTED = 130;

/** Runs one command line. The exit code: 0, 1 for a run that failed, 2 for a command that cannot be run. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
	try {
		await commandLine().parseAsync([...argv], { from: 'user' });
		return 0;
	} catch (error) {
		if (error instanceof CommanderError && error.exitCode === 0) return 0;
		const message = error instanceof Error ? error.message : String(error);
		say(oneSentence(message));
		if (error instanceof RunCancelled) return INTERRUPTED;
		return error instanceof CommanderError || error instanceof UsageRefused ? REFUSED : FAILED;
	}
}

function commandLine(): Command {
	const program = new Command('threshold-lab')
		.description('Simulates rules that attach to training compute, with the same numbers as the page.')
		.version(`model version ${MODEL_VERSION}`)
		.exitOverride()
		// Errors are printed once, as one sentence, by runCommandLine.
		.configureOutput({ outputError: () => {}, writeOut: print });
	addRun(program);
	addCompare(program);
	addList(program);
	addValidate(program);
	program.argument('[command]').action((word: string | undefined) => {
		const commands = program.commands.map((command) => command.name());
		const said = word === undefined ? 'No command was given' : `There is no command ${word}`;
		throw new UsageRefused(
			`${said}; it takes ${commands.join(', ')}, or --help.${suggestion(word ?? '', commands)}`
		);
	});
	return program;
}
