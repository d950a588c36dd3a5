import {
	COUNTED_KERNEL,
	figure,
	kernelOf,
	medianOf,
	type Judgement,
	type StoredSpace,
	type ValidationDocument
} from '$lib/calibration';
import { defaultParameters, PARAMETERS, type Outcome, type StartId } from '$lib/model';
import { table } from '../table';

interface Report {
	readonly document: ValidationDocument;
	readonly runs: readonly Outcome[];
	/** The defaults of today from January 2022. */
	readonly hindcast: readonly Judgement[];
	readonly stored: Readonly<Record<StartId, StoredSpace>>;
}

/** docs/calibration.md. */
export function calibrationReport({ document, hindcast, runs, stored }: Report): string {
	const { fineTuners, met, modelVersion, months, notComparable, targets, worlds } = document;
	return `# What was counted, and what the model gives

Written by \`npm run check:calibration\`: model version ${modelVersion}, no regulation, ${worlds} worlds of ${fineTuners.toLocaleString('en')} fine-tuners over ${months} months from
January 2024, everything else at its default. The median of the worlds, with the range from one in ten to nine in ten, is held against
what was counted: it is met if it lies in the interval. \`npm run -s cli -- validate\` prints the same table, and fails where a target of the fit is missed.

_Fit_: parameters were chosen with it in view. _Seen_: matching does not use it, but it was looked at while the defaults of model version 4 were chosen, so that agreement with it is no test. _Prediction_: it was not looked at. _By construction_: a parameter is this number.

${table(
	['pattern', 'counted', 'model', '', 'kind', 'source'],
	targets.map(({ counts, high, kind, low, measured, met: isMet, source, unit, value }) => [
		`${counts}, ${unit}`,
		`${figure(value)} (${figure(low)}–${figure(high)})`,
		`${figure(measured.median)} (${figure(measured.low)}–${figure(measured.high)})`,
		isMet ? 'met' : '**missed**',
		kind,
		source
	])
)}

${met} of ${targets.length} are met; of the fit ${targets.filter(({ kind, met: isMet }) => kind === 'fit' && isMet).length} of ${targets.filter(({ kind }) => kind === 'fit').length}.

## How each is measured

Like is held against like: what an observer of public lists and registries counts is counted in the model in the same way. Where the
measure is another than in earlier versions of this table, the last column says why.

${table(
	['pattern', 'in the model', 'why not as before'],
	targets.map(({ counts, measuredAs, remeasured }) => [counts, measuredAs, remeasured ?? ''])
)}

What lineage shows depends on the number of simulated fine-tuners: the more there are, the longer are the tails of families. Read it at the default.

### Attachment, class by class

Choices of a fine-tune or merge for each model and choice, against models with one child.

${attachment(runs)}

## Not judged

${notComparable.map(({ counts, reason, source }) => `- ${counts} (${source}): ${reason}.`).join('\n')}

## What the counts leave open

${space(stored['january-2024'])}

## Hindcast: from January 2022

A start of its own, with the developers, the price of compute and the market of January 2022, and no other change to the model. What is known of
2022 and 2023 chooses sets of parameters; 2024 is held out. A count of a year has a Poisson interval of 90 %, widened by a fifth of the count
for what lists miss or count twice. The model is the median over all plausible sets, with nine in ten of them; beside it the defaults of January 2024:
they were chosen with the counts of 2023 and 2024 in view, so that of the two only the plausible sets predict.

${hindcastTable(hindcast, stored['january-2022'])}

### What is missed, and why

The largest model of 2022 comes out too large. Budgets grow smoothly in the model, while the record stood almost still in 2022 (24.31 in 2021, 24.44 a
year later, log10 FLOP) and then rose eighteenfold in one model of 2023 (25.7). No set of parameters makes a pause and then a jump: nobody in the
model holds a finished model back, and nobody stakes several years of growth on one run.

Models from 10²³ FLOP and the organisations behind them are too few in 2023 and 2024. Nine organisations were first seen with such a model in 2022, 41
in 2023 and 30 in 2024. Entry follows sales of the sector in the model (\`entryGrowthElasticity\`), and these grew tenfold in both years, so that
entry rises by one factor twice; the venture capital that followed ChatGPT came before sales and in one year. The lists also count each partner of a joint
model, and the model gives every model one developer. Both are discrepancies of structure: matching over entry and its elasticity does not remove them.

What follows for reading: from January 2022 the plausible sets give a third of the counted organisations of 2023 and half of those of 2024. A simulation from January 2024 begins with
the developers that had been counted by then, so that it does not inherit the gap; how many small developers enter after that is as uncertain as this table shows, and results that hang on entry
are worth what the switch of entry says in [sense.md](sense.md).

${space(stored['january-2022'])}
`;
}

