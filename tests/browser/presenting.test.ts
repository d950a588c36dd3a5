import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
	fingerprintOn,
	openLab,
	painted,
	settledWith,
	seedField,
	closeSheet,
	eventually,
	useChromium
} from './lab';
import { readCode } from './read-code';
import { hashOf, smallScenario } from './scenarios';

const newPage = useChromium();
const PROJECTOR = { viewport: { width: 1280, height: 720 } };
/** Smallest type that is read from the last row, in pixels of the projected page. */
const LEAST_PX = 24;

/** Texts on the slide that are smaller than they may be, and how far it is higher and wider than the screen. */
async function flaws(page: Page): Promise<{ small: string[]; over: number[] }> {
	await painted(page);
	return page.evaluate((least) => {
		const stage = document.querySelector<HTMLElement>('[data-slide] .stage')!;
		const zoom = Number(getComputedStyle(stage).zoom);
		const small = [...stage.querySelectorAll('*')].flatMap((element) => {
			const text = [...element.childNodes]
				.map((node) => (node.nodeType === Node.TEXT_NODE ? node.textContent!.trim() : ''))
				.join('');
			const { width } = element.getBoundingClientRect();
			// Texts for screen readers take one pixel.
			if (text === '' || width < 4) return [];
			const size = zoom * parseFloat(getComputedStyle(element).fontSize);
			return size < least ? [`${size.toFixed(1)} px: ${text}`] : [];
		});
		return {
			small,
			over: [stage.scrollHeight - stage.clientHeight, stage.scrollWidth - stage.clientWidth]
		};
	}, LEAST_PX);
}

it('P presents one thing at a time, large enough, by keys alone; Escape gives the page back', async () => {
	const page = await newPage(PROJECTOR);
	const complaints = await openLab(page, hashOf(smallScenario(['none', 'eu-ai-act'])));
	const fingerprint = await fingerprintOn(page);
	await page.getByRole('button', { name: 'Close the note on the link' }).click();
	await page.keyboard.press('p');
	const dialog = page.getByRole('dialog', { name: 'Presentation' });
	await dialog.waitFor();
	const answer = await page.locator('[data-answer]').textContent();
	expect(await dialog.getByRole('heading', { level: 1 }).textContent()).toBe(answer);

	const seen: string[] = [];
	for (;;) {
		seen.push((await dialog.getAttribute('data-slide'))!);
		const { over, small } = await flaws(page);
		expect(small, seen.join()).toEqual([]);
		expect(Math.max(...over), seen.join()).toBeLessThanOrEqual(1);
		if (await dialog.getByRole('button', { name: 'Next' }).isDisabled()) break;
		await page.keyboard.press('PageDown');
	}
	expect(seen).toEqual(['answer', 'picture', 'for-whom', 'how-sure', ...Array<string>(5).fill('chart')]);

	await page.keyboard.press('b');
	expect(await dialog.getByText(/blank/i).count()).toBe(1);
	await page.keyboard.press('b');
	await page.keyboard.press('q');
	const code = await readCode(dialog.getByRole('img', { name: /^Code of the link/ }));
	const [opened] = page.url().split('~end_');
	expect(code.slice(0, -'~end_0000'.length)).toBe(`${opened}~result_${fingerprint}`);
	await page.keyboard.press('s');
	await page.mouse.move(400, 300);
	await eventually(() => dialog.locator('[data-spotlight]').getAttribute('style')).toMatch(/--x: 3\d/);
	const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
	expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`)).toEqual([]);
	await page.keyboard.press('Escape');
	await dialog.waitFor({ state: 'detached' });
	expect(complaints).toEqual([]);
});

it('R shows what was there before the last change, then the change again', async () => {
	const page = await newPage(PROJECTOR);
	await openLab(page, hashOf(smallScenario(['none', 'eu-ai-act'])));
	await fingerprintOn(page);
	const field = await seedField(page);
	await field.fill('grey owl');
	await field.press('Enter');
	const after = await settledWith(page, '~seed_grey-owl~');
	await closeSheet(page);
	await page.getByRole('button', { name: 'Present' }).click();
	const dialog = page.getByRole('dialog', { name: 'Presentation' });
	await dialog.waitFor();
	await page.keyboard.press('r');
	await dialog.getByText('Before the last change').waitFor();
	await dialog.getByText('Before the last change').waitFor({ state: 'detached' });
	await page.keyboard.press('Escape');
	expect(await settledWith(page, '~seed_grey-owl~')).toBe(after);
});
