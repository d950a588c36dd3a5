import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { FINDINGS, openings, RECORDED, type RecordedFigures } from '$lib/findings';
import { refusalOf } from '$lib/findings/measure';
import { decodeLink, encodeLink } from '$lib/link';
import { METRICS, MODEL_VERSION } from '$lib/model';
import { scenarioProblems } from '$lib/scenarios';
import { measuredNow } from './measured';

const FILE = fileURLToPath(new URL('../../src/lib/findings/figures.json', import.meta.url));
const TOLD =
	'the page must show what this model does; if the change is wanted: UPDATE_FINDINGS=1 npx vitest run --project unit tests/findings';

describe('the page of findings is up to date', () => {
	let recorded = RECORDED;
	let now: RecordedFigures;
	beforeAll(async () => {
		now = await measuredNow();
		if (process.env.UPDATE_FINDINGS !== '1') return;
		writeFileSync(FILE, `${JSON.stringify(now, null, '\t')}\n`);
		recorded = now;
	}, 600_000);

	it('its figures are those of this model version, one set for each finding', () => {
		expect(recorded.modelVersion, TOLD).toBe(MODEL_VERSION);
		expect(Object.keys(recorded.findings), TOLD).toEqual(FINDINGS.map(({ id }) => id));
	});

	describe.each(FINDINGS.map((finding) => [finding.id, finding] as const))('%s', (id, finding) => {
		it('is borne out by its figures', () => {
			expect(refusalOf(finding, now.findings[id]!)).toBeNull();
		});

		it('has the figures that the page prints', () => {
			expect(now.findings[id], TOLD).toEqual(recorded.findings[id]);
		});

		it('names metrics that there are, and comparisons that open in the Lab', () => {
			const ids = METRICS.map((metric) => metric.id);
			expect(ids).toEqual(expect.arrayContaining([finding.metric, ...finding.evidence]));
			for (const { choice } of [...openings(finding, 1), ...openings(finding, 32)]) {
				expect(scenarioProblems(choice)).toEqual([]);
				const { choice: opened, problems } = decodeLink(encodeLink(choice, null));
				expect(problems).toEqual([]);
				expect(encodeLink(opened, null)).toBe(encodeLink(choice, null));
			}
		});
	});
});
