import { Agent, Environment, utils } from 'flocc';
import { accumulate, ALTERNATIVES, countsAtStart, scan, streamOf, weightsOf } from './alternatives';
import type { Agents, Engine } from './engine';
import { Guide } from './guide';

type Choose = (agent: Agent) => number;

/** As its manual does it: agents with a tick function in an environment, which is ticked once a step. */
function environment(agents: number, opening: (counts: Int32Array, n: number) => Choose): Agents {
	const world = new Environment();
	let counts = countsAtStart(agents);
	let next = new Int32Array(ALTERNATIVES);
	let choose: Choose = () => 0;
	const tick = (agent: Agent) => {
		const choice = choose(agent);
		agent.set('choice', choice);
		next[choice]! += 1;
	};
	for (let number = 0; number < agents; number++) {
		world.addAgent(new Agent({ number, choice: number % ALTERNATIVES, tick }));
	}
	return {
		step(n) {
			choose = opening(counts, n);
			world.tick();
			counts = next;
			next = new Int32Array(ALTERNATIVES);
		},
		counts: () => counts
	};
}

const numberOf = (agent: Agent): number => agent.get('number') as number;
const ALL = Array.from({ length: ALTERNATIVES }, (_, k) => k);

export const flocc: Engine = {
	scan(agents) {
		const cumulative = new Float64Array(ALTERNATIVES);
		return environment(agents, (counts, n) => {
			const total = accumulate(counts, agents, cumulative);
			const stream = streamOf(n);
			return (agent) => scan(cumulative, stream.uniform(numberOf(agent), 0) * total);
		});
	},
	guide(agents) {
		const guide = new Guide();
		return environment(agents, (counts, n) => {
			guide.prepare(counts, agents);
			const stream = streamOf(n);
			return (agent) => guide.find(stream.bits(numberOf(agent), 0));
		});
	},
	/** `utils.sample` with weights is what its manual names for a weighted choice. */
	own(agents) {
		return environment(agents, (counts) => {
			const weights = weightsOf(counts, agents);
			return () => utils.sample(ALL, weights);
		});
	}
};
