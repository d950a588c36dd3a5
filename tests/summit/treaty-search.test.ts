import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { collect, RecentOutcomes } from '$lib/experiments';
import { MODEL_VERSION } from '$lib/model';
import { inlineRunner } from '$lib/runner/inline';
import { resolveExperiment, underEverySet } from '$lib/scenarios';
import {
	BRACKETS,
	choiceOfTreaties,
	differing,
	FRONT_RUNNERS,
	gaugesOf,
	isCrossed,
	START,
	TEAMS,
	withStop,
	writeTreaty,
	type Treaty
} from '$lib/summit';

/**
 * Cards that a treaty of the search may differ by from the draft. Without it the claims that need no search are
 * tested; with 3 the search takes hours.
 */
const CARDS = Number(process.env.TREATY_CARDS ?? 0);
/** Fewer than a class runs, as thousands of treaties are run. */
const WORLDS = 8;
const SETS = underEverySet(choiceOfTreaties([START])).map(({ set }) => set);
const [MIDDLE] = SETS as [string];

const TEAM_IDS = TEAMS.map(({ id }) => id);
const runner = inlineRunner(() => Promise.resolve());

/** What one treaty shows under one set of assumptions: marks team by team, and the red lines that it crosses. */
interface Shown {
	readonly marks: readonly (readonly string[])[];
	readonly crossed: readonly string[];
}
const known = new Map<string, Shown>();
/** No rule is in every comparison: it is simulated once. */
const recent = new RecentOutcomes();

/** Where a search of hours is kept, so that one that was ended goes on; of one model, named by what the draft shows. */
const STATE = 'node_modules/.cache/threshold-lab/treaties.json';
const SAVED_EVERY = 20;
let draft = '';

function resume(): void {
	if (CARDS === 0 || !existsSync(STATE)) return;
	const kept = JSON.parse(readFileSync(STATE, 'utf8')) as { draft: string; shown: [string, Shown][] };
	if (kept.draft === draft) for (const [name, shown] of kept.shown) known.set(name, shown);
}

function save(): void {
	if (CARDS === 0) return;
	mkdirSync(dirname(STATE), { recursive: true });
	writeFileSync(STATE, JSON.stringify({ draft, shown: [...known] }));
}

const nameOf = (treaty: Treaty, set: string): string => `${set} ${writeTreaty(treaty)}`;
const shownOf = (treaty: Treaty, set: string): Shown => known.get(nameOf(treaty, set))!;
const isKnown = (treaty: Treaty, sets: readonly string[]): boolean =>
	sets.every((set) => known.has(nameOf(treaty, set)));
const keepsAll = (treaty: Treaty, sets: readonly string[]): boolean =>
	sets.every((set) => shownOf(treaty, set).crossed.length === 0);

async function run(treaties: readonly Treaty[], sets: readonly string[]): Promise<void> {
	for (const set of sets) {
		const wanted = treaties.filter((treaty) => !known.has(nameOf(treaty, set)));
		for (let at = 0; at < wanted.length; at += FRONT_RUNNERS) {
			const together = wanted.slice(at, at + FRONT_RUNNERS);
			const { choice } = underEverySet(choiceOfTreaties(together)).find((one) => one.set === set)!;
			const experiment = resolveExperiment({ ...choice, replicates: WORLDS });
			const results = await collect(experiment, runner, { recent });
			if (draft === '') {
				draft = results.fingerprint();
				resume();
			}
			for (const [column, treaty] of together.entries()) {
				known.set(nameOf(treaty, set), {
					marks: TEAM_IDS.map((team) => gaugesOf(results, team, column + 1).map(({ mark }) => mark)),
					crossed: TEAM_IDS.filter((team) => isCrossed(results, team, column + 1, treaty))
				});
			}
			const done = at / FRONT_RUNNERS + 1;
			if (done % SAVED_EVERY === 0) {
				save();
				console.log(`${set}: ${at + together.length} of ${wanted.length} treaties`);
			}
		}
		save();
	}
}

