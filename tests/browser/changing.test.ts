import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
	eventually,
	fingerprintOn,
	openLab,
	openSheet,
	openTerms,
	presetField,
	seedField,
	settledWith,
	useChromium,
	worldsField
} from './lab';
import { hashOf, inLink, smallScenario } from './scenarios';

const newPage = useChromium();
const LINE = /^Training compute ?, B: compared, tier report$/;
const START = hashOf(smallScenario(['none', 'us-eo-14110']));

const headlines = (page: Page) => page.locator('[data-answer], table tbody').allTextContents();

it('a threshold typed in changes the result and the address, and undo and redo bring both back', async () => {
	const page = await newPage();
	const complaints = await openLab(page, START);
	const before = await fingerprintOn(page);
	const shownBefore = await headlines(page);

	const terms = await openTerms(page, 'B');
	const field = terms.getByRole('textbox', { name: LINE });
	await field.fill('1e23');
	await field.press('Enter');
	const after = await settledWith(page, '~b.report.threshold.flop_1e23~');
	expect(after).not.toBe(before);
	expect(await headlines(page)).not.toEqual(shownBefore);

	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await settledWith(page, `~${inLink('b', 'us-eo-14110')}~result_`)).toBe(before);
	expect(await headlines(page)).toEqual(shownBefore);
	expect(await field.inputValue()).toBe('1e26');

	await page.getByRole('button', { name: 'Redo' }).click();
	expect(await settledWith(page, '~b.report.threshold.flop_1e23~')).toBe(after);
	expect(complaints).toEqual([]);
});

it('a slider dragged with the mouse changes the result and the address', async () => {
	const page = await newPage();
	const complaints = await openLab(page, START);
	const before = await fingerprintOn(page);
	const slider = (await openTerms(page, 'B')).getByRole('slider', { name: LINE });
	await slider.scrollIntoViewIfNeeded();
	const box = (await slider.boundingBox())!;
	const middle = box.y + box.height / 2;
	await page.mouse.move(box.x + box.width / 3, middle);
	await page.mouse.down();
	for (const share of [0.3, 0.25, 0.2])
		await page.mouse.move(box.x + box.width * share, middle, { steps: 4 });
	await page.mouse.up();
	expect(await settledWith(page, '~b.report.threshold.flop_')).not.toBe(before);
	expect(complaints).toEqual([]);
});

it('an assumption about the world changes the result and the address', async () => {
	const page = await newPage();
	await openLab(page, START);
	const before = await fingerprintOn(page);
	const sheet = await openSheet(page, 'Assumptions');
	await sheet.getByText('Size of the simulated world').click();
	const months = page.getByRole('textbox', { name: 'Months simulated' });
	await months.fill('48');
	await months.press('Enter');
	expect(await settledWith(page, '~p.months_48~')).not.toBe(before);
});

it('a number that no law can hold is refused with the range, and nothing changes', async () => {
	const page = await newPage();
	const complaints = await openLab(page, START);
	const before = await fingerprintOn(page);
	const field = (await openTerms(page, 'B')).getByRole('textbox', { name: LINE });
	await field.fill('1e99');
	await field.press('Enter');
	expect(await page.getByRole('alert').textContent()).toMatch(/1e99.*1e42.*It stays at 1e26/s);
	expect(await fingerprintOn(page)).toBe(before);
	expect(complaints).toEqual([]);
});

it('another preset, another seed and another number of worlds are other results', async () => {
	const page = await newPage();
	await openLab(page, START);
	const names = [await fingerprintOn(page)];
	await (await presetField(page)).selectOption('ca-sb-53');
	names.push(await settledWith(page, `~${inLink('b', 'ca-sb-53')}~`));
	const seed = await seedField(page);
	await seed.fill('grey owl');
	await seed.press('Enter');
	names.push(await settledWith(page, '~seed_grey-owl~'));
	// A phrase that only looks like it is another one, and is said to be.
	await seed.fill('grey owl ');
	await seed.press('Enter');
	await eventually(() => page.getByRole('alert').allTextContents()).toContainEqual(
		expect.stringMatching(/ends with a space: a phrase that only looks the same gives other worlds/)
	);
	names.push(await fingerprintOn(page));
	const worlds = await worldsField(page);
	await worlds.fill('3');
	await worlds.press('Enter');
	names.push(await settledWith(page, '~worlds_3~'));
	expect(new Set(names).size).toBe(names.length);
});

it('a policy added and removed again leaves what was there before', async () => {
	const page = await newPage();
	await openLab(page, START);
	const before = await fingerprintOn(page);
	await openSheet(page, 'Policies');
	await page.getByRole('button', { name: 'Add a policy to compare' }).click();
	expect(await settledWith(page, '~c_')).not.toBe(before);
	await page.getByRole('button', { name: /^Remove C/ }).click();
	expect(await settledWith(page, `~${inLink('b', 'us-eo-14110')}~result_`)).toBe(before);
});

it('the focus stays among the policies when one is removed, and when no further one can be added', async () => {
	const page = await newPage();
	await openLab(page, hashOf(smallScenario(['none', 'eu-ai-act', 'ca-sb-53'])));
	await openSheet(page, 'Policies');
	const focused = () => page.evaluate(() => document.activeElement?.closest('section')?.textContent ?? '');
	await page.getByRole('button', { name: 'Add a policy to compare' }).press('Enter');
	await eventually(focused).toMatch(/^\s*D: compared/);
	await page.getByRole('button', { name: 'Remove D: compared' }).press('Enter');
	await eventually(focused).toMatch(/^\s*C: compared/);
});
