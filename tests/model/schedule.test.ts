import { expect, it } from 'vitest';
import type { Parameters, Policy } from '$lib/model';
import { PERMISSION } from '$lib/model/state/runs';
import type { World } from '$lib/model/laws/world';
import { FATES } from '$lib/model/outcome';
import { SCHEDULE } from '$lib/model/schedule';
import { step } from '$lib/model/simulate';
import { rule, worldAtStart } from './worlds';

/**
 * What the order of the steps of a month guarantees, observed at the end of each month, and the steps that would
 * break the guarantee if they changed places.
 */
interface Guarantee {
	readonly guarantee: string;
	readonly before: string;
	readonly after: string;
	/** Throws where the guarantee does not hold, or where the world never put it to the test. */
	readonly check: () => void;
}

const RELEASED: readonly number[] = ['released-open', 'released-gated', 'released-closed'].map((fate) =>
	FATES.findIndex((name) => name === fate)
);
const AWAITING = FATES.indexOf('awaiting-approval');
const EVERY_MODEL = { threshold: { basis: 'every-model' } };

/** Runs a world and calls `look` at the end of every month. */
function everyMonth(
	policies: readonly Policy[],
	look: (world: World) => void,
	changes: Partial<Parameters> = {}
): void {
	const world = worldAtStart({ fineTuners: 200, months: 24, ...changes }, policies, 'order');
	for (world.month = 0; world.month < world.months; world.month++) {
		step(world);
		look(world);
	}
}

/** Rows of the models that came out in the month that has just passed. */
function releasedNow({ runs, month }: World): number[] {
	return Array.from({ length: runs.count }, (_, row) => row).filter(
		(row) => runs.month[row] === month && RELEASED.includes(runs.fate[row]!)
	);
}

/** Those of them whose weights can be had. */
const publishedNow = (world: World): number[] =>
	releasedNow(world).filter((row) => world.runs.open[row] === 1 || world.runs.gated[row] !== 0);

const GUARANTEES: readonly Guarantee[] = [
	{
		guarantee: 'a law binds whatever is released in its first month, and nothing from before',
		before: 'updateLaw',
		after: 'releaseBases',
		check() {
			const FIRST_MONTH = 12;
			const releases = { earlier: 0, first: 0 };
			everyMonth([rule(EVERY_MODEL, { timing: { start: '2025-01-01' } })], (world) => {
				const earlier = world.month < FIRST_MONTH;
				for (const row of releasedNow(world)) {
					expect(world.runs.covered[row] !== 0, `in month ${world.month}`).toBe(!earlier);
					if (earlier) releases.earlier += 1;
					if (world.month === FIRST_MONTH) releases.first += 1;
				}
			});
			expect(releases.earlier).toBeGreaterThan(0);
			expect(releases.first).toBeGreaterThan(0);
		}
	},
	{
		guarantee: 'a law sees the largest model up to the month before',
		before: 'updateLaw',
		after: 'releaseBases',
		check() {
			let frontierBefore = 0;
			let moved = 0;
			everyMonth([rule({ threshold: { basis: 'frontier' } })], ({ circumstances, frontierFlop, month }) => {
				if (month > 0) {
					expect(circumstances.frontierFlop, `in month ${month}`).toBe(frontierBefore);
					if (frontierFlop > frontierBefore) moved += 1;
				}
				frontierBefore = frontierFlop;
			});
			expect(moved).toBeGreaterThan(0);
		}
	},
	{
		guarantee: 'a law sees the incidents up to the month before',
		before: 'updateLaw',
		after: 'countIncidents',
		check() {
			let incidentsBefore = 0;
			let happened = 0;
			const look = ({ circumstances, incidents, month }: World) => {
				expect(circumstances.incidents, `in month ${month}`).toBe(incidentsBefore);
				if (incidents > incidentsBefore) happened += 1;
				incidentsBefore = incidents;
			};
			everyMonth([rule({ path: { ratchetFactor: 0.5 } })], look, { incidentsPerYear: 6 });
			expect(happened).toBeGreaterThan(0);
		}
	},
	{
		guarantee: 'a model whose approval is granted does not wait for another month',
		before: 'moveApprovalQueue',
		after: 'releaseBases',
		check() {
			let granted = 0;
			const approval = { required: 'yes', reviewers: 3, reviewMonths: 2, rejectProbability: 0.1 };
			everyMonth([rule({ ...EVERY_MODEL, approval })], ({ runs, flows, month }) => {
				granted += flows.approvals;
				for (let row = 0; row < runs.count; row++)
					if (runs.permission[row] === PERMISSION.granted)
						expect(runs.fate[row], `row ${row} in month ${month}`).not.toBe(AWAITING);
			});
			expect(granted).toBeGreaterThan(0);
		}
	},
	{
		guarantee: 'fine-tuners can choose a model in the month in which it comes out',
		before: 'releaseBases',
		after: 'chooseBases',
		check() {
			let chosen = 0;
			everyMonth([], (world) => {
				const fresh = new Set(publishedNow(world));
				chosen += world.fineTuners.base.filter((base) => fresh.has(base)).length;
			});
			expect(chosen).toBeGreaterThan(0);
		}
	},
	{
		guarantee: 'and build on it',
		before: 'publishNews',
		after: 'decideProjects',
		check() {
			let builtOn = 0;
			everyMonth([], (world) => {
				const { derivatives, month } = world;
				const fresh = new Set(publishedNow(world));
				for (let row = 0; row < derivatives.count; row++)
					if (derivatives.month(row) === month && fresh.has(derivatives.root[row]!)) builtOn += 1;
			});
			expect(builtOn).toBeGreaterThan(0);
		}
	},
	{
		guarantee: 'derivatives come out in the month in which they are decided on',
		before: 'decideProjects',
		after: 'releaseDerivatives',
		check() {
			let decided = 0;
			everyMonth([], ({ derivatives, fineTuners, month }) => {
				const publishing = new Set<number>();
				for (let row = 0; row < derivatives.count; row++)
					if (derivatives.month(row) === month) publishing.add(derivatives.maker[row]!);
				const building = Array.from(fineTuners.building.keys()).filter(
					(maker) => fineTuners.building[maker]! >= 0
				);
				expect(
					[...publishing].sort((a, b) => a - b),
					`in month ${month}`
				).toEqual(building);
				decided += building.length;
			});
			expect(decided).toBeGreaterThan(0);
		}
	}
];

/** The month with two steps in each other's place. */
function swapped(before: string, after: string, run: () => void): void {
	const order = SCHEDULE as (typeof SCHEDULE)[number][];
	const [a, b] = [before, after].map((name) => order.findIndex((one) => one.name === name)) as [
		number,
		number
	];
	if (a < 0 || b <= a) throw new RangeError(`${before} does not come before ${after} in the schedule`);
	const change = () => ([order[a], order[b]] = [order[b]!, order[a]!]);
	change();
	try {
		run();
	} finally {
		change();
	}
}

it.each(GUARANTEES)('$guarantee', ({ check }) => {
	check();
});

it.each(GUARANTEES)('because $before comes before $after: $guarantee', ({ after, before, check }) => {
	expect(() => swapped(before, after, check)).toThrow();
	// The order is as it was.
	expect(SCHEDULE.findIndex(({ name }) => name === before)).toBeLessThan(
		SCHEDULE.findIndex(({ name }) => name === after)
	);
});

it('no step happens twice in a month', () => {
	expect(new Set(SCHEDULE).size).toBe(SCHEDULE.length);
});
