import { formatNumber, PARAMETERS, type Value, type ValueDeclaration } from '$lib/model';
import {
	addresses,
	assumptionSetOf,
	CONTESTED,
	presetById,
	regimeLetter,
	tidyChoice,
	type PolicyChoice,
	type ScenarioChoice
} from '$lib/scenarios';

/** In what a scenario differs from the presets and the defaults, as phrases for people. */
export interface Differences {
	/** "Months simulated 48 months (default 96)"; a whole set of assumptions is named and not listed. */
	readonly assumptions: readonly string[];
	/** "B, EU AI Act, tier systemic: Training compute 1e26 FLOP (the preset has 1e25)". */
	readonly edits: readonly string[];
}

export function differencesOf(choice: ScenarioChoice): Differences {
	const tidied = tidyChoice(choice);
	return {
		assumptions: assumptionsOf(tidied.parameters),
		edits: tidied.regimes.flatMap(({ policies }, regime) =>
			policies.flatMap((policy) => editsOf(policy, regimeLetter(regime)))
		)
	};
}

function assumptionsOf(parameters: ScenarioChoice['parameters']): string[] {
	const set = assumptionSetOf(parameters);
	const held: readonly string[] = set ? CONTESTED : [];
	const own = PARAMETERS.flatMap((parameter) => {
		const value = parameters[parameter.key];
		if (value === undefined || held.includes(parameter.key)) return [];
		return [`${parameter.label} ${inUnit(parameter, value)} (default ${formatNumber(parameter.default)})`];
	});
	// The set in the middle is the defaults.
	const isNamed = set && CONTESTED.some((key) => parameters[key] !== undefined);
	return isNamed ? [`“${set.title}”`, ...own] : own;
}

function editsOf({ preset: id, revision, edits }: PolicyChoice, letter: string): string[] {
	const preset = presetById(id, revision);
	if (!preset) return [];
	return addresses(preset).flatMap(({ address, tier, declaration, value }) => {
		const edit = edits[address];
		if (edit === undefined) return [];
		const where = `${letter}, ${preset.name}${tier === null ? '' : `, tier ${tier}`}`;
		return [
			`${where}: ${declaration.label} ${inUnit(declaration, edit)} (the preset has ${words(declaration, value)})`
		];
	});
}

function inUnit(declaration: ValueDeclaration, value: Value): string {
	const said = words(declaration, value);
	return declaration.type === 'number' ? `${said} ${declaration.unit}` : said;
}

function words(declaration: ValueDeclaration, value: Value): string {
	if (typeof value === 'number') return formatNumber(value);
	if (declaration.type !== 'choice') return value;
	return declaration.options.find((option) => option.value === value)?.label ?? value;
}
