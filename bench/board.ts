import type { Browser } from 'playwright-core';
import { ANIMALS, emptySheet, withStep, writeSheet } from '$lib/classroom';
import { lessonById } from '$lib/lessons';
import { launchChromium } from '../tests/browser/chromium';
import { findChromium } from '../tests/browser/find-chromium';
import { buildSiteIfStale, serveSite } from '../tests/browser/site';
import { measured, seconds, type Measured } from './measured';
import type { Section } from './section';
import { table } from './table';
import { verdict } from './verdict';

const STUDENTS = 30;
const lesson = lessonById('dorm-room')!;
/** “Every change counts”: three regimes, a guess of one of three answers. */
const STEP = 2;
/** What a class of thirty hands in, and how long its teacher may wait for all of it on two cores. */
const CLASSES = [
	{ name: 'each animal has its own worlds', word: 'room 12', own: true, targetMs: 30_000 },
	{ name: 'all have the worlds of the class', word: 'room 12', own: false, targetMs: 1000 },
	{ name: 'all have the worlds of the lesson, which are stored', word: '', own: false, targetMs: 1000 }
] as const;
type Class = (typeof CLASSES)[number];

/** The class board: thirty links pasted, read and run. */
export const board: Section = {
	name: 'board',
	measure: async ({ quick, repeats, root }) => {
		buildSiteIfStale(root);
		const site = await serveSite(root);
		const browser = await launchChromium(findChromium());
		try {
			const rows = [];
			for (const one of CLASSES) {
				const students = quick ? 2 : STUDENTS;
				const times = [];
				for (let n = 0; n < repeats; n++) times.push(await boardMs(browser, site.url, one, students));
				rows.push([
					one.name,
					measured(times.map(([read]) => read)),
					measured(times.map(([, ran]) => ran)),
					one
				] as const);
			}
			return boardSection(rows);
		} finally {
			await browser.close();
			await site.close();
		}
	}
};

/** Milliseconds until thirty links are read, and until what the model shows each of them is on the board. */
async function boardMs(
	browser: Browser,
	url: string,
	{ own, word }: Class,
	students: number
): Promise<readonly [number, number]> {
	const page = await browser.newPage();
	await page.goto(`${url}class/`, { waitUntil: 'networkidle' });
	const links = ANIMALS.slice(0, students).map((animal, at) => {
		const guesses = lesson.steps[STEP]!.questions.map(() => ({
			first: { form: 'direction', option: at % 3 } as const,
			revised: null
		}));
		return `${url}lessons/${lesson.id}/#${writeSheet(withStep(emptySheet(lesson, animal, word, own), STEP, { guesses }), lesson)}`;
	});
	await page.getByRole('textbox', { name: /^Paste anything/ }).fill(links.join('\n'));
	const readFrom = performance.now();
	await page.getByRole('button', { name: 'Read the answers' }).click();
	await page.getByRole('button', { name: new RegExp(`^${STEP + 1}a\\.`) }).click();
	const read = performance.now() - readFrom;
	const ranFrom = performance.now();
	await page.getByRole('button', { name: 'Show what the model says' }).click();
	await page.locator('[data-board=shown]').waitFor({ timeout: 600_000 });
	const ran = performance.now() - ranFrom;
	await page.close();
	return [read, ran];
}

function boardSection(rows: readonly (readonly [string, Measured, Measured, Class])[]): string {
	return `## The class board

${STUDENTS} links of “${lesson.steps[STEP]!.title}” (${lesson.title}) pasted into a fresh page; each distinct set of worlds is run once.

${table(
	['', 'read', 'run and shown', 'target', ''],
	rows.map(([name, read, ran, { targetMs }]) => [
		name,
		seconds(read),
		seconds(ran),
		`${targetMs / 1000} s`,
		verdict(ran.median <= targetMs)
	])
)}
`;
}
