import { describe, expect, it } from 'vitest';
import { encodeLink } from '$lib/link';
import type { ResultDocument } from '../../src/cli/document';
import { documentOf } from '../cli/command-line';
import { fingerprintOn, openLab, openTerms, presetField, settledWith, tellCores, useChromium } from './lab';
import { DEFAULT_SIZE, hashOf, inLink, SAME_EVERYWHERE, smallScenario } from './scenarios';

const newPage = useChromium(2);
const commandLine = (link: string) => documentOf<ResultDocument>('run', '--link', link, '--quiet');

describe('Chromium and the command line show the same fingerprint', () => {
	it.each([...SAME_EVERYWHERE, ['the comparison at full size', DEFAULT_SIZE] as const])(
		'of %s',
		async (_, choice) => {
			const printed = await commandLine(hashOf(choice));
			const page = await newPage();
			const complaints = await openLab(page, printed.link!);
			expect(await fingerprintOn(page)).toBe(printed.fingerprint);
			expect(await page.getByText('Identical to what the sender saw').isVisible()).toBe(true);
			expect(complaints).toEqual([]);
		}
	);
});

it('the link that the page hands out gives the same bits in another browser and on the command line', async () => {
	const first = await newPage();
	await openLab(first, hashOf(smallScenario(['none', 'ny-raise'], { seed: 'a b-c' })));
	const fingerprint = await fingerprintOn(first);
	await first.getByRole('button', { name: /^Share/ }).click();
	const link = await first.getByRole('textbox', { name: 'Link', exact: true }).inputValue();
	expect(link).toContain(`~result_${fingerprint}~`);

	const second = await newPage();
	await second.goto(link);
	expect(await fingerprintOn(second)).toBe(fingerprint);
	expect(await second.getByText('Identical to what the sender saw').isVisible()).toBe(true);
	expect((await commandLine(link)).sent?.identical).toBe(true);
});

it('a link with a result that this scenario does not have is told so', async () => {
	const page = await newPage();
	await openLab(page, `#${encodeLink(smallScenario(['none']), '0123456789abcdef')}`);
	await fingerprintOn(page);
	expect(await page.getByText(/Different from what the sender saw/).isVisible()).toBe(true);
});

it('one worker, two and four give the same bits', async () => {
	const names: string[] = [];
	for (const cores of [1, 2, 4]) {
		const page = await newPage();
		let workers = 0;
		page.on('worker', () => workers++);
		await page.addInitScript(tellCores, cores);
		await openLab(page, hashOf(smallScenario(['none', 'eu-ai-act'], { replicates: 4 })));
		names.push(await fingerprintOn(page));
		expect(workers).toBe(cores);
	}
	expect(new Set(names).size).toBe(1);
});

it('a threshold of 1e40 FLOP typed in is no rule, bit for bit, where nobody reads of laws', async () => {
	const page = await newPage();
	const parameters = { learnHobbyist: 0, learnAcademic: 0, learnStartUp: 0, learnEnterprise: 0 };
	await openLab(page, hashOf(smallScenario(['none', 'none'], { parameters })));
	const noRule = await fingerprintOn(page);

	const preset = await presetField(page);
	await preset.selectOption('falling-threshold');
	expect(await settledWith(page, `~${inLink('b', 'falling-threshold')}~`)).not.toBe(noRule);

	await preset.selectOption('ca-sb-53');
	expect(await settledWith(page, `~${inLink('b', 'ca-sb-53')}~`)).not.toBe(noRule);
	const lines = (await openTerms(page, 'B')).getByRole('textbox', { name: 'Training compute' });
	expect(await lines.count()).toBe(2);
	for (const line of await lines.all()) {
		await line.fill('1e40');
		await line.press('Enter');
	}
	expect(await settledWith(page, '~b.frontier.threshold.flop_1e40~b.large.threshold.flop_1e40~')).toBe(
		noRule
	);
	expect(await page.locator('[data-answer]').innerText()).toMatch(/changes nothing noticeable/);
});
