import { expect, it } from 'vitest';
import { FINDINGS, openings, RECORDED, VERDICTS, type VerdictId } from '$lib/findings';
import { decodeLink } from '$lib/link';
import { ViewState } from '../../src/lib/state/view.svelte';
import { linkOf } from '../../src/routes/findings/explore-link';
import { countOf, FILTERS, passes } from '../../src/routes/findings/filters';
import { dumbbellOf } from '../../src/routes/findings/dumbbell';

it.each(FINDINGS)('the picture of “$id” has the places and the words of its figures', (finding) => {
	const figures = RECORDED.findings[finding.id]!;
	const { firstWorld, means, low, high } = figures.metrics[finding.metric]!;
	const { rows, text } = dumbbellOf(finding, figures)!;
	const [world, mean] = rows as [(typeof rows)[number], (typeof rows)[number]];

	const places = rows.flatMap(({ before, after }) => [before.at, after.at]);
	const values = [...firstWorld, ...means];
	for (const [a, one] of values.entries())
		for (const [b, other] of values.entries())
			expect(Math.sign(places[a]! - places[b]!), `${one} beside ${other}`).toBe(Math.sign(one - other));
	expect(world.interval).toBeNull();
	expect(mean.interval![0]).toBeLessThanOrEqual(mean.after.at);
	expect(mean.interval![1]).toBeGreaterThanOrEqual(mean.after.at);
	for (const at of [...places, ...mean.interval!]) {
		expect(at).toBeGreaterThanOrEqual(0);
		expect(at).toBeLessThanOrEqual(100);
	}
	for (const { name } of finding.sides) expect(text).toContain(`under ${name}`);
	for (const { before, after } of rows) {
		expect(text).toContain(before.text);
		expect(text).toContain(after.text);
	}
	expect(text).toMatch(low === 0 && high === 0 ? /no difference in any world/ : /95 % interval/);
});

it.each(FINDINGS)('“$id” opens on the metric that decides it, under its claim', (finding) => {
	for (const { choice } of openings(finding, 2)) {
		const { view, problems, scenario } = decodeLink(linkOf(finding, choice));
		expect(problems).toEqual([]);
		expect(view.title).toBe(finding.claim);
		const opened = new ViewState();
		expect(opened.open(view.parts, scenario)).toEqual([]);
		expect(opened.outcome).toBe(finding.metric);
		expect(opened.differences.size).toBe(choice.regimes.length - 1);
	}
});

it('each verdict passes one filter beside “all”, and the counts add up', () => {
	const others = FILTERS.filter(({ verdicts }) => verdicts !== null).map(({ id }) => id);
	for (const verdict of Object.keys(VERDICTS) as VerdictId[]) {
		expect(others.filter((id) => passes(id, verdict))).toHaveLength(1);
		expect(passes('all', verdict)).toBe(true);
	}
	expect(others.reduce((sum, id) => sum + countOf(id), 0)).toBe(FINDINGS.length);
	expect(countOf('all')).toBe(FINDINGS.length);
});
