import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Policy } from '$lib/model';
import {
	anyFactor,
	anyLaw,
	anyProject,
	anyRun,
	burdenOf,
	changed,
	decided,
	frozenWorld,
	owed,
	under
} from './frozen';

/**
 * What one decision does when one law changes and everything else stands still: no rivals answer, nobody exits,
 * nothing is earned. Here the signs that people expect are exact (of a whole run many of them are false). Random
 * laws, runs and projects with a fixed seed; decisions that do not differ prove nothing, so that each claim also
 * says how many of the cases must differ.
 */
const WORLD = frozenWorld();
const CASES = 1500;
/** Sums of amounts agree to rounding. */
const ROUNDING = 1e-9;

type Case = readonly [before: Policy, after: Policy];

/** Checks a claim on many cases; it returns whether the two laws made a difference. */
function holds<T>(
	subject: fc.Arbitrary<T>,
	after: (law: Policy, factor: number) => Policy,
	claim: (laws: Case, subject: T) => boolean,
	least = 20
): void {
	let differed = 0;
	fc.assert(
		fc.property(anyLaw, subject, anyFactor, (law, one, factor) => {
			if (claim([law, after(law, factor)], one)) differed += 1;
		}),
		{ numRuns: CASES, seed: 20240101 }
	);
	expect(differed, 'cases that differ').toBeGreaterThanOrEqual(least);
}

const notBelow = (a: number, b: number) => {
	if (!(a >= b - ROUNDING * (1 + Math.abs(b)))) throw new Error(`${a} is below ${b}`);
};
const not = (what: boolean, why: string) => {
	if (what) throw new Error(why);
};

const dearer = (law: Policy, factor: number) =>
	changed(law, 'duties', ({ fixedUsd, perModelUsd, perYearUsd }) => ({
		fixedUsd: Number(fixedUsd) * (1 + 9 * factor) + 1e5 * factor,
		perModelUsd: Number(perModelUsd) * (1 + 9 * factor) + 1e5 * factor,
		perYearUsd: Number(perYearUsd) * (1 + 9 * factor) + 1e5 * factor
	}));
const slower = (law: Policy, factor: number) =>
	changed(law, 'duties', ({ delayMonths }) => ({ delayMonths: Number(delayMonths) + 12 * factor }));
const higherLine = (law: Policy, factor: number) =>
	changed(law, 'threshold', ({ flop }) => ({ flop: Number(flop) * 10 ** (3 * factor) }));
const moreLiability = (who: string) => (law: Policy, factor: number) =>
	changed(law, 'liability', (values) => ({ [who]: Math.min(1, Number(values[who] ?? 0) + factor) }));
const stricter = (law: Policy, factor: number): Policy => ({
	...law,
	instruments: {
		...law.instruments,
		enforcement: {
			...law.instruments.enforcement,
			detectionPerYear: Math.min(0.99, Number(law.instruments.enforcement!.detectionPerYear) + 0.5 * factor),
			fineUsd: Number(law.instruments.enforcement!.fineUsd) * (1 + 9 * factor) + 1e5 * factor
		}
	}
});

/** What the decision is worth: doing nothing is worth 0. */
const worth = (option: ReturnType<typeof decided>) => Math.max(0, option?.gainUsd ?? 0);

