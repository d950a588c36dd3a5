import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { FINDINGS, openings, RECORDED, type RecordedFigures } from '$lib/findings';
import { figuresFrom, type ObservedWorlds, refusalOf } from '$lib/findings/measure';
import { decodeLink, encodeLink } from '$lib/link';
import { METRICS, MODEL_VERSION } from '$lib/model';
import { scenarioProblems } from '$lib/scenarios';
import type { RecordedWorlds } from '../../bench/findings/figures';
import { worldsNow } from './measured';

const local = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FIGURES = local('../../src/lib/findings/figures.json');
const WORLDS = local('worlds.json');
const TOLD =
	'the page must show what this model does; if the change is wanted: UPDATE_FINDINGS=1 npx vitest run --project unit tests/findings';

const UPDATES = process.env.UPDATE_FINDINGS === '1';
/** All worlds are simulated to record them and by `npm run check:findings`; otherwise the first few of each finding. */
const MOST = UPDATES || process.env.FINDINGS === 'all' ? undefined : 4;

const figuresOf = (worlds: RecordedWorlds): RecordedFigures => ({
	modelVersion: MODEL_VERSION,
	findings: Object.fromEntries(
		FINDINGS.map((finding) => [finding.id, figuresFrom(finding, worlds[finding.id]!)])
	)
});

/** As many worlds of the record as were simulated now. */
function firstOf(record: ObservedWorlds, now: ObservedWorlds): ObservedWorlds {
	const [before, after] = record.map((side, n) =>
		Object.fromEntries(Object.entries(side).map(([id, values]) => [id, values.slice(0, now[n]![id]?.length)]))
	);
	return [before!, after!];
}

describe('the page of findings is up to date', () => {
	let recorded = RECORDED;
	let record: RecordedWorlds;
	let now: RecordedWorlds;
	beforeAll(async () => {
		now = await worldsNow(MOST);
		if (UPDATES) {
			recorded = figuresOf(now);
			writeFileSync(WORLDS, `${JSON.stringify(now)}\n`);
			writeFileSync(FIGURES, `${JSON.stringify(recorded, null, '\t')}\n`);
		}
		record = JSON.parse(readFileSync(WORLDS, 'utf8')) as RecordedWorlds;
	});

	it('its figures are those of this model version, one set for each finding', () => {
		expect(recorded.modelVersion, TOLD).toBe(MODEL_VERSION);
		expect(Object.keys(recorded.findings), TOLD).toEqual(FINDINGS.map(({ id }) => id));
		expect(Object.keys(record), TOLD).toEqual(FINDINGS.map(({ id }) => id));
	});

	describe.each(FINDINGS.map((finding) => [finding.id, finding] as const))('%s', (id, finding) => {
		it('has the worlds on record that the model gives now', () => {
			expect(now[id]![0][finding.metric]!.length).toBe(Math.min(MOST ?? Infinity, finding.worlds) + 1);
			expect(firstOf(record[id]!, now[id]!), TOLD).toEqual(now[id]);
		});

		it('has the figures that the page prints, from as many worlds as it says', () => {
			expect(record[id]![0][finding.metric]!.length, TOLD).toBe(finding.worlds + 1);
			expect(figuresFrom(finding, record[id]!), TOLD).toEqual(recorded.findings[id]);
		});

		it('is borne out by its figures', () => {
			expect(refusalOf(finding, figuresFrom(finding, record[id]!))).toBeNull();
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
