import { expect, it } from 'vitest';
import { ARCHIVED_VERSIONS, replay } from '$lib/engines/replay';
import { archivedEngine, archivedLink } from './archived-links';
import { eventually, fingerprintOn, openLab, useChromium } from './lab';
import { hashOf, smallScenario } from './scenarios';

const newPage = useChromium();

it.each(ARCHIVED_VERSIONS)(
	'a link of model version %s says what it compares, and runs as it was sent beside today’s model',
	async (version) => {
		const engine = await archivedEngine(version);
		const sent = replay(engine, archivedLink(version, null), ['base-releases'], () => {});
		const page = await newPage();
		const complaints = await openLab(page, `#${archivedLink(version, sent.fingerprint)}`);
		const note = page.getByRole('region', { name: 'The link that was opened' });
		await note
			.getByText(/This link compares No regulation and EU AI Act: general-purpose chapter, in 2 worlds/)
			.waitFor();
		expect(await note.textContent()).toContain(`It was made with model version ${version}`);
		await fingerprintOn(page);
		await note.getByRole('button', { name: `Run it as it was sent, on version ${version}` }).click();
		const verdict = note.locator('[data-as-sent]');
		await verdict.waitFor();
		expect(await verdict.getAttribute('data-as-sent')).toBe(sent.fingerprint);
		expect(await verdict.textContent()).toBe('As sent: identical to what the sender saw.');
		const [before, after] = sent.means['base-releases']!;
		const row = note.getByRole('row', { name: /^Base models released/ });
		const share = (100 * Math.abs(after! - before!)) / before!;
		expect(await row.getByRole('cell').first().textContent()).toContain(
			before === after ? 'no change' : String(Number(share.toPrecision(2)))
		);
		expect(await row.getByRole('cell').nth(1).textContent()).toMatch(/%|no change/);
		// What was run belongs to that link: the next one starts afresh.
		const other = ARCHIVED_VERSIONS.find((each) => each !== version)!;
		await page.evaluate((link) => (location.hash = link), archivedLink(other, null));
		await note.getByRole('button', { name: `Run it as it was sent, on version ${other}` }).waitFor();
		expect(await verdict.count()).toBe(0);
		expect(complaints).toEqual([]);
	}
);

it('a link of today says what it changes, is dismissed, and is not spoken of once it is edited', async () => {
	const page = await newPage();
	const choice = smallScenario(['none', 'eu-ai-act'], { edits: { 'systemic.threshold.flop': 3e24 } });
	await openLab(page, hashOf(choice));
	const note = page.getByRole('region', { name: 'The link that was opened' });
	await eventually(() => note.textContent()).toMatch(/Changed:\s+B, EU AI Act/);
	expect(await note.textContent()).toMatch(/Training compute (3e24|3\s?×\s?10)/);
	expect(await note.getByRole('button', { name: /Run it as it was sent/ }).count()).toBe(0);
	await note.getByRole('button', { name: 'Close the note on the link' }).click();
	expect(await note.count()).toBe(0);
});
