import { describe, expect, it } from 'vitest';
import { missingRuns } from '$lib/experiments/missing';
import { decisionsOn, FATES, simulate, type Outcome, type SimulationInput } from '$lib/model';
import { policyChoice, resolveExperiment } from '../../src/lib/scenarios';
import { decisionsIn } from '../../src/lib/why/following';
import { decisionWords, weighedRows } from '../../src/lib/why';

/** Laws that make developers stop short, close, wait, leave a market, give up, and ignore what they owe. */
const LAWS = [
	'eu-ai-act',
	'ca-sb-1047',
	'premarket-licence',
	'strict-liability',
	'treaty-draft',
	'staged-access'
];

function compared(law: string) {
	const experiment = resolveExperiment({
		seed: 'weighed',
		replicates: 1,
		parameters: { fineTuners: 100, months: 60, lineUncertainty: 0.2 },
		regimes: [{ policies: [policyChoice('none')] }, { policies: [policyChoice(law)] }]
	});
	const input = (regime: number): SimulationInput => ({
		parameters: experiment.parameters,
		policies: experiment.regimes[regime]!.policies,
		seed: 'weighed',
		replicate: 0
	});
	const [before, after] = [simulate(input(0)), simulate(input(1))] as [Outcome, Outcome];
	return { experiment, input, after, changed: missingRuns(before.runs, after.runs) };
}

describe.each(LAWS)('of a model that “%s” changes', (law) => {
	const { after, changed, experiment, input } = compared(law);
	const all = decisionsOn(
		input(1),
		changed.map(({ id }) => id)
	);

	it('there are some', () => expect(changed.length).toBeGreaterThan(0));

	it('what was chosen gains most, and is what became of it, for every one of them', () => {
		for (const [id, decisions] of all) {
			for (const { chosen, plans } of decisions) {
				const most = Math.max(...plans.map(({ gainUsd }) => gainUsd));
				if (chosen === null) expect(most).toBeLessThan(0);
				else expect([plans[chosen]!.gainUsd, most >= 0]).toEqual([most, true]);
			}
			const row = after.runs.id.indexOf(id);
			if (row < 0) {
				expect(decisions).toEqual([]);
				continue;
			}
			const [plan] = decisions;
			const fate = FATES[after.runs.fate[row]!]!;
			expect(plan!.about).toBe('training');
			if (plan!.chosen === null) {
				expect([fate, decisions.length]).toEqual(['abandoned', 1]);
				continue;
			}
			expect(Math.log10(plan!.plans[plan!.chosen]!.flop)).toBeCloseTo(after.runs.trainedLog10Flop[row]!, 9);
			const first = decisions.find(({ reason }) => reason !== 0);
			if (after.runs.reason[row] !== 0 && fate !== 'awaiting-approval' && first)
				expect(first.reason).toBe(after.runs.reason[row]);
			const last = decisions.at(-1)!;
			if (fate === 'withheld') expect(last.chosen).toBe(null);
		}
	});

	it('decisions stand under both laws, in words that name what was done and what it would have been', () => {
		const { id } = changed.find(({ reason }) => reason !== 0) ?? changed[0]!;
		const [before, then] = decisionsIn(experiment, { regime: 1, replicate: 0 }, id);
		expect(before.length).toBeGreaterThan(0);
		for (const decision of [...before, ...then]) {
			const rows = weighedRows(decision);
			expect(rows.filter(({ chosen }) => chosen)).toHaveLength(1);
			expect(rows.filter(({ wished }) => wished)).toHaveLength(1);
			expect(rows.some(({ plan }) => plan === 'nothing')).toBe(true);
			expect(rows.length).toBeLessThanOrEqual(7);
			expect(new Set(rows.map(({ plan }) => plan)).size).toBe(rows.length);
			expect(decisionWords(decision)).toMatch(
				/^[A-Z][a-z]{2,8} \d{4}, (before training|at release): (nothing|full size|stopped at )/
			);
			expect(decisionWords(decision)).toContain(rows[0]!.plan);
		}
	});
});