function attachment(runs: readonly Outcome[]): string {
	const kernels = runs.flatMap(({ census }) => (census ? [kernelOf(census)] : []));
	return table(
		['children', 'counted', 'model'],
		COUNTED_KERNEL.map((rate, k) => [
			k < 2 ? String(k) : `${2 ** (k - 1)}–${2 ** k - 1}`,
			figure(rate / COUNTED_KERNEL[1]),
			figure(medianOf(kernels.map((kernel) => kernel[k]! / kernel[1]!)))
		])
	);
}

function space(found: StoredSpace): string {
	const {
		fineTuners,
		modelVersion,
		narrowing,
		plausible,
		points,
		ridges,
		ruledOutBy,
		sample,
		share,
		shares,
		simulated,
		start,
		waves,
		worlds
	} = found;
	const usual = defaultParameters() as Readonly<Record<string, number>>;
	const unit = (key: string) => PARAMETERS.find((parameter) => parameter.key === key)?.unit ?? '';
	const command = start === 'january-2024' ? 'npm run calibrate' : `npm run calibrate -- --start ${start}`;
	return `History matching (\`${command}\`, model version ${modelVersion}): ${waves} waves of ${points} sets of parameters, ${worlds} worlds of ${fineTuners.toLocaleString('en')} fine-tuners
each. A set is implausible if the model is more than three standard deviations from a target of the fit, by the variances of what was counted, of
what the model leaves out, and of chance. Share of the space that was left before each wave: ${shares.map(percent).join(', ')}; after the last: ${percent(share)}.
Of ${simulated} simulated sets ${plausible} are plausible; the ${sample.length} least implausible are stored as a sample.

${
	narrowing.length === 0
		? '_No plausible set was found._'
		: table(
				['parameter', 'declared range', 'nine in ten plausible sets', 'width left', 'default'],
				[...narrowing]
					.sort((a, b) => a.width - b.width)
					.map(({ key, plausible: [low, high], range, width }) => [
						`\`${key}\`, ${unit(key)}`,
						`${short(range[0])} to ${short(range[1])}`,
						`${short(low)} to ${short(high)}`,
						width > 0.8 ? `${percent(width)}: not narrowed` : percent(width),
						short(usual[key]!)
					])
			)
}

A width of 90 % is what nine in ten of evenly spread sets have: nothing was learned.

${
	ridges.length === 0
		? 'No two parameters are tied to one another.'
		: `Ridges, on which one parameter makes up for another: ${ridges.map(({ correlation, keys: [one, other] }) => `\`${one}\` and \`${other}\` (${correlation})`).join(', ')}.`
}

${ruledOutBy.length === 0 ? '' : `What ruled sets of the last wave out: ${ruledOutBy.map(({ id, share: out }) => `${id} ${percent(out)}`).join(', ')}.`}`;
}

function hindcastTable(judgements: readonly Judgement[], { shown }: StoredSpace): string {
	return table(
		['pattern', 'counted', 'plausible sets', '', 'defaults', 'kind'],
		judgements.map(({ measured, target: { counts, high, id, kind, low, value } }) => {
			const found = shown.find((spread) => spread.id === id);
			const middle = found?.median ?? null;
			const isMet = middle !== null && middle >= low && middle <= high;
			return [
				counts,
				`${figure(value)} (${figure(low)}–${figure(high)})`,
				found ? `${figure(middle)} (${figure(found.low)}–${figure(found.high)})` : '—',
				isMet ? 'met' : '**missed**',
				figure(measured.median),
				kind
			];
		})
	);
}

function percent(share: number): string {
	return `${Number((100 * share).toPrecision(2))} %`;
}

/** Three digits, in any order of magnitude. */
function short(value: number): string {
	return Math.abs(value) >= 1e5 || (value !== 0 && Math.abs(value) < 1e-3)
		? value.toExponential(1)
		: String(Number(value.toPrecision(3)));
}
