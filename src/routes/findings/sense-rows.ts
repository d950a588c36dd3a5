import type { Sense, SensedEffect } from '$lib/findings/sense';
import { presetById } from '$lib/scenarios';

/** What became of an effect when something else was assumed. */
export const STANDINGS = [
	{ id: 'holds', title: 'Holds everywhere' },
	{ id: 'lost', title: 'Lost to chance somewhere' },
	{ id: 'turned', title: 'Turned by something' }
] as const;
export type StandingId = (typeof STANDINGS)[number]['id'];

/** One effect as the table shows and finds it. */
export interface SenseRow extends SensedEffect {
	readonly name: string;
	readonly standing: StandingId;
	/** Everything that a search looks in, in lower case. */
	readonly text: string;
}

export interface SenseFilter {
	readonly query: string;
	readonly outcome: string;
	readonly standing: StandingId | '';
	/** A set, a horizon, a switch or a mechanism that loses, turns or makes the effect; empty for any. */
	readonly by: string;
}

export function senseRows({ effects }: Sense): SenseRow[] {
	return effects.map((effect) => {
		const { lostUnder, mechanism, outcome, preset, turnedBy } = effect;
		const name = presetById(preset)?.name ?? preset;
		const words = [name, preset, outcome, ...lostUnder, ...turnedBy, mechanism?.name ?? ''];
		return {
			...effect,
			name,
			standing: turnedBy.length > 0 ? 'turned' : lostUnder.length > 0 ? 'lost' : 'holds',
			text: words.join(' ').toLowerCase()
		};
	});
}

/** The rows that have every word of the query and are of everything else that is asked for. */
export function filterSense(
	rows: readonly SenseRow[],
	{ by, outcome, query, standing }: SenseFilter
): SenseRow[] {
	const words = query.toLowerCase().split(/\s+/).filter(Boolean);
	return rows.filter(
		(row) =>
			(outcome === '' || row.outcome === outcome) &&
			(standing === '' || row.standing === standing) &&
			(by === '' || restsOn(row, by)) &&
			words.every((word) => row.text.includes(word))
	);
}

function restsOn({ lostUnder, mechanism, turnedBy }: SenseRow, by: string): boolean {
	return lostUnder.includes(by) || turnedBy.includes(by) || mechanism?.name === by;
}

/** What effects rest on, the most frequent first, with how many do. */
export function restingOn(rows: readonly SenseRow[]): { name: string; count: number }[] {
	const names = new Set(
		rows.flatMap(({ lostUnder, mechanism, turnedBy }) => [
			...lostUnder,
			...turnedBy,
			...(mechanism ? [mechanism.name] : [])
		])
	);
	return [...names]
		.map((name) => ({ name, count: rows.filter((row) => restsOn(row, name)).length }))
		.sort((a, b) => b.count - a.count);
}
