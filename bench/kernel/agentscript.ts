import './no-canvas';
import { Model, util, type Turtle } from 'agentscript';
import { accumulate, ALTERNATIVES, countsAtStart, scan, streamOf } from './alternatives';
import type { Agents, Engine } from './engine';
import { Guide } from './guide';

interface Chooser extends Turtle {
	choice: number;
}

/** As its models do it: a subclass of Model whose turtles carry a property and are asked in every step. */
class Choosers extends Model<Chooser> {
	current: Int32Array;
	next = new Int32Array(ALTERNATIVES);
	number = 0;

	constructor(agents: number) {
		// One patch: the kernel has no space, and patches would only cost.
		super({ minX: 0, maxX: 0, minY: 0, maxY: 0 });
		this.current = countsAtStart(agents);
		this.turtles.create(agents, (turtle) => {
			turtle.choice = turtle.id % ALTERNATIVES;
		});
	}

	take(turtle: Chooser, choice: number): void {
		turtle.choice = choice;
		this.next[choice]! += 1;
	}

	close(): void {
		this.current = this.next;
		this.next = new Int32Array(ALTERNATIVES);
	}
}

/** AgentScript has no weighted choice of its own: the scan is what a modeler writes. */
class Scanning extends Choosers {
	readonly cumulative = new Float64Array(ALTERNATIVES);

	override step(): void {
		const total = accumulate(this.current, this.turtles.length, this.cumulative);
		const stream = streamOf(this.number);
		this.turtles.ask((turtle) => {
			this.take(turtle, scan(this.cumulative, stream.uniform(turtle.id, 0) * total));
		});
		this.close();
	}
}

class Guided extends Choosers {
	readonly guide = new Guide();

	override step(): void {
		this.guide.prepare(this.current, this.turtles.length);
		const stream = streamOf(this.number);
		this.turtles.ask((turtle) => {
			this.take(turtle, this.guide.find(stream.bits(turtle.id, 0)));
		});
		this.close();
	}
}

class WithItsRandomNumbers extends Choosers {
	readonly cumulative = new Float64Array(ALTERNATIVES);

	override step(): void {
		const total = accumulate(this.current, this.turtles.length, this.cumulative);
		this.turtles.ask((turtle) => {
			this.take(turtle, scan(this.cumulative, util.randomFloat(total)));
		});
		this.close();
	}
}

function stepping(model: Choosers): Agents {
	return {
		step(n) {
			model.number = n;
			model.step();
		},
		counts: () => model.current
	};
}

export const agentscript: Engine = {
	scan: (agents) => stepping(new Scanning(agents)),
	guide: (agents) => stepping(new Guided(agents)),
	own: (agents) => stepping(new WithItsRandomNumbers(agents))
};
