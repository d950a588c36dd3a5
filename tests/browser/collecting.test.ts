import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { ANIMALS, writeSheet } from '$lib/classroom';
import { lessonOf, sheetWith } from '../classroom/invented';
import { eventually, NARROW, openLab, useChromium } from './lab';

const newPage = useChromium();
const lesson = lessonOf('dorm-room');
const answerOf = (at: number, option: number): string =>
	writeSheet(sheetWith(lesson, ANIMALS[at]!, 2, 0, { form: 'direction', option }), lesson);

/** A camera that sees one code after the other, in a browser that reads them. */
const withCamera = (page: Page, codes: string[]) =>
	page.addInitScript((texts) => {
		const left = [...texts];
		class Detector {
			static getSupportedFormats = () => Promise.resolve(['qr_code']);
			detect = () => Promise.resolve(left.splice(0, 1).map((rawValue) => ({ rawValue })));
		}
		Object.assign(globalThis, { BarcodeDetector: Detector });
		navigator.mediaDevices.getUserMedia = () => {
			const canvas = document.createElement('canvas');
			canvas.getContext('2d')!.fillRect(0, 0, 10, 10);
			return Promise.resolve(canvas.captureStream(10));
		};
	}, codes);

it('a helper reads codes with the camera and hands them to the board as one link, which joins what is there', async () => {
	const helper = await newPage({ viewport: NARROW });
	await withCamera(helper, [answerOf(0, 2), 'https://example.org/menu', answerOf(1, 0), answerOf(0, 2)]);
	const complaints = await openLab(helper, 'class/collect/');
	await helper.getByRole('button', { name: 'Read codes with the camera' }).click();
	await helper.getByRole('heading', { name: '2 answers to hand over' }).waitFor();
	expect(await helper.locator('main').innerText()).not.toMatch(/Fewer|More/);
	await helper.getByRole('button', { name: 'Stop the camera' }).click();
	expect(await helper.locator('video').evaluate((video: HTMLVideoElement) => video.srcObject)).toBe(null);
	const link = await helper.getByRole('textbox', { name: 'Board as a link' }).inputValue();
	expect(await helper.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
		0
	);

	const teacher = await newPage();
	complaints.push(...(await openLab(teacher, `class/#${answerOf(2, 1)}`)));
	await teacher.getByRole('textbox', { name: /^Paste anything/ }).fill(`helper: ${link}`);
	await teacher.getByRole('button', { name: 'Read the answers' }).click();
	await teacher.getByRole('heading', { name: `${lesson.title} · 3 answers`, exact: true }).waitFor();
	await teacher
		.getByRole('button', { name: /^3a?\. / })
		.first()
		.click();
	await teacher.getByText('The guesses as a table').click();
	const rows = () => teacher.getByRole('table').first().getByRole('rowheader').allTextContents();
	await eventually(rows).toEqual([0, 1, 2].map((at) => ANIMALS[at]));
	const order = teacher.getByRole('combobox', { name: 'In the order of' });
	// Before the result is shown nothing can be sorted by it.
	expect(await order.locator('option').allTextContents()).toEqual(['animal', 'what they expected']);
	await order.selectOption('what they expected');
	await eventually(rows).toEqual([1, 2, 0].map((at) => ANIMALS[at]));
	expect(complaints).toEqual([]);
});

it('where a browser reads no codes, or its camera is refused, a sentence says so', async () => {
	const plain = await newPage();
	await plain.addInitScript(() => Reflect.deleteProperty(globalThis, 'BarcodeDetector'));
	await openLab(plain, 'class/');
	await plain.locator('[data-camera=none]').waitFor();
	expect(await plain.getByRole('button', { name: /camera/ }).count()).toBe(0);

	const refusing = await newPage();
	await withCamera(refusing, []);
	await refusing.addInitScript(() => {
		navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('Permission denied'));
	});
	await openLab(refusing, 'class/');
	await refusing.getByRole('button', { name: 'Read codes with the camera' }).click();
	await refusing.getByRole('alert').getByText('The camera cannot be used: Permission denied').waitFor();
});
