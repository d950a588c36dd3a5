import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { defaultParameters, MODEL_VERSION, simulate } from '$lib/model';
import { median, TARGETS } from './targets';

/** npm starts scripts in the folder of the project. */
const FOLDER = join(process.cwd(), 'docs');
const WORLDS = 64;
const MONTHS = 36;

/** Measures the model beside what was counted outside it, and writes docs/calibration.md. */
export async function writeCalibration(): Promise<void> {
	const parameters = { ...defaultParameters(), months: MONTHS };
	const runs = Array.from({ length: WORLDS }, (_, replicate) =>
		simulate({ parameters, policies: [], seed: 'calibration', replicate })
	);

	const rows = TARGETS.map(({ counted, measure, range: [low, high], source, use, what }) => {
		const seen = runs
			.map(measure)
			.filter((value) => !Number.isNaN(value))
			.sort((a, b) => a - b);
		const middle = median(seen);
		const at = (share: number) => seen[Math.min(seen.length - 1, Math.floor(share * seen.length))]!;
		return {
			isMet: middle >= low && middle <= high,
			text: `| ${what} | ${counted} | ${figure(middle)} (${figure(at(0.1))}–${figure(at(0.9))}) | ${middle >= low && middle <= high ? 'met' : '**missed**'} | ${use} | ${source} |`
		};
	});

	const text = `# What was counted, and what the model gives

Written by \`npm run check:calibration\`: model version ${MODEL_VERSION}, no regulation, ${WORLDS} worlds of ${parameters.fineTuners.toLocaleString('en')} fine-tuners over ${MONTHS} months from
January 2024, everything else at its default. The median of the worlds, with the range from one in ten to nine in ten, is held against
what was counted; it is met or missed, and nothing here is asserted by a test. _Fitted_: parameters were chosen with it in view.
_By construction_: a parameter is this number. _Predicted_: neither.

| pattern | counted | model | | use | source |
| --- | --- | --- | --- | --- | --- |
${rows.map((row) => row.text).join('\n')}

${rows.filter(({ isMet }) => isMet).length} of ${rows.length} are met.

Not judged here: shares of publishers, whose count of repositories the model does not share; bunching below the lines up to 2024, which mixes
smaller runs with silence (two channels of the model, so that observed counts fit many pairs of them); and exit and entry after a shock like
the General Data Protection Regulation, another law on other firms (Janssen, Kesler, Kummer and Waldfogel 2022, NBER 30028).
`;
	const file = join(FOLDER, 'calibration.md');
	mkdirSync(FOLDER, { recursive: true });
	writeFileSync(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
	console.log(`${text}\nWritten to ${file}.`);
}

function figure(value: number): string {
	return value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}
