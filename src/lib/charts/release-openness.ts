import { FATES, type Fate, type PlannedRuns } from '$lib/model';
import { horizontalBars } from './bars';
import type { Figure } from './figure';
import { paint } from './hatching';
import { formatQuantity, joinWords } from './numbers';
import type { AreaStyle, Palette } from './palette';
import { pairedRuns, regimeNames, type Results } from './results';

type Shown = Exclude<Fate, 'in-training'>;

const WORDS: Readonly<Record<Shown, string>> = {
	'released-open': 'Open weights',
	'released-gated': 'Gated weights',
	'released-closed': 'Closed',
	withheld: 'Trained, withheld',
	'awaiting-approval': 'Awaiting approval',
	abandoned: 'Never trained'
};
const SHOWN = Object.keys(WORDS) as Shown[];

function fateStyle(colours: Palette, fate: Shown): AreaStyle {
	const { open, gated, closed, otherClosed, withheld, gone } = colours.openness;
	switch (fate) {
		case 'released-open':
			return open;
		case 'released-gated':
			return gated;
		case 'released-closed':
			return closed;
		case 'awaiting-approval':
			return otherClosed;
		case 'withheld':
			return withheld;
		case 'abandoned':
			return gone;
	}
}

/** What became of the planned base models under each regime: open, gated, closed, withheld, never trained. */
export function releaseOpenness(results: Results, colours: Palette): Figure {
	const names = regimeNames(results);
	const counts = names.map((_, regime) => meanCounts(pairedRuns(results, regime)));
	const happened = SHOWN.filter((fate) => counts.some((row) => (row.get(fate) ?? 0) > 0));
	const count = (regime: number, fate: Shown) => counts[regime]?.get(fate) ?? 0;
	return {
		source: results,
		id: 'release-openness',
		title: 'What becomes of planned base models',
		subtitle: `Planned training runs by what became of them, mean of ${results.worldsInFull} worlds`,
		legend: happened.map((fate) => {
			const { colour, hatching } = fateStyle(colours, fate);
			return { label: WORDS[fate], colour, mark: { kind: 'area', hatching } };
		}),
		configuration: {
			type: 'bar',
			data: {
				labels: names,
				datasets: happened.map((fate) => {
					const { colour, hatching } = fateStyle(colours, fate);
					return {
						label: WORDS[fate],
						data: names.map((_, regime) => count(regime, fate)),
						backgroundColor: paint(colour, hatching, colours.hatch),
						borderColor: colours.surface,
						borderWidth: 1,
						maxBarThickness: 46
					};
				})
			},
			options: horizontalBars(colours, 'planned base models per world', true, (dataset, regime) => {
				const fate = happened[dataset] ?? 'abandoned';
				return `${WORDS[fate]}: ${formatQuantity(count(regime, fate))}`;
			})
		},
		table: {
			caption: 'What became of planned base models, mean number per world',
			headers: ['Policy', ...SHOWN.map((fate) => WORDS[fate])],
			rows: names.map((name, regime) => [name, ...SHOWN.map((fate) => count(regime, fate))])
		},
		narrative: names
			.map((name, regime) => {
				const seen = happened.filter((fate) => count(regime, fate) > 0);
				const parts = seen.map(
					(fate) => `${formatQuantity(count(regime, fate))} ${WORDS[fate].toLowerCase()}`
				);
				return `Under ${name}: ${joinWords(parts)}.`;
			})
			.join(' ')
	};
}

function meanCounts(worlds: readonly PlannedRuns[]): Map<Fate, number> {
	const counts = new Map<Fate, number>();
	for (const { fate } of worlds) {
		for (const code of fate) {
			const name = FATES[code];
			if (name) counts.set(name, (counts.get(name) ?? 0) + 1 / worlds.length);
		}
	}
	return counts;
}
