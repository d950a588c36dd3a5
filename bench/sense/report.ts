import type { Sense } from '$lib/findings/sense';
import { METRICS, MODEL_VERSION } from '$lib/model';
import { presetById } from '$lib/scenarios';
import { table } from '../table';
import { COMPARED, DELAY, HORIZONS, OUTCOMES, type Size } from './measure';
import { SETTINGS, type Setting } from './settings';
import {
	addedBy,
	effectOf,
	elsewhereOf,
	ranksOf,
	swappedPairs,
	verdictsOf,
	type Effect,
	type Measured,
	type Verdict
} from './verdicts';

/** Outcomes by whose mean policies are ranked. */
const RANKED = ['derivatives-hobbyist', 'open-base-releases', 'residual-misuse'] as const;

export function report(measured: Measured, { fineTuners, seed, worlds }: Size): string {
	const verdicts = verdictsOf(measured);
	const holding = verdicts.filter(({ lostUnder, turnedBy }) => lostUnder.length + turnedBy.length === 0);
	const turned = verdicts.filter(({ turnedBy }) => turnedBy.length > 0);
	return `# What holds, and what turns it

Written by \`npm run check:sense\`: model version ${MODEL_VERSION}, every preset against no rule in the same ${worlds} worlds (seed “${seed}”), ${fineTuners}
fine-tuners, ${HORIZONS[HORIZONS.length - 1]} months, under ${SETTINGS.length} settings: three sets of contested assumptions, ${count('switch')} other equations, ${count('mechanism')} mechanisms switched off.

**How to read it.** Effects are means of paired differences with their 95 % interval (Student’s t over ${worlds} worlds), to the end of 2031 (${HORIZONS[0]} months), under the
middle assumptions. _Holds_: the sign is the same, and told from chance, under all three sets, at ${HORIZONS.join(', ')} months and under every switch.
_Lost under_: chance could make it there. _Turned by_: the sign is the other one there, told from chance. _Mechanism_: switching it off takes at least half
of the effect away, with the share. With so few worlds, small effects are lost to chance that more worlds would show: a row that
is missing says nothing. ${verdicts.length * 0.05 < 1 ? '' : `Of ${COMPARED.length * (OUTCOMES.length + 1)} comparisons about ${Math.round(COMPARED.length * (OUTCOMES.length + 1) * 0.05)} would look told from chance by chance alone.`}

${verdicts.length} of ${COMPARED.length * (OUTCOMES.length + 1)} effects are told from chance under the middle assumptions; ${holding.length} of them hold everywhere, ${holding.filter(({ mechanism }) => mechanism !== null).length} of these mostly by the mechanism named behind them:

${holding.map(inWords).join('\n') || '- none'}

${turned.length} ${turned.length === 1 ? 'is' : 'are'} turned by something:

${turned.map((verdict) => `${inWords(verdict)}, turned by ${verdict.turnedBy.join('; ')}`).join('\n') || '- none'}

${lostMost(verdicts)}

## Switches

${table(
	['kind', 'setting', 'parameters'],
	SETTINGS.map((setting) => [setting.kind, setting.name, changesText(setting)])
)}

${[...OUTCOMES, DELAY].map((outcome) => section(outcome, verdicts)).join('\n\n')}

## What some other set sees and the middle does not

${elsewhere(measured)}

## What fear of rules adds

Under the set “open models protect”, where makers whom no rule reaches believe in one with probability ${FEAR_ON}: effects with fear minus effects without it.

${fear(measured)}

## Ranks of policies

Rank by mean effect, the lowest first; equal effects share a rank. Means that chance cannot tell apart have ranks all the same: the last table counts
the pairs of policies whose order is told from chance both ways and is the other one.

${RANKED.map((outcome) => ranks(measured, outcome)).join('\n\n')}

### Pairs that swap

${table(
	['setting', ...RANKED.map(labelOf)],
	others(measured).map(({ horizon, name, readings }) => [
		name,
		...RANKED.map((outcome) => {
			const swapped = swappedPairs(measured['middle']!, readings, outcome, horizon);
			return swapped.length === 0
				? '0'
				: `${swapped.length}: ${swapped.slice(0, 3).join('; ')}${swapped.length > 3 ? '; …' : ''}`;
		})
	])
)}
`;
}

/** What the page of findings shows of it. */
export function stored(measured: Measured, { fineTuners, worlds }: Size): Sense {
	return {
		modelVersion: MODEL_VERSION,
		worlds,
		fineTuners,
		horizons: HORIZONS,
		compared: COMPARED.length * (OUTCOMES.length + 1),
		settings: SETTINGS.map(({ kind, name }) => ({ kind, name })),
		effects: verdictsOf(measured).map(({ lostUnder, mechanism, outcome, preset, turnedBy, usual }) => ({
			preset,
			outcome: labelOf(outcome),
			effect: effectText(usual, outcome),
			direction: usual.mean < 0 ? 'lower' : 'higher',
			lostUnder,
			turnedBy,
			mechanism: mechanism && { name: mechanism.name, share: Number(mechanism.share.toPrecision(2)) }
		}))
	};
}

const inWords = ({ mechanism, outcome, preset, usual }: Verdict) =>
	`- ${presetById(preset)?.name ?? preset}: ${labelOf(outcome)} ${effectText(usual, outcome)}${mechanism ? ` (mostly ${mechanism.name})` : ''}`;

