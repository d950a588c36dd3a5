import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
	eventually,
	fingerprintOn,
	NARROW,
	openLab,
	openTerms,
	seedField,
	settledWith,
	useChromium
} from './lab';
import { hashOf, smallScenario } from './scenarios';

const newPage = useChromium();
const seedOn = async (page: Page) => (await seedField(page)).inputValue();
const goTo = (page: Page, name: string) =>
	page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name }).click();

it('whatever the history leads to, the page is the one of the address, and so is the scenario', async () => {
	const page = await newPage();
	const complaints = await openLab(page, '');
	const pasted = hashOf(smallScenario(['none', 'us-eo-14110'], { seed: 'grey owl' }));
	await page.evaluate((hash) => void (location.hash = hash), pasted);
	const result = await fingerprintOn(page);
	await eventually(() => seedOn(page)).toBe('grey owl');

	await goTo(page, 'How it works');
	await page.waitForURL('**/how-it-works/');
	await page.goBack();
	await page.locator('[data-answer]').waitFor();
	await eventually(() => seedOn(page)).toBe('grey owl');
	expect(new URL(page.url()).hash).toBe(pasted);
	expect(await fingerprintOn(page)).toBe(result);

	// What was pasted is left for what was there before it.
	await page.goBack();
	await eventually(() => new URL(page.url()).hash).toBe('');
	await eventually(() => seedOn(page)).toBe('blue heron');
	await page.goForward();
	await eventually(() => seedOn(page)).toBe('grey owl');

	// The menu leads back to the scenario as it was left, however soon after a change.
	const seed = await seedField(page);
	await seed.fill('red kite');
	await seed.press('Enter');
	await goTo(page, 'How it works');
	await page.waitForURL('**/how-it-works/');
	await goTo(page, 'Explore');
	await eventually(() => seedOn(page)).toBe('red kite');
	// The address was written when the page was left, with the result only if that was there in time.
	await eventually(() => new URL(page.url()).hash).toContain('~seed_red-kite~');
	await fingerprintOn(page);
	// And on its own page it opens nothing else.
	await goTo(page, 'Explore');
	expect(await seedOn(page)).toBe('red kite');
	expect(complaints).toEqual([]);
});

/** In the page: pastes `hash` when the router has begun to know the address, and no component is mounted yet. */
function pasteEarly(hash: string): void {
	const replace = history.replaceState.bind(history);
	history.replaceState = (...state) => {
		history.replaceState = replace;
		replace(...state);
		location.hash = hash;
	};
}

it.each([
	['', hashOf(smallScenario(['none', 'us-eo-14110'])), '[data-answer]'],
	['class/', '#thirty', 'textarea']
])(
	'an address that is pasted into /%s before the page has come to life is gone back to',
	async (path, pasted, there) => {
		const page = await newPage();
		await page.addInitScript(pasteEarly, pasted);
		await openLab(page, path);
		await eventually(() => page.evaluate(() => history.state !== null && location.hash)).toBe(pasted);
		await goTo(page, 'How it works');
		await page.waitForURL('**/how-it-works/');
		await page.goBack();
		await page.locator(there).first().waitFor();
		expect(new URL(page.url()).hash).toBe(pasted);
	}
);

it('a finger that scrolls the page moves no slider, and one that goes along it does', async () => {
	const page = await newPage({ viewport: NARROW, hasTouch: true, isMobile: true });
	await openLab(page, hashOf(smallScenario(['none', 'us-eo-14110'])));
	await fingerprintOn(page);
	const slider = (await openTerms(page, 'B')).getByRole('slider', { name: /^Training compute.*report$/ });
	await slider.evaluate((element) => element.scrollIntoView({ block: 'center' }));
	const value = () => slider.getAttribute('aria-valuetext');
	const before = await value();
	const touch = await page.context().newCDPSession(page);
	const swipe = async (across: number, down: number) => {
		const box = (await slider.boundingBox())!;
		const [x, y] = [box.x + box.width * 0.4, box.y + box.height / 2];
		await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
		for (let step = 1; step <= 5; step++) {
			const touchPoints = [{ x: x + (across * step) / 5, y: y + (down * step) / 5 }];
			await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints });
		}
		await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	};
	await swipe(60, 2);
	await eventually(value).not.toBe(before);
	const result = await settledWith(page, '.threshold.flop_');
	const [moved, address] = [await value(), page.url()];
	await swipe(3, -120);
	expect(await value()).toBe(moved);
	expect([await fingerprintOn(page), page.url()]).toEqual([result, address]);
});