describe('this developer, with its rivals frozen', () => {
	it('is never covered by a higher line where a lower one did not cover it', () => {
		holds(anyRun, higherLine, ([lower, higher], run) => {
			const before = owed(under(WORLD, lower), run, true).covered;
			const after = owed(under(WORLD, higher), run, true).covered;
			not((after & ~before) !== 0, `tiers ${before} then ${after}`);
			return after !== before;
		});
	});

	it('never closes its weights because open ones are fully exempt', () => {
		const exempt = (law: Policy) =>
			changed(law, 'open-relief', () => ({ relief: 'full', licences: 'any', lostAboveFlop: 1e42 }));
		holds(anyRun, exempt, (laws, run) => {
			const [before, after] = laws.map((law) => decided(under(WORLD, law), run));
			not(before?.open === true && after?.open !== true, 'open, then not');
			notBelow(worth(after!), worth(before!));
			return before?.open !== after?.open;
		});
	});

	// It may leave the jurisdiction and be open elsewhere instead of gated everywhere. Hosted models answer for harm
	// too, so that liability is a reason to open where open models alone are relieved of it: that relief is left out.
	it('never opens its weights in the same markets because it answers for more, if relief is for nobody', () => {
		const unrelieved = (law: Policy) => changed(law, 'open-relief', () => ({ relief: 'none' }));
		holds(anyRun, moreLiability('developerShare'), (written, run) => {
			const laws = written.map(unrelieved);
			const [before, after] = laws.map((law) => decided(under(WORLD, law), run));
			const sameMarkets = before?.markets === after?.markets;
			not(sameMarkets && before?.open !== true && after?.open === true, 'not open, then open');
			notBelow(worth(before!), worth(after!));
			return before?.open !== after?.open;
		});
	});

	it.each([
		['dearer', dearer],
		['slower', slower]
	])('never becomes covered, and never gains, because duties are %s', (_, after) => {
		holds(anyRun, after, (laws, run) => {
			const [easy, hard] = laws.map((law) => decided(under(WORLD, law), run));
			not(easy?.obligation.covered === 0 && (hard?.obligation.covered ?? 0) !== 0, 'uncovered, then covered');
			notBelow(worth(easy!), worth(hard!));
			return worth(easy!) !== worth(hard!);
		});
	});

	it('never becomes covered, and never gains, because reviews are longer or refuse more', () => {
		const harder = (law: Policy, factor: number) =>
			changed(law, 'approval', ({ reviewMonths = 6, rejectProbability = 0.1 }) => ({
				required: 'yes',
				reviewMonths: Number(reviewMonths) + 6 * factor,
				rejectProbability: Math.min(1, Number(rejectProbability) + 0.5 * factor)
			}));
		// Both laws ask for approval; only its length and strictness differ.
		const asking = (law: Policy) => changed(law, 'approval', () => ({ required: 'yes' }));
		const ready = (law: Policy, factor: number) => harder(asking(law), factor);
		holds(anyRun, ready, ([law, hardLaw], run) => {
			const easy = decided(under(WORLD, asking(law)), run);
			const hard = decided(under(WORLD, hardLaw), run);
			not(easy?.obligation.covered === 0 && (hard?.obligation.covered ?? 0) !== 0, 'uncovered, then covered');
			notBelow(worth(easy), worth(hard));
			return worth(easy) !== worth(hard);
		});
	});

	it('never gains because a law that binds it is added to none', () => {
		const none = (law: Policy): Policy => ({ ...law, tiers: [] });
		holds(anyRun, none, ([law, nothing], run) => {
			const [with_, free] = [decided(under(WORLD, law), run), decided(under(WORLD, nothing), run)];
			notBelow(worth(free), worth(with_));
			return worth(free) !== worth(with_);
		});
	});
});

/** What the laws cost a fine-tuner in all: duties, non-compliance, liability, and markets that it stays out of. */
const weight = ({ forgoneUsd, liabilityUsd, weighedUsd }: ReturnType<typeof burdenOf>) =>
	weighedUsd + liabilityUsd + forgoneUsd;

describe('this fine-tuner, with everybody else frozen', () => {
	it('is never covered by a higher line where a lower one did not cover it, nor owes more', () => {
		holds(anyProject, higherLine, (laws, project) => {
			const [lower, higher] = laws.map((law) => burdenOf(under(WORLD, law), project));
			not(!lower!.covered && higher!.covered, 'not covered, then covered');
			notBelow(weight(lower!), weight(higher!));
			return lower!.covered !== higher!.covered;
		});
	});

	it('never starts to comply because a duty costs more', () => {
		holds(anyProject, dearer, (laws, project) => {
			const [cheap, dear] = laws.map((law) => burdenOf(under(WORLD, law), project));
			// A duty of nothing is neither met nor ignored: only one that costs something can be complied with.
			not(cheap!.ignored !== 0 && dear!.firstMet !== 0, 'ignored, then met');
			notBelow(weight(dear!), weight(cheap!));
			return cheap!.firstMet !== dear!.firstMet;
		});
	});

	it('never stops complying because detection is likelier or fines are higher', () => {
		holds(anyProject, stricter, (laws, project) => {
			const [lax, strict] = laws.map((law) => burdenOf(under(WORLD, law), project));
			not(lax!.ignored === 0 && strict!.ignored !== 0, 'met, then ignored');
			notBelow(weight(strict!), weight(lax!));
			return lax!.ignored !== strict!.ignored;
		});
	});

	it('never weighs less because it answers for more', () => {
		holds(anyProject, moreLiability('modifierShare'), (laws, project) => {
			const [less, more] = laws.map((law) => burdenOf(under(WORLD, law), project));
			notBelow(weight(more!), weight(less!));
			// It may stay out of the market of the law instead; where it does not, nothing but liability changes.
			if (more!.excluded === less!.excluded) {
				notBelow(more!.liabilityUsd, less!.liabilityUsd);
				expect(more!.weighedUsd).toBe(less!.weighedUsd);
			}
			return more!.liabilityUsd !== less!.liabilityUsd;
		});
	});

	it.each([
		['small firms', 'small-relief', { revenueBelowUsd: 1e12, costShare: 0.3 }],
		['what is limited to the change', 'modifier', { dutyShare: 0 }]
	] as const)('never weighs more because of relief for %s', (_, instrument, values) => {
		const relieved = (law: Policy) =>
			changed(law, instrument, ({ costShare = 1 }) =>
				'costShare' in values
					? {
							revenueBelowUsd: values.revenueBelowUsd,
							costShare: Math.min(Number(costShare), values.costShare)
						}
					: values
			);
		holds(anyProject, relieved, (laws, project) => {
			const [full, eased] = laws.map((law) => burdenOf(under(WORLD, law), project));
			notBelow(weight(full!), weight(eased!));
			return weight(full!) !== weight(eased!);
		});
	});
});
