import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findChromium } from './find-chromium';
import { buildSiteIfStale, serveSite } from './site';

declare module 'vitest' {
	interface ProvidedContext {
		/** The built site at the root of a host; ends in a slash. */
		url: string;
		/** The built site under a folder of another host, where nothing else is; ends in a slash. */
		subPathUrl: string;
		/** The Chromium to start. */
		executablePath: string;
	}
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
	const executablePath = findChromium();
	buildSiteIfStale(ROOT);
	const site = await serveSite(ROOT);
	project.provide('url', site.url);
	project.provide('subPathUrl', site.subPathUrl);
	project.provide('executablePath', executablePath);
	return site.close;
}
