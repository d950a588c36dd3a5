// One engine, one way, one size, in a process of its own: what one engine teaches the compiler would slow the next.
import { agentscript } from './agentscript';
import { CHECKED_STEPS } from './alternatives';
import type { Engine, Way } from './engine';
import { flocc } from './flocc';
import { ours } from './ours';

const ENGINES: Readonly<Record<string, Engine>> = { ours, agentscript, flocc };

const [engine = '', way = '', size = '', measureMs = ''] = process.argv.slice(2);
const make = ENGINES[engine]?.[way as Way];
if (!make) throw new Error(`no kernel ${engine} ${way}`);
const agents = make(Number(size));

let n = 0;
/** Processor time, which does not count what other programs take of the machine. */
const stepFor = (ms: number): { ms: number; steps: number } => {
	const started = process.cpuUsage();
	const before = n;
	let spentMs = 0;
	while (spentMs < ms) {
		agents.step(n++);
		const { user, system } = process.cpuUsage(started);
		spentMs = (user + system) / 1000;
	}
	return { ms: spentMs, steps: n - before };
};

while (n < CHECKED_STEPS) agents.step(n++);
const counts = [...agents.counts()];
stepFor(Number(measureMs) / 2);
const { ms, steps } = stepFor(Number(measureMs));
console.log([(ms * 1e6) / steps / Number(size), ...counts].join(' '));
