import { execFileSync } from 'node:child_process';
import type { Section } from './section';

/** Where the time of one simulation goes at one size; milliseconds are means of the repeats. */
interface Profile {
	readonly fineTuners: number;
	readonly months: number;
	readonly steps: readonly { readonly name: string; readonly ms: number }[];
	readonly observedMs: number;
	readonly initializedMs: number;
	/** Random numbers drawn by one simulation, and nanoseconds of one in a loop that does nothing else. */
	readonly draws: number;
	readonly nsOfADraw: number;
}

/** Sizes, and simulations that count. */
const SIZES = [
	[5000, 12],
	[100_000, 2]
] as const;
/** Steps that take less than this share of the time are named together. */
const LEAST_SHARE = 0.02;

const QUICK_SIZES = [[100, 1]] as const;

/** One simulation, step by step of the schedule. */
export const profile: Section = {
	name: 'profile',
	measure: ({ bundled, quick }) =>
		profileSection(measureProfiles(bundled('profile-child.js'), quick ? QUICK_SIZES : SIZES))
};

/** @param child the bundled `profile-child.ts` */
function measureProfiles(child: string, sizes: typeof SIZES | typeof QUICK_SIZES): Profile[] {
	return sizes.map(([fineTuners, repeats]) => {
		const printed = execFileSync(process.execPath, [child, String(fineTuners), String(repeats)], {
			encoding: 'utf8'
		});
		return { fineTuners, ...(JSON.parse(printed) as Omit<Profile, 'fineTuners'>) };
	});
}

function profileSection(profiles: readonly Profile[]): string {
	return `## Where the time goes

The same simulations, timed step by step of the schedule (which costs a little itself). Below each table, what the random numbers alone
would take: a bound that no layout of the rest can pass while every choice has draws of its own.

${profiles.map(profileTable).join('\n')}`;
}

function profileTable({
	draws,
	fineTuners,
	initializedMs,
	months,
	nsOfADraw,
	observedMs,
	steps
}: Profile): string {
	const agentMonths = fineTuners * months;
	const parts = [
		...steps.map(({ name, ms }) => ({ name: `\`${name}\``, ms })),
		{ name: 'observing the metrics', ms: observedMs },
		{ name: 'the world at its start', ms: initializedMs }
	].sort((a, b) => b.ms - a.ms);
	const allMs = parts.reduce((sum, { ms }) => sum + ms, 0);
	const shown = parts.filter(({ ms }) => ms / allMs >= LEAST_SHARE);
	const restMs = allMs - shown.reduce((sum, { ms }) => sum + ms, 0);
	const row = (name: string, ms: number) =>
		`| ${name} | ${ms.toFixed(1)} | ${((100 * ms) / allMs).toFixed(0)} % | ${((ms * 1e6) / agentMonths).toFixed(1)} |`;
	const drawsMs = (draws * nsOfADraw) / 1e6;
	return `${fineTuners.toLocaleString('en')} fine-tuners

| step | ms | share | ns an agent-month |
| --- | --: | --: | --: |
${shown.map(({ name, ms }) => row(name, ms)).join('\n')}
${row(`${parts.length - shown.length} others`, restMs)}
${row('all', allMs)}

Random numbers: ${(draws / 1e6).toFixed(1)} million, ${(draws / agentMonths).toFixed(1)} an agent-month; at ${nsOfADraw.toFixed(1)} ns each ${drawsMs.toFixed(0)} ms, ${((100 * drawsMs) / allMs).toFixed(0)} % of the time.
`;
}
