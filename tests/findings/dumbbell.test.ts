import { expect, it } from 'vitest';
import { FINDINGS, RECORDED } from '$lib/findings';
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
