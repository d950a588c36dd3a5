import type { Answers, Instrument, InstrumentValues, ModificationFacts } from '../instrument';
import { choice, number } from '../instrument';

/** When a fine-tuner becomes a provider itself. */
export const modifier: Instrument = {
	id: 'modifier',
	level: 'tier',
	title: 'Modifier rule',
	meaning:
		'When somebody who modifies a base model is covered too, and what part of the duties then applies.',
	values: [
		{
			key: 'rule',
			label: 'Who is covered',
			type: 'choice',
			default: 'nobody',
			options: [
				{ value: 'nobody', label: 'no modifier' },
				{ value: 'ratio', label: "more than a share of the original's compute" },
				{ value: 'absolute', label: 'at least an amount of compute' },
				{ value: 'every-derivative', label: 'every derivative' }
			],
			meaning: 'The test that makes a fine-tuner the provider of a new covered model.',
			source:
				'European Commission guidelines C(2025) 7719, points 60–63 (one third); Cal. SB 1047 (3e25 FLOP)'
		},
		{
			key: 'ratio',
			label: "Share of the original's compute",
			type: 'number',
			unit: 'share',
			default: 0.3333,
			min: 1e-9,
			max: 10,
			step: 0.1,
			scale: 'log',
			meaning: 'A modification that uses more than this share of the original training compute is covered.',
			source: 'European Commission guidelines C(2025) 7719, point 63: one third'
		},
		{
			key: 'flop',
			label: 'Amount of compute',
			type: 'number',
			unit: 'FLOP',
			default: 3e25,
			min: 1e10,
			max: 1e42,
			step: 0.1,
			scale: 'log',
			meaning: 'A modification that uses at least this much compute is covered.',
			source: 'Cal. SB 1047 (2024, vetoed), s. 22602: 3e25 FLOP'
		},
		{
			key: 'fallbackFlop',
			label: 'Line where the original is silent',
			type: 'number',
			unit: 'FLOP',
			default: 1e42,
			min: 1e10,
			max: 1e42,
			step: 0.1,
			scale: 'log',
			meaning:
				'With a share as the test: the amount of compute that counts instead when the original does not state its own, the highest of all tiers that cover the original; 1e42 keeps the share.',
			source:
				'European Commission guidelines C(2025) 7719, point 61: 3.33e22 FLOP, and 3.33e24 with systemic risk'
		},
		{
			key: 'costUsd',
			label: 'Cost test',
			type: 'number',
			unit: 'USD',
			default: 0,
			min: 0,
			max: 1e12,
			step: 1e6,
			scale: 'linear',
			meaning:
				'Covered only if the compute of the modification also cost more than this; 0 switches the test off.',
			source: 'Cal. SB 1047 (2024, vetoed): more than 10 million USD'
		},
		{
			key: 'original',
			label: 'Which originals count',
			type: 'choice',
			default: 'covered',
			options: [
				{ value: 'covered', label: 'covered models only' },
				{ value: 'any', label: 'any model' }
			],
			meaning: 'Whether the original must itself lie above the line of this tier.',
			source: 'European Commission guidelines C(2025) 7719, point 60'
		},
		{
			key: 'dutyShare',
			label: 'Duties on the change',
			type: 'number',
			unit: 'share',
			default: 1,
			min: 0,
			max: 1,
			step: 0.05,
			scale: 'linear',
			meaning:
				'Share of the full duties that a covered modifier owes; below 1 when duties are limited to the change.',
			source:
				'Regulation (EU) 2024/1689, recital 109; guidelines point 68 (limited), point 65 (full for systemic risk). The share itself is an assumption'
		}
	],
	answers: (values) => {
		const dutyShare = number(values, 'dutyShare');
		const shareOwedOnModification = () => dutyShare;
		const rule = choice(values, 'rule');
		if (rule === 'nobody') return { shareOwedOnModification };
		const anyOriginal = choice(values, 'original') === 'any';
		const costUsd = number(values, 'costUsd');
		const line = lineOf(rule, values);
		const fallbackFlop = rule === 'ratio' ? number(values, 'fallbackFlop') : NO_FALLBACK;
		// A share is exceeded, an amount is reached: "greater than a third", "equal to or greater than 3e25".
		const meets =
			rule === 'ratio'
				? ({ modificationFlop, originalFlop, originalDisclosed, silentLineFlop }: ModificationFacts) =>
						modificationFlop >
						WITHIN_ROUNDING *
							(originalDisclosed || fallbackFlop >= NO_FALLBACK
								? line(originalFlop, true)
								: Math.max(fallbackFlop, silentLineFlop))
				: ({ modificationFlop, originalFlop }: ModificationFacts) =>
						modificationFlop >= line(originalFlop, true);
		return {
			makesProvider: (modification) =>
				(anyOriginal || modification.originalCovered) &&
				meets(modification) &&
				(costUsd === 0 || modification.modificationCostUsd > costUsd),
			modificationLine: line,
			...(fallbackFlop < NO_FALLBACK && { silentLineFlop: fallbackFlop }),
			shareOwedOnModification
		};
	}
};

/** A third of a number is rounded: exactly a share must not count as more than it. */
const WITHIN_ROUNDING = 1 + 1e-12;
/** An amount of 1e42 FLOP stands for no line of its own. */
const NO_FALLBACK = 1e42;

/** Smallest modification that is covered, in FLOP, by the compute of the original. */
function lineOf(rule: string, values: InstrumentValues): Answers['modificationLine'] {
	switch (rule) {
		case 'ratio': {
			const ratio = number(values, 'ratio');
			const fallbackFlop = number(values, 'fallbackFlop');
			if (fallbackFlop >= NO_FALLBACK) return (originalFlop) => ratio * originalFlop;
			return (originalFlop, disclosed) => (disclosed ? ratio * originalFlop : fallbackFlop);
		}
		case 'absolute': {
			const flop = number(values, 'flop');
			return () => flop;
		}
		default:
			return () => 0;
	}
}
