import type { Measured } from '../measured';
import type { Section } from '../section';
import { verdict } from '../verdict';
import type { Way } from './engine';
import { measureKernel, type EngineName, type KernelFigures, type KernelReport } from './measure';

const ENGINES: readonly (readonly [EngineName, string])[] = [
	['ours', 'Threshold Lab'],
	['C', 'C'],
	['agentscript', 'AgentScript'],
	['flocc', 'flocc']
];

const SIZES = [10_000, 100_000];
const QUICK_SIZES = [1000];

/** One small kernel in several engines. */
export const kernel: Section = {
	name: 'kernel',
	measure({ bundled, quick, repeats, root }) {
		const sizes = quick ? QUICK_SIZES : SIZES;
		const measureMs = quick ? 20 : 300;
		return kernelSection(
			measureKernel(root, bundled('kernel-child.js'), { sizes, measureMs, repeats }),
			sizes
		);
	}
};

function kernelSection({ figures, compiler }: KernelReport, sizes: readonly number[]): string {
	return `## The shared kernel

Each step, every agent chooses one of 64 alternatives with probability proportional to share^½ × fitness, with a draw of
its own, and moves. Nanoseconds of processor time for one agent in one step, each engine in a process of its own, in turns.

- _Same algorithm_: a scan of the running sums, with the same keyed draws; every engine gives the same counts, bit for bit (checked).
- _Best algorithm_: a guide table to begin the scan from, otherwise the same; the same counts again (checked).
- _As its manual has it_: the framework's own random numbers, and its own weighted choice where it has one. The shares
  settle at the same place (checked).
- ${compiler === null ? 'No C compiler was found on this machine, so there is no reference in C.' : `C: ${compiler}, -O3.`}

${sizes.map((agents) => sizeTable(figures, agents)).join('\n\n')}
`;
}

function sizeTable(figures: readonly KernelFigures[], agents: number): string {
	const find = (engine: EngineName, way: Way) =>
		figures.find((row) => row.engine === engine && row.way === way && row.agents === agents)?.time;
	const rows = ENGINES.filter(([engine]) => find(engine, 'scan')).map(([engine, name]) =>
		[name, ...(['scan', 'guide', 'own'] as const).map((way) => cell(find(engine, way)))].join(' | ')
	);
	const best = find('ours', 'guide')!;
	const scan = find('ours', 'scan')!;
	const over = (other: Measured | undefined, ours: Measured) => (other ? other.median / ours.median : null);
	const ratios = [
		['AgentScript over ours', 'agentscript', 10],
		['flocc over ours', 'flocc', 150],
		['C over ours', 'C', 0.7]
	] as const;
	return `${agents.toLocaleString('en')} agents

| engine | same algorithm | best algorithm | as its manual has it |
| --- | --: | --: | --: |
${rows.map((row) => `| ${row} |`).join('\n')}

How many times as long as ours the others take, our best algorithm in the last two columns:

| | target | same algorithm | best algorithm | as its manual has it |
| --- | --: | --: | --: | --: |
${ratios
	.map(([name, engine, target]) => {
		const all = [
			over(find(engine, 'scan'), scan),
			over(find(engine, 'guide'), best),
			over(find(engine, 'own'), best)
		];
		return `| ${name} | ≥ ${target} | ${all.map((ratio) => ratioCell(ratio, target)).join(' | ')} |`;
	})
	.join('\n')}`;
}

function cell(time: Measured | undefined): string {
	if (!time) return '—';
	const short = (ns: number) => ns.toFixed(ns < 100 ? 1 : 0);
	return `${short(time.median)} (${short(time.least)}–${short(time.most)})`;
}

function ratioCell(ratio: number | null, target: number): string {
	return ratio === null ? '—' : `${ratio.toFixed(ratio < 10 ? 2 : 0)}, ${verdict(ratio >= target)}`;
}