/** What most effects are lost under, so that a reader knows where to doubt first. */
function lostMost(verdicts: readonly Verdict[]): string {
	const counts = new Map<string, number>();
	for (const { lostUnder } of verdicts)
		for (const name of lostUnder) counts.set(name, (counts.get(name) ?? 0) + 1);
	const mostly = [...counts].sort(([, a], [, b]) => b - a).slice(0, 5);
	const mechanisms = verdicts.flatMap(({ mechanism }) => (mechanism === null ? [] : [mechanism.name]));
	const bySwitch = SETTINGS.filter(({ kind }) => kind === 'mechanism')
		.map(({ name }) => ({ name, n: mechanisms.filter((one) => one === name).length }))
		.filter(({ n }) => n > 0)
		.sort((a, b) => b.n - a.n);
	return `Most are lost under: ${mostly.map(([name, n]) => `${name} (${n})`).join('; ')}. Half or more of an effect is the doing of: ${bySwitch.map(({ name, n }) => `${name} (${n})`).join('; ')}.`;
}

const count = (kind: Setting['kind']) => SETTINGS.filter((setting) => setting.kind === kind).length;

function changesText({ kind, parameters }: Setting): string {
	if (kind === 'set') return 'the contested assumptions';
	const values = Object.entries(parameters).map(([key, value]) => `\`${key}\` ${value}`);
	return values.length > 6 ? 'the set “open models protect” with `fearedCoverage` 0' : values.join(', ');
}

function section(outcome: string, verdicts: readonly Verdict[]): string {
	const rows = verdicts.filter((verdict) => verdict.outcome === outcome);
	if (rows.length === 0)
		return `## ${labelOf(outcome)}\n\nNo preset moves it in a way that is told from chance.`;
	return `## ${labelOf(outcome)}

${table(
	['preset', 'effect', 'holds', 'lost under', 'turned by', 'mechanism'],
	rows.map(({ lostUnder, mechanism, preset, turnedBy, usual }) => [
		presetById(preset)?.name ?? preset,
		effectText(usual, outcome),
		lostUnder.length + turnedBy.length === 0 ? 'yes' : 'no',
		lostUnder.join('; '),
		turnedBy.join('; '),
		mechanism === null ? '' : `${mechanism.name} (${Math.round(100 * mechanism.share)} %)`
	])
)}`;
}

function labelOf(outcome: string): string {
	if (outcome === DELAY) return 'Delay of the path of misuse, months';
	return METRICS.find(({ id }) => id === outcome)?.label ?? outcome;
}

/** In per cent of the mean without a rule, or in its own unit where that is 0. */
function effectText({ baseline, high, low, mean }: Effect, outcome: string): string {
	const relative = outcome !== DELAY && baseline > 0;
	const scale = relative ? 100 / baseline : 1;
	const text = (value: number) => signed(scale * value);
	return `${text(mean)} (${text(low)} to ${text(high)})${relative ? ' %' : ''}`;
}

function signed(value: number): string {
	const size = Math.abs(value);
	const digits = size >= 100 ? size.toFixed(0) : Number(size.toPrecision(2)).toString();
	return size === 0 ? '0' : `${value < 0 ? '−' : '+'}${digits}`;
}

function elsewhere(measured: Measured): string {
	const rows = elsewhereOf(measured);
	if (rows.length === 0) return 'Nothing.';
	return table(
		['preset', 'outcome', 'under'],
		rows.map(({ outcome, preset, under }) => [presetById(preset)?.name ?? preset, labelOf(outcome), under])
	);
}

const NO_FEAR = SETTINGS.find(({ id }) => id === 'no-fear')!;
const FEAR_ON = SETTINGS.find(({ id }) => id === NO_FEAR.beside)!.parameters.fearedCoverage;

function fear(measured: Measured): string {
	const rows = addedBy(measured, NO_FEAR);
	if (rows.length === 0) return 'Nothing that is told from chance.';
	return table(
		['preset', 'outcome', 'added'],
		rows.map(({ effect, outcome, preset }) => [
			presetById(preset)?.name ?? preset,
			labelOf(outcome),
			effectText(effect, outcome)
		])
	);
}

interface Other {
	readonly name: string;
	readonly readings: Measured[string];
	readonly horizon: number;
}

/** Everything that ranks are compared under: the other horizons, sets and switches. */
function others(measured: Measured): readonly Other[] {
	return [
		...HORIZONS.slice(1).map((months, n) => ({
			name: `${months} months`,
			readings: measured['middle']!,
			horizon: n + 1
		})),
		...SETTINGS.filter(({ id, kind }) => kind !== 'mechanism' && id !== 'middle').map(({ id, name }) => ({
			name,
			readings: measured[id]!,
			horizon: 0
		}))
	];
}

function ranks(measured: Measured, outcome: string): string {
	const columns = [{ name: 'middle', readings: measured['middle']!, horizon: 0 }, ...others(measured)];
	const byColumn = columns.map(({ horizon, readings }) => ranksOf(readings, outcome, horizon));
	const order = [...COMPARED].sort((a, b) => byColumn[0]!.get(a)! - byColumn[0]!.get(b)!);
	const usual = (preset: string) => effectOf(measured['middle']!, preset, outcome);
	return `### ${labelOf(outcome)}

${table(
	['preset', 'effect', ...columns.map(({ name }) => name)],
	order.map((preset) => [
		presetById(preset)?.name ?? preset,
		effectText(usual(preset), outcome),
		...byColumn.map((ranking) => String(ranking.get(preset)))
	])
)}`;
}
