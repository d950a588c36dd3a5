import { describe, expect, it } from 'vitest';
import { METRICS, REASONS, simulate, type Outcome, type Parameters, type Policy } from '$lib/model';
import { compare } from '$lib/experiments/comparison';
import { summariesOf } from '$lib/experiments/summary';
import { PRESETS } from '$lib/scenarios';
import { metricsThatDiffer, rule, series, small, sum } from '../model/worlds';

const DUTIES = { fixedUsd: 5e7, perModelUsd: 1e7, perYearUsd: 1e7, delayMonths: 6 };
const HEAVY = {
	duties: DUTIES,
	approval: { required: 'yes', reviewers: 1, reviewMonths: 12, rejectProbability: 0.5 }
};

function run(policies: readonly Policy[], changes: Partial<Parameters> = {}): Outcome {
	return simulate({ parameters: small(changes), policies, seed: 'no rule', replicate: 0 });
}

/** Makers hear of a law that does not reach them: what they know of it may differ, what they do must not. */
function expectSameBits(a: Outcome, b: Outcome): void {
	expect(metricsThatDiffer(a, b).filter((id) => id !== 'know-how')).toEqual([]);
	expect(a.lost).toEqual(b.lost);
	expect(a.diverted).toEqual(b.diverted);
	expect(a.providerShares).toEqual(b.providerShares);
	expect(a.runs).toEqual(b.runs);
}

const NONE = run([]);
/** A rule that does bind, so that nothing is compared with nothing. */
const BINDING = rule({ threshold: { flop: 1e23 }, ...HEAVY });

describe('a rule that reaches nobody is no rule, bit for bit', () => {
	// Seen to fail with the line ignored in coversModel.
	it('when its line lies above every model', () => {
		expectSameBits(run([rule({ threshold: { flop: 1e40 }, ...HEAVY })]), NONE);
	});

	it('when its line lies above every model and modifiers of covered models are covered', () => {
		const modifier = { rule: 'every-derivative', original: 'covered' };
		expectSameBits(run([rule({ threshold: { flop: 1e40 }, modifier, ...HEAVY })]), NONE);
	});

	it('when it binds after the end of the simulation', () => {
		const timing = { start: '2040-01-01' };
		expectSameBits(run([rule({ threshold: { flop: 1e23 }, ...HEAVY }, { timing })]), NONE);
	});

	it('when it lapsed before the beginning', () => {
		const timing = { start: '2022-01-01', end: '2023-06-01' };
		expectSameBits(run([rule({ threshold: { flop: 1e23 }, ...HEAVY }, { timing })]), NONE);
	});

	it('when it covers neither models nor modifiers', () => {
		expectSameBits(run([rule({ threshold: { basis: 'no-model' }, ...HEAVY })]), NONE);
	});

	it('when every firm in the world is small enough to be exempt', () => {
		const exempt = { 'small-relief': { revenueBelowUsd: 1e30, costShare: 0 } };
		expectSameBits(run([rule({ threshold: { basis: 'every-model' }, ...exempt, ...HEAVY })]), NONE);
	});

	// Fails: a fine-tuner who is exempt still counts as covered, unlike a developer who is (burden.ts).
	it('when every firm is exempt and the modifier rule reaches every derivative', () => {
		const exempt = { 'small-relief': { revenueBelowUsd: 1e30, costShare: 0 } };
		const modifier = { rule: 'every-derivative', original: 'any' };
		expectSameBits(run([rule({ threshold: { basis: 'every-model' }, ...exempt, modifier, ...HEAVY })]), NONE);
	});

	// Nobody's premium on openness is below 0 here: a developer that prefers closed weights is not relieved.
	it('when every model is open and relief for published weights is full', () => {
		const everybodyOpen = {
			opennessFrontierClosed: 0.3,
			opennessFrontierOpen: 0.3,
			opennessChallenger: 0.3,
			opennessPublic: 0.3,
			opennessSpread: 0
		};
		const relief = { 'open-relief': { relief: 'full', licences: 'any' } };
		expectSameBits(
			run([rule({ threshold: { basis: 'every-model' }, ...relief, ...HEAVY })], everybodyOpen),
			run([], everybodyOpen)
		);
	});

	it('when it has no tiers, however strict its enforcement', () => {
		const enforcement = { from: '2024-01-01', detectionPerYear: 0.9, fineUsd: 1e9 };
		expectSameBits(run([{ id: 'empty', instruments: { enforcement }, tiers: [] }]), NONE);
	});

	it('also beside a rule that does bind: adding it changes nothing', () => {
		const binding = rule({ threshold: { flop: 1e24 }, duties: DUTIES });
		const idle = rule({ threshold: { flop: 1e40 }, ...HEAVY }, {}, 'idle');
		expectSameBits(run([binding, idle]), run([binding]));
		expectSameBits(run([idle, binding]), run([binding]));
	});
});

