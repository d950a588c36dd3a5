import { expect, it } from 'vitest';
import { collect, type Collected } from '$lib/experiments';
import { inlineRunner } from '$lib/runner/inline';
import { defaultChoice, PRESETS, policyChoice, resolveExperiment } from '$lib/scenarios';
import { forWhom, type ForWhom } from '../../src/lib/explore/for-whom';
import { METRICS } from '$lib/model';

const PAYS: Readonly<Record<string, string>> = {
	hobbyists: 'compliance-spend-hobbyist',
	academics: 'compliance-spend-academic',
	'start-ups': 'compliance-spend-start-up',
	enterprises: 'compliance-spend-enterprise',
	labs: 'compliance-spend-developers'
};

/** What a reader would stumble over: words of a row that its own figures deny. */
function contradiction({ change, effect, who, words }: ForWhom, results: Collected): string | null {
	const paid = PAYS[who] === undefined ? 0 : results.difference(PAYS[who], 1).mean;
	const said = `${who}: “${words}” beside ${change?.mean ?? 'nothing'}, paying ${paid}`;
	const moves = effect.kind === 'fewer' || effect.kind === 'more';
	if (/nothing|no change/.test(words) && (effect.kind !== 'none' || Math.abs(paid) >= 1000)) return said;
	if (/chance/.test(words) && effect.kind !== 'unclear') return said;
	if (/fewer/.test(words) !== (moves && change!.mean < 0 && !/pay|save|largest|→|later|sooner/.test(words)))
		return said;
	if (/more/.test(words) && !(change!.mean > 0)) return said;
	if (/^pay/.test(words) && !(paid > 0)) return said;
	if (/^save/.test(words) && !(paid < 0)) return said;
	if (/later$/.test(words) && !(change!.mean < 0)) return said;
	if (/sooner$/.test(words) && !(change!.mean > 0)) return said;
	const [, left] = /^100 → (\d+)$/.exec(words) ?? [];
	if (left !== undefined && Math.sign(Number(left) - 100) !== Math.sign(change!.mean)) return said;
	return null;
}

const SMALL = { fineTuners: 200, months: 60 };

it.each(PRESETS.map(({ id }) => id))(
	'%s covers between none and all of what each group plans or releases',
	async (id) => {
		const experiment = resolveExperiment({
			...defaultChoice(),
			replicates: 1,
			parameters: SMALL,
			regimes: [{ policies: [policyChoice('none')] }, { policies: [policyChoice(id)] }]
		});
		const results = await collect(experiment, inlineRunner());
		for (const { covered, who } of forWhom(results, 1)) {
			if (covered === null) continue;
			expect(covered, who).toBeGreaterThanOrEqual(0);
			expect(covered, who).toBeLessThanOrEqual(100 + 1e-9);
		}
		for (const row of forWhom(results, 1)) expect(contradiction(row, results)).toBeNull();
		// A share of a hundred that no metric counts either: shares of projects, users and models.
		for (const { id: metric, max, min } of METRICS.filter(({ unit }) => unit === 'share')) {
			for (const value of results.band(metric, 1).median) {
				expect(value, metric).toBeGreaterThanOrEqual(min);
				expect(value, metric).toBeLessThanOrEqual(max);
			}
		}
	}
);

it('a policy that spares somebody what the baseline costs says what they save', async () => {
	const experiment = resolveExperiment({
		...defaultChoice(),
		replicates: 1,
		parameters: SMALL,
		regimes: [{ policies: [policyChoice('premarket-licence')] }, { policies: [policyChoice('none')] }]
	});
	const results = await collect(experiment, inlineRunner());
	const rows = forWhom(results, 1);
	expect(rows.find(({ who }) => who === 'labs')!.words).toMatch(/^save USD/);
	for (const row of rows) expect(contradiction(row, results)).toBeNull();
});
