import { describe, expect, it } from 'vitest';
import { INSTRUMENTS, readValue } from '$lib/model';
import { addresses, declarationAt, presetById, PRESETS } from '$lib/scenarios';
import { DESCRIBED_PRESETS, describedPreset } from '$lib/scenarios/described';
import { EARLIER_REVISIONS } from '$lib/scenarios/presets/presets.table';

const SAFE_IN_A_LINK = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;

it.each([
	'none',
	'eu-ai-act',
	'eu-ai-act-no-exemption',
	'us-eo-14110',
	'ca-sb-1047',
	'ca-sb-53',
	'ny-raise',
	'premarket-licence',
	'falling-threshold',
	'indexed-threshold',
	'full-open-exemption',
	'downstream-liability',
	'use-based',
	'compute-only-sb-53',
	'staged-access',
	'open-subsidy',
	'traceable-weights',
	'ratchet-threshold',
	'us-ai-diffusion',
	'il-sb-315',
	'kr-basic-act',
	'great-american-ai-act',
	'treaty-draft',
	'treaty-subsidy'
])('the preset %s can be picked', (id) => {
	expect(presetById(id)?.id).toBe(id);
});

it('no two presets share an id', () => {
	expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
});

it('a revision that does not exist is not found', () => {
	expect(presetById('eu-ai-act', 99)).toBeUndefined();
	expect(presetById('eu-ai-act', 3)).toBe(presetById('eu-ai-act'));
});

it.each(EARLIER_REVISIONS)(
	'revision $revision of $id is still found, and a later one corrects it',
	(earlier) => {
		expect(presetById(earlier.id, earlier.revision)).toBe(earlier);
		const latest = presetById(earlier.id)!;
		expect(latest.revision).toBeGreaterThan(earlier.revision);
		expect(latest.policy).not.toEqual(earlier.policy);
	}
);

/** Where governments and their gazettes publish. */
const OFFICIAL = [
	'eur-lex.europa.eu',
	'leginfo.legislature.ca.gov',
	'www.congress.gov',
	'www.federalregister.gov'
];

describe.each(DESCRIBED_PRESETS)('$id', (preset) => {
	it('dates its articles, and links official pages alone', () => {
		for (const { law, provision, date, url } of preset.articles) {
			expect(date, law).toMatch(/^20\d\d-\d\d-\d\d$/);
			expect(date <= preset.asOf, law).toBe(true);
			expect(provision, law).toMatch(/\w/);
			if (url !== undefined) expect(OFFICIAL).toContain(new URL(url).host);
		}
		for (const source of preset.sources) expect(source).toMatch(/^[A-Z].*\.$/);
		expect(new Set([...preset.sources, ...preset.limits]).size).toBe(
			preset.sources.length + preset.limits.length
		);
	});

	it('is known before it applies, and says so where its start is made up', () => {
		const on = (key: string) => addresses(preset).find(({ address }) => address === `timing.${key}`)?.value;
		if (preset.policy.tiers.length === 0) return;
		expect(String(on('announced')) <= String(on('start'))).toBe(true);
		if (preset.kind !== 'proposal' || preset.id === 'indexed-threshold') return;
		expect(preset.sources.join(' ')).toMatch(/start is hypothetical/);
	});

	it('mentions only instruments and values that exist, inside their ranges', () => {
		const owners = [
			{ level: 'policy', tier: '', instruments: preset.policy.instruments },
			...preset.policy.tiers.map((tier) => ({
				level: 'tier',
				tier: `${tier.id}.`,
				instruments: tier.instruments
			}))
		];
		for (const { level, tier, instruments } of owners) {
			for (const [id, values] of Object.entries(instruments)) {
				expect(INSTRUMENTS.find((instrument) => instrument.id === id)?.level, id).toBe(level);
				for (const [key, value] of Object.entries(values)) {
					const declaration = declarationAt(preset, `${tier}${id}.${key}`);
					expect(declaration, `${tier}${id}.${key}`).toBeDefined();
					expect(readValue(declaration!, value), `${tier}${id}.${key}`).toEqual({ ok: true, value });
				}
			}
		}
	});

	it('says in one sentence what it is, when that was checked, and what the model leaves out', () => {
		expect(preset.policy.id).toBe(preset.id);
		expect(preset.summary).toMatch(/^[A-Z].*\.$/);
		expect(preset.asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(preset.limits.length).toBeGreaterThan(0);
		for (const limit of preset.limits) expect(limit).toMatch(/\.$/);
	});

	it('rests on an article of law or on a stated assumption', () => {
		if (preset.kind === 'real') expect(preset.articles.length).toBeGreaterThan(0);
		if (preset.id !== 'none') expect(preset.articles.length + preset.sources.length).toBeGreaterThan(0);
	});

	it('keeps the range of every assumed cost, with the value in use as its centre', () => {
		for (const range of preset.costRange) {
			expect(addresses(preset).find(({ address }) => address === range.address)?.value, range.address).toBe(
				range.central
			);
			expect(range.low).toBeLessThanOrEqual(range.central);
			expect(range.central).toBeLessThanOrEqual(range.high);
			expect(range.source).toMatch(/^Assumption/);
		}
	});

	it('can be edited by every instrument on every tier, at addresses that survive a link', () => {
		const perTier = INSTRUMENTS.filter(({ level }) => level === 'tier').flatMap(
			({ values }) => values
		).length;
		const perPolicy = INSTRUMENTS.filter(({ level }) => level === 'policy').flatMap(
			({ values }) => values
		).length;
		const { length } = preset.policy.tiers;
		expect(addresses(preset)).toHaveLength(length === 0 ? 0 : perPolicy + length * perTier);
		for (const { address, declaration } of addresses(preset)) {
			expect(address).toMatch(SAFE_IN_A_LINK);
			if (declaration.type === 'choice') {
				for (const { value } of declaration.options) expect(value).toMatch(SAFE_IN_A_LINK);
			}
		}
	});
});

it('no rule has nothing to edit, because nothing would follow from it', () => {
	expect(addresses(presetById('none')!)).toEqual([]);
});

it.each(['ca-sb-1047', 'ca-sb-53', 'ny-raise', 'il-sb-315', 'compute-only-sb-53', 'traceable-weights'])(
	'%s says that the law of a state runs as that of a nation',
	(id) => {
		expect(presetById(id)!.policy.instruments.nexus).toMatchObject({ jurisdiction: 'us' });
		expect(describedPreset(id)!.limits.join(' ')).toMatch(
			/state law run as if it covered the whole United States/
		);
	}
);

it('the counterfactuals of a law differ from it in one thing', () => {
	const differing = (a: string, b: string) =>
		addresses(presetById(a)!)
			.filter(
				({ address, value }) =>
					addresses(presetById(b)!).find((other) => other.address === address)?.value !== value
			)
			.map(({ address }) => address.split('.')[1]);
	expect(new Set(differing('eu-ai-act', 'eu-ai-act-no-exemption'))).toEqual(new Set(['open-relief']));
	expect(new Set(differing('eu-ai-act', 'full-open-exemption'))).toEqual(new Set(['open-relief']));
	expect(new Set(differing('eu-ai-act', 'eu-ai-act-every-derivative'))).toEqual(new Set(['modifier']));
	expect(new Set(differing('ca-sb-1047', 'traceable-weights'))).toEqual(new Set(['traceability']));
	expect(new Set(differing('falling-threshold', 'rising-threshold'))).toEqual(new Set(['path']));
});