// Fails: the second law, idle as it is, keeps the audits of the first one going after its end (audits.ts).
it('a rule that asks nothing of anybody changes nothing beside one that has lapsed', () => {
	const every = { modifier: { rule: 'every-derivative', original: 'any' }, duties: { perModelUsd: 100 } };
	const enforcement = { from: '2024-01-01', detectionPerYear: 0.05, fineUsd: 1000 };
	const timing = { start: '2024-01-01', end: '2025-01-01' };
	const nobody = { threshold: { basis: 'no-model' } };
	const lapsed = rule({ ...nobody, ...every }, { timing, enforcement }, 'lapsed');
	const idle = rule(nobody, { enforcement }, 'idle');
	expectSameBits(run([lapsed, idle]), run([lapsed]));
});

describe('fear of coverage', () => {
	const outOfReach = rule({ threshold: { flop: 1e40 }, duties: DUTIES });

	it('makes a rule that reaches nobody cost projects', () => {
		const fear = { fearedCoverage: 0.45, fearedDutyUsd: 5000 };
		const [calm, afraid] = [run([], fear), run([outOfReach], fear)];
		expect(sum(series(afraid, 'derivatives'))).toBeLessThan(sum(series(calm, 'derivatives')));
		const feared = REASONS.indexOf('feared coverage');
		const forFear = ({ lost, diverted }: Outcome) =>
			sum(lost.filter((_, at) => at % REASONS.length === feared)) +
			sum(diverted.filter((_, at) => at % REASONS.length === feared));
		expect(forFear(calm)).toBe(0);
		expect(forFear(afraid)).toBeGreaterThan(0);
	});

	// Seen to fail with fear that does not ask whether a rule is in force.
	it('is nothing where no rule is in force', () => {
		expectSameBits(run([], { fearedCoverage: 0.45, fearedDutyUsd: 5000 }), NONE);
	});
});

// Fails when a comparison looks at anything but the two worlds, such as their order.
it('the same rule twice differs by exactly 0 in every comparison, with an interval of no width', () => {
	const regime = Array.from({ length: 3 }, (_, replicate) =>
		summariesOf(simulate({ parameters: small(), policies: [BINDING], seed: 'twice', replicate }))
	);
	METRICS.forEach(({ id }, m) => {
		const column = regime.map((row) => row[m]!);
		const { mean, low, high } = compare(id, 1, column, [...column]);
		expect([mean, low, high], id).toEqual([0, 0, 0]);
	});
});

describe('the same rule twice', () => {
	it.each(PRESETS.map(({ id, policy }) => ({ id, policy })))(
		'$id differs from itself by exactly 0',
		({ policy }) => {
			expectSameBits(run([policy]), run([structuredClone(policy)]));
		}
	);
});

describe('a rule that costs nothing', () => {
	const free = rule({
		threshold: { flop: 1e24 },
		modifier: { rule: 'every-derivative', original: 'any' },
		duties: { fixedUsd: 0, perModelUsd: 0, perYearUsd: 0, delayMonths: 0 }
	});

	/** Who is covered, what a threshold catches, and how many models lie around it. */
	const COUNTS = /^covered-|-covered$|^collateral-models$|-line$/;
	/** Silence about compute is an answer to being covered, not to its price. */
	const NO_SILENCE = { silenceAboveLine: 0 };

	// Seen to fail with covered models put off by a month, and with safeguards by coverage alone.
	it('changes nothing but the counts of the covered: a duty that asks nothing makes no model safer', () => {
		const moved = metricsThatDiffer(run([], NO_SILENCE), run([free], NO_SILENCE));
		expect(moved.filter((id) => !COUNTS.test(id))).toEqual([]);
		expect(moved).toEqual(expect.arrayContaining(['covered-base-models', 'covered-projects']));
	});
});

it('a rule that does bind differs: the tests above can fail', () => {
	expect(metricsThatDiffer(NONE, run([BINDING])).length).toBeGreaterThan(METRICS.length / 3);
});

// Seen to fail with draws of approval numbered by tier, and of audits by law.
it('a policy that never applies shifts no draw of another, before or after it', () => {
	const idle = { ...rule({ ...HEAVY }), instruments: { timing: { start: '2044-01-01' } } };
	const licence = rule({
		threshold: { flop: 1e24 },
		duties: { perModelUsd: 1000 },
		modifier: { rule: 'every-derivative', original: 'any' },
		approval: { required: 'yes', reviewers: 2, reviewMonths: 2, rejectProbability: 0.3 }
	});
	const alone = run([licence]);
	expectSameBits(run([idle, licence]), alone);
	expectSameBits(run([licence, idle]), alone);
	expect(metricsThatDiffer(alone, NONE)).not.toEqual([]);
});
