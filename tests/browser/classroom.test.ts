import { expect, it } from 'vitest';
import { LESSONS } from '$lib/lessons';
import { eventually, NARROW, openLab, useChromium } from './lab';

const newPage = useChromium();
const LOCK = 'Lock in my guess';
const REVEAL = 'Show what the model says';

it('a guess is locked before anything is simulated, then revealed, and kept over a reload', async () => {
	const page = await newPage({ viewport: NARROW });
	const complaints = await openLab(page, 'lessons/dorm-room/');
	expect(await page.getByRole('button', { name: REVEAL }).count()).toBe(0);
	await page.getByRole('button', { name: 'Big labs: up, now place 5' }).click();
	await page.getByRole('button', { name: LOCK }).click();
	await page.getByRole('status').getByText('Locked in').waitFor();
	expect(await page.locator('[data-result]').count()).toBe(0);
	await page.reload();
	await page.getByRole('status').getByText('Locked in').waitFor();
	expect(await page.getByText('Hobbyists, Academics, Start-ups, Big labs, Large firms').count()).toBe(1);
	await page.getByRole('button', { name: REVEAL }).click();
	await page.locator('[data-result]').waitFor();
	expect(await page.locator('[data-result]').getAttribute('data-result')).toMatch(/^[0-9a-f]{16}$/);
	expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
	expect(complaints).toEqual([]);
});

it('the board reads what a student hands in out of a chat, and no damaged copy of it', async () => {
	const student = await newPage();
	await openLab(student, 'lessons/dorm-room/');
	await student.getByRole('button', { name: LOCK }).click();
	await student.getByText('Hand in, or copy my answer so far').click();
	const link = await student.locator('textarea, input[readonly]').first().inputValue();
	expect(link).toMatch(/#s1~lesson_dorm-room\.1~as_[a-z-]+~.*~end_[a-z0-9]{4}$/);

	const teacher = await newPage();
	const complaints = await openLab(teacher, 'class/');
	await teacher
		.getByRole('textbox', { name: /^Paste anything/ })
		.fill(`ana: here > ${link}\nben: ${link.replace('~1a_0', '~1a_4')}`);
	await teacher.getByRole('button', { name: 'Read the answers' }).click();
	await eventually(() => teacher.getByRole('status').allTextContents()).toContainEqual(
		expect.stringMatching(/1 answer read/)
	);
	await teacher
		.getByRole('heading', { name: 'Does it reach the dorm room? · 1 answer', exact: true })
		.waitFor();
	expect(complaints).toEqual([]);
});

it('every page of a class opens without a complaint', async () => {
	const page = await newPage();
	const pages = ['lessons/', 'class/check/', 'class/build/', 'class/privacy/'];
	const ofLessons = LESSONS.flatMap(({ id }) =>
		['', 'notes/', 'present/'].map((part) => `lessons/${id}/${part}`)
	);
	for (const path of [...pages, ...ofLessons]) {
		const complaints = await openLab(page, path);
		expect(await page.getByRole('heading', { level: 1 }).count(), path).toBeGreaterThan(0);
		expect(complaints, path).toEqual([]);
	}
});
