import { describe, expect, it } from 'vitest';
import { agentscript } from '../../bench/kernel/agentscript';
import { countsAtStart, CHECKED_STEPS } from '../../bench/kernel/alternatives';
import type { Agents, Engine, Way } from '../../bench/kernel/engine';
import { flocc } from '../../bench/kernel/flocc';
import { distanceFromRest, LARGEST_DISTANCE } from '../../bench/kernel/measure';
import { ours } from '../../bench/kernel/ours';

const AGENTS = 2000;
const ENGINES: readonly (readonly [string, Engine])[] = [
	['ours', ours],
	['agentscript', agentscript],
	['flocc', flocc]
];

function afterSteps(agents: Agents): number[] {
	for (let n = 0; n < CHECKED_STEPS; n++) agents.step(n);
	return [...agents.counts()];
}

describe('the shared kernel does the same work in every engine:', () => {
	const expected = afterSteps(ours.scan!(AGENTS));

	it.each(
		ENGINES.flatMap(([name, engine]) =>
			(['scan', 'guide'] as const).map((way) => [name, way, engine] as const)
		)
	)('%s, by %s, gives the same counts', (_, way, engine) => {
		expect(afterSteps(engine[way]!(AGENTS))).toEqual(expected);
	});

	it.each(
		ENGINES.flatMap(([name, engine]) => Object.keys(engine).map((way) => [name, way as Way, engine] as const))
	)('%s, by %s, keeps every agent and settles where the shares rest', (_, way, engine) => {
		const counts = afterSteps(engine[way]!(AGENTS));
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(AGENTS);
		expect(distanceFromRest(counts, AGENTS)).toBeLessThan(LARGEST_DISTANCE);
	});

	it('the check of where it settles would see a kernel that never moves anybody', () => {
		expect(distanceFromRest([...countsAtStart(AGENTS)], AGENTS)).toBeGreaterThan(LARGEST_DISTANCE);
	});
});
