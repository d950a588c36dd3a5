import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import {
	BRACKETS,
	readTreaty,
	START,
	TEAMS,
	withStop,
	writeCard,
	writeTreaty,
	type TeamId,
	type Treaty
} from '$lib/summit';
import { violations } from './axe';
import { eventually, NARROW, openLab, useChromium } from './lab';

const newPage = useChromium();

/** What each team proposes in each round, as `bracket.stop`, and whose card is adopted. */
const SCRIPT: readonly {
	readonly cards: Readonly<Record<TeamId, string>>;
	readonly front: readonly TeamId[];
	readonly adopted: TeamId | null;
}[] = [
	{
		cards: {
			lab: 'where.eu',
			'start-up': 'cost.m10',
			university: 'money.half',
			hobbyists: 'open.nothing',
			regulator: 'line.e24',
			safety: 'must.evaluate'
		},
		front: ['safety', 'university', 'hobbyists'],
		adopted: 'safety'
	},
	{
		cards: {
			lab: 'cost.m100',
			'start-up': 'open.quarter',
			university: 'money.quarter',
			hobbyists: 'open.nothing',
			regulator: 'moves.falls',
			safety: 'weights.m12'
		},
		front: ['start-up', 'safety', 'regulator'],
		adopted: null
	},
	{
		cards: {
			lab: 'moves.follows',
			'start-up': 'open.quarter',
			university: 'money.half',
			hobbyists: 'money.quarter',
			regulator: 'line.e24',
			safety: 'harm.developer'
		},
		front: ['start-up', 'university'],
		adopted: 'start-up'
	}
];

function linkOf(on: Treaty, team: TeamId, words: string): string {
	const [id, code] = words.split('.');
	const bracket = BRACKETS.findIndex((one) => one.id === id);
	const stop = BRACKETS[bracket]!.stops.findIndex((one) => one.code === code);
	return writeCard({ team, on, bracket, stop, reason: `For ${team}` });
}

const nameOf = (team: TeamId): string => TEAMS.find(({ id }) => id === team)!.name;
const treatyOn = async (page: Page): Promise<Treaty> => {
	const link = page.getByRole('textbox', { name: 'This treaty, on the chair’s page' });
	return readTreaty(await link.inputValue());
};

async function paste(page: Page, text: string): Promise<void> {
	await page.getByRole('textbox', { name: /^Paste the links/ }).fill(text);
	await page.getByRole('button', { name: 'Read the cards' }).click();
}

const overflow = (page: Page): Promise<number> =>
	page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

