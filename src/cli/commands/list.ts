import type { Command } from 'commander';
import { presetProblem } from '$lib/scenarios';
import { describedPreset } from '$lib/scenarios/described';
import { catalogue } from '../catalogue';
import { readWordFlag } from '../flags';
import { assumptions, catalogueText } from '../output/catalogue-text';
import { print } from '../output/streams';
import { UsageRefused } from '../refusal';
import { refuseRepeats } from './shared-flags';

interface ListFlags {
	readonly format: string;
	readonly preset?: string;
}

/** `list`: presets, parameters, values of policies and metrics, with their declarations. */
export function addList(program: Command): void {
	const command = program
		.command('list')
		.description('print presets, parameters, addresses of policy values and metrics')
		.argument('[section]', `one section alone: ${SECTIONS.join(', ')}`)
		.option('--preset <id>', 'this preset alone, with its values')
		.option('--format <format>', 'output on stdout: json, text', 'text');
	refuseRepeats(command).action((section: string | undefined, flags: ListFlags) => list(section, flags));
}

const SECTIONS = ['assumptions'] as const;

function list(section: string | undefined, { format, preset }: ListFlags): void {
	const chosen = readWordFlag('--format', format, ['json', 'text']);
	if (section !== undefined && preset !== undefined)
		throw new UsageRefused(`list ${section} has nothing of a preset; leave out ${section} or --preset.`);
	if (section !== undefined) return listSection(readWordFlag('list', section, SECTIONS), chosen);
	const found = preset === undefined ? undefined : describedPreset(preset);
	if (preset !== undefined && !found) throw new UsageRefused(`--preset: ${presetProblem(preset, 1)}`);
	const printed = catalogue(found && [found]);
	print(
		chosen === 'json'
			? `${JSON.stringify(printed, null, '\t')}\n`
			: `${catalogueText(printed, preset ?? null)}\n`
	);
}

function listSection(section: (typeof SECTIONS)[number], format: 'json' | 'text'): void {
	const printed = catalogue();
	print(
		format === 'json'
			? `${JSON.stringify({ [section]: printed[section] }, null, '\t')}\n`
			: `${assumptions(printed, true).join('\n')}\n`
	);
}
