/** What the benchmark uses of AgentScript, which comes without types. */
declare module 'agentscript' {
	export interface Turtle {
		readonly id: number;
	}

	export interface Turtles<T extends Turtle> {
		readonly length: number;
		create(number: number, initialise: (turtle: T) => void): void;
		ask(action: (turtle: T) => void): void;
	}

	export class Model<T extends Turtle = Turtle> {
		constructor(world: { minX: number; maxX: number; minY: number; maxY: number });
		readonly turtles: Turtles<T>;
		step(): void;
	}

	export const util: { randomFloat(max: number): number };
}
