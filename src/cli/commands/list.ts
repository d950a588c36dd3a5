import type { Command } from 'commander';
import { presetById, presetProblem } from '$lib/scenarios';
import { catalogue } from '../catalogue';
import { readWordFlag } from '../flags';
import { catalogueText } from '../output/catalogue-text';
import { UsageRefused } from '../refusal';

interface ListFlags {
	readonly format: string;
	readonly preset?: string;
}

/** `list`: presets, parameters, values of policies and metrics, with their declarations. */
export function addList(program: Command): void {
	program
		.command('list')
		.description('print presets, parameters, addresses of policy values and metrics')
		.option('--preset <id>', 'this preset alone, with its values')
		.option('--format <format>', 'output on stdout: json, text', 'text')
		.action((flags: ListFlags) => list(flags));
}

function list({ format, preset }: ListFlags): void {
	const chosen = readWordFlag('--format', format, ['json', 'text']);
	const found = preset === undefined ? undefined : presetById(preset);
	if (preset !== undefined && !found) throw new UsageRefused(`--preset: ${presetProblem(preset, 1)}`);
	const printed = catalogue(found && [found]);
	process.stdout.write(
		chosen === 'json'
			? `${JSON.stringify(printed, null, '\t')}\n`
			: `${catalogueText(printed, preset ?? null)}\n`
	);
}