it('a summit of three rounds runs from 18 cards, is undone, signed and read on its treaty card', async () => {
	const page = await newPage();
	const complaints = await openLab(page, 'lessons/summit/chair/');
	await page.getByText('Links: for the teams').click();
	await page.getByRole('button', { name: /^Run the treaty so far/ }).click();
	await page.locator('[data-gauges=treaty]').waitFor();
	// The draft alone leaves the risk as it is: something has to be negotiated.
	const crossed = page.locator('[data-line=crossed]');
	expect(await crossed.count()).toBeGreaterThan(0);

	let treaty = START;
	for (const [at, { adopted, cards, front }] of SCRIPT.entries()) {
		await page.getByRole('heading', { level: 1, name: `Round ${at + 1} of 3` }).waitFor();
		const links = TEAMS.map(({ id }) => linkOf(treaty, id, cards[id]));
		await paste(
			page,
			links.map((link, n) => `team ${n}: https://lab.example/lessons/summit/#${link} ok`).join('\n')
		);
		await page.getByRole('status').getByText('6 cards read.').waitFor();
		for (const team of front) await page.getByRole('checkbox', { name: nameOf(team) }).check();
		for (const { name } of TEAMS) {
			await page.getByRole('combobox', { name: new RegExp(`^${name}:`) }).selectOption('same');
		}
		expect(await page.locator('[data-gauges=round]').count(), 'nothing is shown before it is run').toBe(0);
		await page.getByRole('button', { name: /^Run no rule and these/ }).click();
		await page.locator('[data-gauges=round]').waitFor();
		const columns = page.locator('[data-gauges] thead th');
		expect(await columns.allTextContents()).toEqual(['Treaty so far', ...front.map(nameOf)]);
		expect(await page.locator('[data-mark]').count()).toBe(18 * (1 + front.length));
		const table = await page.locator('[data-gauges]').innerText();
		expect(/of 16 worlds/.test(table), 'chance comes with the second round').toBe(at > 0);
		expect(/of 3 sets/.test(table), 'assumptions come with the third').toBe(at === 2);
		if (at === 0) expect(await violations(page)).toEqual([]);
		const button = adopted === null ? 'The treaty stays' : `Adopt: ${nameOf(adopted)}`;
		await page.getByRole('button', { name: button }).click();
		if (adopted !== null) {
			const [id, code] = cards[adopted].split('.');
			const bracket = BRACKETS.findIndex((one) => one.id === id);
			treaty = withStop(
				treaty,
				bracket,
				BRACKETS[bracket]!.stops.findIndex((one) => one.code === code)
			);
		}
		expect(await treatyOn(page)).toEqual(treaty);
	}

	const card = page.locator('[data-treaty-card]');
	await card.waitFor();
	await page.getByRole('button', { name: 'Undo the last round' }).click();
	await page.getByRole('heading', { level: 1, name: 'Round 3 of 3' }).waitFor();
	expect(await treatyOn(page)).not.toEqual(treaty);
	await page.getByRole('button', { name: 'Adopt: Start-up' }).click();
	await card.waitFor();
	for (const { name } of TEAMS) await card.getByRole('combobox', { name }).selectOption('yes');
	await card.getByRole('textbox', { name: 'Reason of Safety group' }).fill('It is tested before release.');
	const words = await card.innerText();
	expect(words.match(/red line kept in [0-3] of 3 sets/g)).toHaveLength(6);
	expect(words).toMatch(/\d+ of 18 predictions held/);
	expect(await violations(page)).toEqual([]);
	expect(complaints).toEqual([]);
});

