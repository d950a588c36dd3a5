import { csvParse } from 'd3-dsv';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Arrivals, type Collected } from '../../src/lib/experiments';
import { linkAddress } from '../../src/lib/link';
import { METRICS } from '$lib/model';
import { defaultChoice, resolveExperiment } from '../../src/lib/scenarios';
import { bundleOf, embedCode, MOST_IN_CODE, qrCode, qrSvg, zipOf } from '../../src/lib/share';
import { MONTHS } from '../experiments/invented';
import { outcomeOf } from '../runner/faulty-workers';

function comparison(worlds: number): Collected {
	const arrivals = new Arrivals(resolveExperiment({ ...defaultChoice(), replicates: 4 }));
	for (const run of arrivals.missing()) if (run.replicate < worlds) arrivals.add(run, outcomeOf(run));
	return arrivals.collected();
}

const PROVENANCE = {
	address: 'https://example.org/#v1~seed_owl~',
	text: 'Threshold Lab (2026). A compared with B, “owl”.',
	bibtex: '@misc{threshold-lab}',
	command: "npm run -s cli -- run --link 'v1~seed_owl~'"
};

/** A table of the zip, as a spreadsheet would read it. */
function tableOf(zip: Uint8Array, name: string): Record<string, string>[] {
	const bytes = unzipSync(zip)[name]!;
	expect([...bytes.subarray(0, 3)], 'a byte order mark, for Excel').toEqual([0xef, 0xbb, 0xbf]);
	const text = strFromU8(bytes);
	expect(text.startsWith('# Threshold Lab (2026)')).toBe(true);
	return csvParse(text.replace(/^(#.*\n)+/, ''));
}

describe('the zip of a result', () => {
	const results = comparison(3);
	const zip = zipOf(bundleOf(results, PROVENANCE));

	it('holds tables, scenario, citation and a README that tells how to read and repeat it', () => {
		const files = unzipSync(zip);
		expect(Object.keys(files).sort()).toEqual([
			'README.txt',
			'citation.bib',
			'differences.csv',
			'months.csv',
			'scenario.json',
			'worlds.csv'
		]);
		const readme = strFromU8(files['README.txt']!);
		for (const name of Object.keys(files)) if (name !== 'README.txt') expect(readme).toContain(`  ${name}`);
		expect(readme).toContain(PROVENANCE.address);
		expect(readme).toContain(PROVENANCE.command);
		expect(readme).toContain('Worlds: 3 of 4');
		const scenario = JSON.parse(strFromU8(files['scenario.json']!)) as Record<string, unknown>;
		expect(scenario).toMatchObject({ ...results.experiment.choice });
	});

	it('has every paired difference with its interval, to the last digit', () => {
		const rows = tableOf(zip, 'differences.csv');
		expect(rows.length).toBe(METRICS.length * (results.experiment.regimes.length - 1));
		for (const row of rows.slice(0, METRICS.length)) {
			const { high, low, mean } = results.difference(row.metric!, 1);
			expect(Number(row['mean difference'])).toBe(mean);
			expect(Number(row['95 % low'])).toBe(low);
			expect(Number(row['95 % high'])).toBe(high);
			expect(row.worlds).toBe('3');
		}
	});

	it('has every world and every month', () => {
		const regimes = results.experiment.regimes.length;
		const worlds = tableOf(zip, 'worlds.csv');
		expect(worlds.length).toBe(regimes * METRICS.length * 3);
		const [first] = METRICS;
		const own = worlds.filter(({ metric }) => metric === first!.id).slice(0, 3);
		expect(own.map(({ value }) => Number(value))).toEqual([...results.summaries(first!.id, 0)]);
		const months = tableOf(zip, 'months.csv');
		expect(months.length).toBe(regimes * METRICS.length * MONTHS);
		expect(months.slice(0, 2).map(({ month }) => month)).toEqual(['2024-01', '2024-02']);
	});

	it('is the same file for the same numbers', () => {
		expect(zipOf(bundleOf(comparison(3), PROVENANCE))).toEqual(zip);
	});
});

describe('the code of a link', () => {
	const choice = defaultChoice();
	const address = linkAddress(choice, '0123456789abcdef', 'https://example.org/lab/');

	it('has a quiet zone of four modules, and finders in three corners', () => {
		const { path, size } = qrCode(address)!;
		expect((size - 8 - 17) % 4).toBe(0);
		for (const [x, y] of [
			[4, 4],
			[size - 11, 4],
			[4, size - 11]
		]) {
			expect(path).toContain(`M${x} ${y}h7v1h-7z`);
		}
		expect(path).not.toMatch(/M[0-3] /);
	});

	it('is refused where no phone could read it', () => {
		expect(qrCode('x'.repeat(MOST_IN_CODE))).not.toBeNull();
		expect(qrCode('x'.repeat(MOST_IN_CODE + 1))).toBeNull();
	});

	it('is a file of its own, with a title that no markup can leave', () => {
		const svg = qrSvg(qrCode(address)!, 'A & <b>');
		expect(svg).toContain('<title>A &amp; &lt;b&gt;</title>');
		expect(svg.startsWith('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ')).toBe(true);
	});

	it('and the markup to embed holds the whole address and nothing that runs', () => {
		const markup = embedCode(address, '"><script>alert(1)</script>');
		expect(markup).toContain(`src="${address}"`);
		expect(markup).not.toContain('<script');
	});
});
