/**
 * How an agent finds its alternative: `scan` walks along the running sums of the weights, `guide` looks up where
 * to begin (guide.ts), both with the same keyed draws and so with the same bits everywhere; `own` is what the
 * framework itself offers, with its own random numbers.
 */
export type Way = 'scan' | 'guide' | 'own';

/** Agents that are ready to take steps; an even number of them. */
export interface Agents {
	step(n: number): void;
	/** Agents by alternative. */
	counts(): Int32Array;
}

export type Engine = Partial<Record<Way, (agents: number) => Agents>>;