it('a card is written on a phone or entered from paper in two clicks, and the chair keeps both over a reload', async () => {
	const phone = await newPage({ viewport: NARROW });
	const complaints = await openLab(phone, 'lessons/summit/card/');
	await phone.getByRole('combobox', { name: 'Our team' }).selectOption('university');
	await phone.getByRole('button', { name: /public money pays nothing/ }).click();
	await phone.getByRole('radio', { name: 'a half' }).check();
	const reason = phone.getByRole('textbox', { name: /^One reason/ });
	await reason.fill('x'.repeat(143));
	await phone.getByText('The reason is 3 characters too long: make it shorter.').waitFor();
	expect(await phone.getByRole('textbox', { name: /^Our card/ }).count()).toBe(0);
	await reason.fill('Research needs weights.');
	const link = await phone.getByRole('textbox', { name: /^Our card/ }).inputValue();
	expect(link).toMatch(/\/lessons\/summit\/?#c1~change_money\.half~by_university~why_.*~end_[a-z0-9]{4}$/);
	expect(await overflow(phone)).toBeLessThanOrEqual(0);
	expect(await violations(phone)).toEqual([]);

	const chair = await newPage({ viewport: NARROW });
	complaints.push(...(await openLab(chair, 'lessons/summit/chair/')));
	await paste(chair, `ana: ${link}`);
	await chair.getByText('“Research needs weights.”').waitFor();
	await chair.getByText('A card of paper').click();
	await chair.getByRole('combobox', { name: 'What it says' }).selectOption('3.2');
	await chair
		.getByRole('group', { name: 'Team of the card' })
		.getByRole('button', { name: 'Safety group' })
		.click();
	await chair.getByRole('checkbox', { name: 'Safety group' }).waitFor();
	await paste(chair, link.replace('money.half', 'money.quarter'));
	await chair
		.getByRole('alert')
		.getByText(/changed on its way/)
		.waitFor();
	await eventually(() => chair.getByRole('checkbox').count()).toBe(2);
	// Two cards with the same fault: one sentence each.
	await paste(chair, 'c1~change_money.half c1~change_money.quarter');
	await eventually(() => chair.getByText('The card was cut short').count()).toBe(2);
	// A page that is closed by mistake loses no card; a new summit does.
	await chair.reload();
	await chair.getByText('“Research needs weights.”').waitFor();
	await chair.getByText('Start a new summit').click();
	await chair.getByRole('button', { name: 'Forget it and begin with the draft' }).click();
	expect(await chair.getByRole('checkbox').count()).toBe(0);
	await chair.reload({ waitUntil: 'networkidle' });
	await chair.getByText('Start a new summit').waitFor();
	expect(await chair.getByRole('checkbox').count()).toBe(0);
	await chair.getByRole('button', { name: 'Close the round without a card' }).click();
	await chair.getByRole('heading', { level: 1, name: 'Round 2 of 3' }).waitFor();
	expect(await overflow(chair)).toBeLessThanOrEqual(0);
	expect(complaints).toEqual([]);
});

it('a kept summit is never replaced in silence, by another treaty or because it cannot be read', async () => {
	const chair = await newPage();
	const complaints = await openLab(chair, 'lessons/summit/chair/');
	await paste(chair, linkOf(START, 'lab', 'line.e24'));
	await chair.getByText('“For lab”').waitFor();
	const treaty = withStop(START, 0, 1);
	const open = async (hash: string): Promise<void> => {
		await chair.goto('about:blank');
		await openLab(chair, `lessons/summit/chair/${hash}`);
	};
	await open(`#${writeTreaty(treaty)}`);
	await chair.getByText('goes on with the treaty of this address').waitFor();
	await chair.getByText('Links: for the teams').click();
	expect(await treatyOn(chair)).toEqual(treaty);
	const card = linkOf(treaty, 'safety', 'must.evaluate');
	await paste(chair, card);
	await chair.getByText('“For safety”').waitFor();
	// Opened again at the same address, the round that was begun there goes on.
	await open(`#${writeTreaty(treaty)}`);
	await chair.getByText('“For safety”').waitFor();
	await open(`#${writeTreaty(START)}`);
	await chair.getByText('The summit that this device kept before').click();
	await chair.getByRole('button', { name: 'Go back to it, in place of this one' }).click();
	await chair.getByText('“For safety”').waitFor();

	const key = 'threshold-lab-lesson-summit';
	await chair.evaluate((name) => {
		localStorage.setItem(name, localStorage.getItem(name)!.replace('must.evaluate', 'must.rest'));
	}, key);
	await open('');
	await chair
		.getByRole('alert')
		.getByText(/^The summit that this device kept cannot be read, so this one begins afresh\./)
		.waitFor();
	await chair.getByText('The summit that this device kept before').click();
	const kept = chair.getByRole('textbox', { name: 'All that was kept of it, as text' });
	expect(await kept.inputValue()).toContain('must.rest');
	expect(complaints).toEqual([]);
});

it.each(['', 'chair/', 'card/', 'sheets/', 'notes/'])(
	'lessons/summit/%s opens without a complaint, and axe finds nothing on a phone in the dark',
	async (path) => {
		const page = await newPage({ viewport: NARROW, colorScheme: 'dark' });
		const complaints = await openLab(page, `lessons/summit/${path}`);
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		expect(await violations(page)).toEqual([]);
		expect(complaints).toEqual([]);
	}
);

it('each sheet is one page of paper', async () => {
	const page = await newPage();
	await openLab(page, 'lessons/summit/sheets/');
	const sheets = await page.locator('.sheet').count();
	expect(sheets).toBe(TEAMS.length + 2);
	const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
	expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(sheets);
});
