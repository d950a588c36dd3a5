import { expect, it } from 'vitest';
import { longestLink } from '../link/scenarios';
import {
	closeSheet,
	eventually,
	fingerprintOn,
	firstNumbersOn,
	openLab,
	presetField,
	seedField,
	useChromium
} from './lab';
import { hashOf, smallScenario } from './scenarios';

const newPage = useChromium();
const LINK = hashOf(
	smallScenario(['none', 'eu-ai-act'], { seed: 'grey owl', edits: { 'systemic.threshold.flop': 1e24 } })
);
const NOTICE = 'About the link that was opened';

it('a whole link opens without a word', async () => {
	const page = await newPage();
	const complaints = await openLab(page, LINK);
	await fingerprintOn(page);
	expect(await page.getByText(NOTICE).count()).toBe(0);
	expect(complaints).toEqual([]);
});

it.each<[damage: string, link: string, sentence: RegExp, kept: string]>([
	[
		'an unknown address',
		LINK.replace('b.systemic.threshold.flop', 'b.systemic.treshold.flop'),
		/treshold.*Did you mean systemic\.threshold\.flop\?/s,
		'grey owl'
	],
	['a number out of range', LINK.replace('flop_1e24', 'flop_1e99'), /1e99/, 'grey owl'],
	['an unknown parameter', LINK.replace('p.fine-tuners', 'p.fine-tunas'), /fine-tunas/, 'grey owl'],
	['a lost end', LINK.slice(0, LINK.indexOf('~end_')), /The end of the link is missing/, 'grey owl'],
	['a changed sign', LINK.replace('grey-owl', 'gray-owl'), /closing letters do not agree/, 'gray owl']
])('a link with %s says so and keeps the rest', async (_, link, sentence, kept) => {
	const page = await newPage();
	const complaints = await openLab(page, link);
	await fingerprintOn(page);
	const notice = page.getByRole('alert').filter({ hasText: NOTICE });
	expect(await notice.textContent()).toMatch(sentence);
	expect(await (await seedField(page)).inputValue()).toBe(kept);
	expect(await (await presetField(page)).inputValue()).toBe('eu-ai-act');
	expect(complaints).toEqual([]);
});

it.each(['#v9~a_none.1', '#v1~a_nun.1~end_aaaa', '#v1~', '#hello.world'])(
	'%s has no scenario in it: the page says so and shows its own comparison',
	async (link) => {
		const page = await newPage();
		const complaints = await openLab(page, link);
		await firstNumbersOn(page);
		expect(await page.getByText(NOTICE).isVisible()).toBe(true);
		expect(await (await presetField(page)).inputValue()).toBe('eu-ai-act');
		expect(complaints).toEqual([]);
	}
);

it.each([
	['escaped', `#${encodeURIComponent(LINK).replaceAll('~', '%7E')}`],
	['with a zero-width space', LINK.replace('~seed', '\u200b~seed')]
])('a link %s is put right, and the page says so', async (_, link) => {
	const page = await newPage();
	const complaints = await openLab(page, link);
	await fingerprintOn(page);
	const notice = page.getByRole('alert').filter({ hasText: NOTICE });
	expect(await notice.textContent()).toMatch(/had been rewritten on its way/);
	expect(await (await seedField(page)).inputValue()).toBe('grey owl');
	expect(complaints).toEqual([]);
});

it('a link that repeats a part says so once and runs', async () => {
	const page = await newPage();
	const complaints = await openLab(page, LINK.replace('~a_', '~foo~foo~foo~a_'));
	await fingerprintOn(page);
	const notice = page.getByRole('alert').filter({ hasText: NOTICE });
	expect(await notice.getByRole('listitem').count()).toBe(2);
	expect(await notice.textContent()).toContain('So 3 times');
	expect(complaints).toEqual([]);
});

it('a link as long as one may be runs, although there is no room for its result', async () => {
	const page = await newPage();
	const complaints = await openLab(page, `#${longestLink()}`);
	await fingerprintOn(page);
	expect(await page.getByText(NOTICE).count()).toBe(0);
	await page.getByRole('button', { name: 'Share' }).click();
	const share = page.getByRole('dialog', { name: /^Share/ });
	expect(await share.getByRole('alert').textContent()).toMatch(/too many places for a link/);
	expect(await share.getByRole('textbox', { name: 'Citation' }).inputValue()).toMatch(
		/Changed terms of policies/
	);
	await share.getByRole('button', { name: 'Close' }).click();
	// One that is longer still has no link, and so cannot be kept under a name, which is said.
	const seed = await seedField(page);
	await seed.fill('y'.repeat(200));
	await seed.press('Enter');
	await closeSheet(page);
	await page.getByRole('button', { name: 'Scenarios' }).click();
	await page.getByRole('button', { name: 'Keep', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Scenarios' });
	await eventually(() => dialog.getByRole('alert').allTextContents()).toContainEqual(
		expect.stringMatching(/too many places for a link/)
	);
	expect(complaints).toEqual([]);
});

it('a link pasted into the address of an open page is opened there', async () => {
	const page = await newPage();
	await openLab(page, LINK);
	const first = await fingerprintOn(page);
	await page.evaluate((hash) => location.assign(hash), hashOf(smallScenario(['none', 'ca-sb-53'])));
	const preset = await presetField(page);
	await eventually(() => preset.inputValue()).toBe('ca-sb-53');
	await eventually(() => fingerprintOn(page)).not.toBe(first);
});
