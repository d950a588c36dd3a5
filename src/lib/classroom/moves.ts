import type { Opening, Step } from '$lib/lessons';
import { writtenNumber, PARAMETERS, type Described, type Value, type ValueDeclaration } from '$lib/model';
import { DESCRIBED_PARAMETERS } from '$lib/model/described';
import {
	declarationAt,
	presetById,
	readEdit,
	readParameter,
	regimeLetter,
	valueAt,
	type ScenarioChoice
} from '$lib/scenarios';

/** A control that a student moved away from where the lesson has it. */
export interface Move {
	readonly opening: Opening;
	readonly value: Value;
}

/** In the letters of a link: where, then the value. */
export function writeMove({ opening, value }: Move): string {
	const where =
		opening.kind === 'parameter'
			? `p.${linkKeyOf(opening.key)}`
			: `${regimeLetter(opening.regime).toLowerCase()}.${opening.address}`;
	return `${where}_${String(value).replace('+', '')}`;
}

const linkKeyOf = (key: string): string => PARAMETERS.find((parameter) => parameter.key === key)!.linkKey;

/** The move that `writeMove` wrote, or what is wrong with it. A control that the lesson locks is read all the same. */
export function readMove(step: Step, text: string): Move | string {
	const [, where = '', written = ''] = /^([a-z]\.[A-Za-z0-9.-]+)_(.+)$/.exec(text) ?? [];
	const name = where.slice(2);
	if (where.startsWith('p.')) {
		const parameter = PARAMETERS.find(({ linkKey }) => linkKey === name);
		if (!parameter) return `there is no assumption “${name}”`;
		const reading = readParameter(parameter.key, Number(written));
		return reading.ok
			? { opening: { kind: 'parameter', key: parameter.key }, value: reading.value }
			: reading.problem;
	}
	const regime = 'abcd'.indexOf(where.charAt(0));
	const policy = step.regimes[regime]?.policies[0];
	const preset = policy && presetById(policy.preset, policy.revision);
	if (!preset) return `there is no control “${text}”`;
	const declaration = declarationAt(preset, name);
	const reading = readEdit(preset, name, declaration?.type === 'number' ? Number(written) : written);
	return reading.ok
		? { opening: { kind: 'policy', regime, address: name }, value: reading.value }
		: reading.problem;
}

export const keyOf = (opening: Opening): string =>
	opening.kind === 'parameter' ? `p.${opening.key}` : `${opening.regime}.${opening.address}`;

/** What runs with the moves made. */
export function withMoves(choice: ScenarioChoice, moves: readonly Move[]): ScenarioChoice {
	return moves.reduce(applied, choice);
}

function applied(choice: ScenarioChoice, { opening, value }: Move): ScenarioChoice {
	if (opening.kind === 'parameter') {
		return { ...choice, parameters: { ...choice.parameters, [opening.key]: Number(value) } };
	}
	return {
		...choice,
		regimes: choice.regimes.map(({ policies }, regime) => ({
			policies: policies.map((policy, place) =>
				regime === opening.regime && place === 0
					? { ...policy, edits: { ...policy.edits, [opening.address]: value } }
					: policy
			)
		}))
	};
}

/** The control behind an opening: its declaration and the value that the lesson has. */
export function controlOf(
	step: Step,
	opening: Opening
): { declaration: Described; initial: Value; label: string } {
	if (opening.kind === 'parameter') {
		const parameter = DESCRIBED_PARAMETERS.find(({ key }) => key === opening.key)!;
		const initial = step.parameters?.[opening.key] ?? parameter.default;
		return { declaration: parameter, initial, label: parameter.label };
	}
	const { name, policies } = step.regimes[opening.regime]!;
	const { edits = {}, preset, revision } = policies[0]!;
	const found = valueAt(presetById(preset, revision)!, opening.address)!;
	return {
		declaration: found.declaration,
		initial: edits[opening.address] ?? found.value,
		label: `${found.declaration.label}, ${name}`
	};
}

/** A value as it is read: the label of a choice, a number without its unit, a day. */
export function valueWords(declaration: ValueDeclaration, value: Value): string {
	if (declaration.type === 'choice') {
		return declaration.options.find((option) => option.value === value)?.label ?? String(value);
	}
	return typeof value === 'number' ? writtenNumber(value) : value;
}

/** For the table of who moved what: "Line, Line stays: 1e25 → 1e26". */
export function moveWords(step: Step, move: Move): string {
	const { declaration, initial, label } = controlOf(step, move.opening);
	const words = (value: Value) => valueWords(declaration, value);
	return `${label}: ${words(initial)} → ${words(move.value)}`;
}
