import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { ResultDocument } from '../../src/cli/document';
import { DEFAULT_SIZE, EVERY_PRESET, hashOf, SAME_EVERYWHERE } from '../browser/scenarios';
import { documentOf } from '../cli/command-line';
import { startChromium } from './chromium';
import { browserEngine, type Engine } from './engine';
import { startFirefox } from './firefox';
import { nodeEngine } from './node';
import { startWebKit } from './webkit';

const url = inject('url');
const engines = inject('engines');
const SCENARIOS = [
	...SAME_EVERYWHERE,
	['the comparison at full size', DEFAULT_SIZE] as const,
	...EVERY_PRESET
];

/** What the command line prints on the Node that runs the tests: everything else must agree with it. */
const printed = new Map<string, ResultDocument>();
beforeAll(async () => {
	for (const [name, choice] of SCENARIOS) {
		printed.set(name, await documentOf<ResultDocument>('run', '--quiet', '--link', hashOf(choice)));
	}
});

describe.each<[name: string, version: RegExp, start: () => Promise<Engine>]>([
	['Chromium', /^Chromium \d/, async () => browserEngine(await startChromium(inject('executablePath')), url)],
	['Firefox', /^firefox\/\d/i, async () => browserEngine(await startFirefox(engines.firefox), url)],
	['WebKitGTK', /^WebKitGTK \d/, async () => browserEngine(await startWebKit(engines), url)],
	['Node 24', /^Node v24\./, () => Promise.resolve(nodeEngine(engines.node24))]
])(`%s gives the same bits as the command line on Node ${process.version}`, (_, version, start) => {
	let engine: Engine;
	beforeAll(async () => {
		engine = await start();
	});
	afterAll(() => engine?.close());

	it('being the engine that it is meant to be', () => {
		console.log(engine.version);
		expect(engine.version).toMatch(version);
	});

	it.each(SCENARIOS.map(([name]) => name))('for %s', async (name) => {
		const { link, fingerprint } = printed.get(name)!;
		expect(await engine.open(link!)).toEqual({ fingerprint, isIdentical: true });
	});
});
