import { figure, type ValidationDocument } from '$lib/calibration';
import { columns } from './text';

/** Targets and what the model gives, for reading. */
export function validationText(document: ValidationDocument): string {
	const { fineTuners, met, modelVersion, months, notComparable, seed, targets, worlds } = document;
	return [
		`Threshold Lab, model version ${modelVersion}, no regulation, seed “${seed}”, ${worlds === 1 ? 'one world' : `${worlds} worlds`} of ${fineTuners.toLocaleString('en')} fine-tuners over ${months} months`,
		'Target — counted (interval); model: median (10 % to 90 % of worlds)',
		...columns([
			['', 'counted', 'model', 'unit', 'kind', 'verdict'],
			...targets.map(({ counts, high, kind, low, measured, met: isMet, unit, value }) => [
				counts,
				`${figure(value)} (${figure(low)} to ${figure(high)})`,
				`${figure(measured.median)} (${figure(measured.low)} to ${figure(measured.high)})`,
				unit,
				kind,
				isMet ? 'met' : 'missed'
			])
		]),
		'',
		`${met} of ${targets.length} are met.`,
		...notComparable.map(({ counts, reason }) => `Not judged: ${counts}: ${reason}.`)
	].join('\n');
}
