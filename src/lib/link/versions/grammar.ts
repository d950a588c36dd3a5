import { formatNumber } from '$lib/model';
import type { ScenarioChoice } from '$lib/scenarios';
import type { Draft, DraftValue } from '../draft';
import type { FrozenParameter } from '../frozen';
import { readFields, shorten, writeFields } from '../fields';
import { writePhrase } from '../phrase';
import { isViewKey, partsIn, viewFields, type LinkView } from '../view';
import { isPolicyKey, policyLabel, readPolicies } from './1.policies';

/**
 * The grammar of schema versions 1 and 2, which differ in the defaults that a link relies on:
 * `model_1~seed_blue-heron~worlds_16~p.fine-tuners_500~a_none.1~b_eu-ai-act.1~
 * b.systemic.threshold.flop_1e26~result_…`. `a` to `d` name the columns of the comparison by preset and
 * revision, `b2` a second policy in the same column; what follows their dot is an edit of that policy. What begins
 * with `view.`, and the title, say how it was shown.
 */
export function writeScenarioWith(
	parameters: readonly FrozenParameter[],
	choice: ScenarioChoice,
	modelVersion: string,
	fingerprint: string | null,
	view: LinkView
): string {
	const fields: [string, string][] = [
		['model', modelVersion],
		['seed', writePhrase(choice.seed)],
		['worlds', formatNumber(choice.replicates)]
	];
	for (const [linkKey, parameter, usual] of parameters) {
		const value = choice.parameters[parameter];
		if (value !== undefined && value !== usual) fields.push([`p.${linkKey}`, formatNumber(value)]);
	}
	choice.regimes.forEach((regime, column) => {
		regime.policies.forEach((policy, place) => {
			const label = policyLabel(column, place);
			fields.push([label, `${policy.preset}.${policy.revision}`]);
			for (const [address, value] of Object.entries(policy.edits)) {
				fields.push([`${label}.${address}`, typeof value === 'number' ? formatNumber(value) : value]);
			}
		});
	});
	if (fingerprint !== null) fields.push(['result', fingerprint]);
	return writeFields([...fields, ...viewFields(view, writePhrase)]);
}

export function readScenarioWith(parameters: readonly FrozenParameter[], scenario: string): Draft {
	const { fields, problems } = readFields(scenario);
	const values = parameters.map(([linkKey, parameter, usual]): [string, DraftValue] => {
		const text = fields.get(`p.${linkKey}`);
		return [parameter, { text: text ?? formatNumber(usual), stated: text !== undefined }];
	});
	const known = new Set([
		'model',
		'seed',
		'worlds',
		'result',
		...parameters.map(([linkKey]) => `p.${linkKey}`)
	]);
	const unknown = [...fields.keys()].filter((key) => !known.has(key) && !isPolicyKey(key) && !isViewKey(key));
	const policies = readPolicies(fields);
	return {
		modelVersion: fields.get('model') ?? null,
		seed: fields.get('seed') ?? null,
		replicates: fields.get('worlds') ?? null,
		fingerprint: fields.get('result') ?? null,
		parameters: new Map(values),
		policies: policies.policies,
		title: fields.get('title') ?? null,
		view: partsIn(fields),
		problems: [
			...problems,
			...unknown.map(
				(key) => `The part “${shorten(key)}” is unknown to this version of the Lab and was left out.`
			),
			...policies.problems
		]
	};
}
