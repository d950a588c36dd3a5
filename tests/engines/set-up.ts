import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../browser/find-chromium';
import { buildSiteIfStale, serveSite } from '../browser/site';
import { findEngines, type Engines } from './find-engines';

declare module 'vitest' {
	interface ProvidedContext {
		engines: Engines;
	}
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const executablePath = findChromium();
	const engines = findEngines();
	buildSiteIfStale(ROOT);
	const site = await serveSite(ROOT);
	project.provide('url', site.url);
	project.provide('subPathUrl', site.subPathUrl);
	project.provide('executablePath', executablePath);
	project.provide('engines', engines);
	return site.close;
}
