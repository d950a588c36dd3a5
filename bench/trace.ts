import type { Browser, Page } from 'playwright-core';

/** One task of the main thread of a page, in milliseconds. */
export interface Task {
	readonly clockMs: number;
	/** Processor time, which other programs distort less. */
	readonly processorMs: number;
}

/** What Chromium's trace says of a task, in microseconds. */
interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	readonly tdur?: number;
}

/** The tasks of the main thread of a page while some work goes on, by Chromium's trace. */
export async function mainThreadTasks(
	browser: Browser,
	page: Page,
	work: () => Promise<void>
): Promise<readonly Task[]> {
	const session = await browser.newBrowserCDPSession();
	const events: TraceEvent[] = [];
	session.on('Tracing.dataCollected', ({ value }) => void events.push(...(value as unknown as TraceEvent[])));
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'blink.user_timing'] }
	});
	const mark = (name: string) => page.evaluate((text) => void performance.mark(text), name);
	await mark('bench-start');
	await work();
	await mark('bench-end');
	const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
	await session.send('Tracing.end');
	await complete;
	await session.detach();

	const start = events.find(({ name }) => name === 'bench-start');
	const end = events.find(({ name }) => name === 'bench-end');
	if (!start || !end) throw new Error('The trace lacks the marks of the page.');
	const tasks = events.filter(
		({ name, pid, tid, ts }) =>
			name === 'RunTask' && pid === start.pid && tid === start.tid && ts >= start.ts && ts <= end.ts
	);
	if (!tasks.some(({ tdur = 0 }) => tdur > 0))
		throw new Error('The trace lacks the processor time of tasks.');
	return tasks.map(({ dur = 0, tdur = 0 }) => ({ clockMs: dur / 1000, processorMs: tdur / 1000 }));
}