/** What the search found, for people. */
const TABLE = 'docs/treaties.md';
interface Row {
	readonly cards: number;
	readonly all: number;
	readonly middle: number;
	readonly every: number;
}
const tableOf = (rows: readonly Row[], keeping: readonly Treaty[]): string => `# Treaties of the Summit

Written by \`npm run check:treaties\` (model version ${MODEL_VERSION}): every treaty that differs from the draft by so many cards, in ${WORLDS} worlds
under each set of assumptions that is tried. A treaty is counted where it crosses the red line of none of the six teams. What crosses one under
the middle assumptions is not run under the others.

${rows
	.map(
		({ all, cards, every, middle }) =>
			`- ${cards} ${cards === 1 ? 'card' : 'cards'}: ${all} treaties, ${middle} keep all six red lines under the middle assumptions, ${every} under all three sets.`
	)
	.join('\n')}

Brackets that they change: ${BRACKETS.filter((_, at) =>
	keeping.some((treaty) => differing(START, treaty).includes(at))
)
	.map(({ title }) => title.toLowerCase())
	.join(', ')}.
`;

/** Treaties that differ from the draft in exactly so many brackets. */
function withCards(cards: number, from = 0): readonly Treaty[] {
	if (cards === 0) return [START];
	return BRACKETS.flatMap(({ start, stops }, bracket) =>
		bracket < from
			? []
			: stops.flatMap((_, stop) =>
					stop === start
						? []
						: withCards(cards - 1, bracket + 1).map((treaty) => withStop(treaty, bracket, stop))
				)
	);
}

it('the draft crosses a red line under every set of assumptions, so that there is something to negotiate', async () => {
	await run([START], SETS);
	for (const set of SETS) expect(shownOf(START, set).crossed, set).not.toEqual([]);
}, 600_000);

// Declared only where the search runs, so that no test of `npm test` is skipped.
function search(cards: number, title: string, tests: () => void): void {
	if (CARDS >= cards) describe(title, tests);
}

search(1, 'of the treaties of one card', () => {
	const all = withCards(1);
	beforeAll(() => run(all, SETS));

	it('fewer than a quarter keep all six red lines under all sets of assumptions', () => {
		const keeping = all.filter((treaty) => keepsAll(treaty, SETS));
		console.log(`1 card: ${all.length} treaties, ${keeping.length} keep all six under all sets`);
		expect(keeping.length / all.length).toBeLessThan(1 / 4);
	});

	it('each team has one that helps it and hurts another', () => {
		const without = TEAM_IDS.filter(
			(_, team) =>
				!all.some((treaty) => {
					const { marks } = shownOf(treaty, MIDDLE);
					return (
						marks[team]!.includes('better') &&
						marks.some((other, at) => at !== team && other.includes('worse'))
					);
				})
		);
		expect(without).toEqual([]);
	});
});

search(2, 'of the treaties of two cards and more', () => {
	const all = Array.from({ length: CARDS - 1 }, (_, more) => withCards(more + 2)).flat();
	let keeping: readonly Treaty[] = [];
	beforeAll(async () => {
		await run(all, [MIDDLE]);
		// What crosses a line under the middle assumptions keeps none under all.
		const promising = all.filter((treaty) => keepsAll(treaty, [MIDDLE]));
		await run(promising, SETS);
		keeping = promising.filter((treaty) => keepsAll(treaty, SETS));
		const rows = Array.from({ length: CARDS }, (_, more) => {
			const treaties = withCards(more + 1);
			const count = (sets: readonly string[]): number =>
				treaties.filter((treaty) => isKnown(treaty, sets) && keepsAll(treaty, sets)).length;
			return { cards: more + 1, all: treaties.length, middle: count([MIDDLE]), every: count(SETS) };
		});
		writeFileSync(TABLE, tableOf(rows, keeping));
		console.log(`written to ${TABLE}`);
	});

	it('at least five keep all six red lines under all sets of assumptions, by four different brackets', () => {
		expect(keeping.length).toBeGreaterThanOrEqual(5);
		const used = new Set(keeping.flatMap((treaty) => differing(START, treaty)));
		expect(used.size).toBeGreaterThanOrEqual(4);
	});

	it('none betters every gauge that some treaty betters: something is given up in each', () => {
		const marks = all.map((treaty) => shownOf(treaty, MIDDLE).marks.flat());
		const bettered = marks[0]!
			.map((_, gauge) => gauge)
			.filter((gauge) => marks.some((one) => one[gauge] === 'better'));
		expect(bettered.length).toBeGreaterThan(TEAM_IDS.length);
		const perfect = all.filter((_, at) => bettered.every((gauge) => marks[at]![gauge] === 'better'));
		expect(perfect.map(writeTreaty)).toEqual([]);
	});
});
