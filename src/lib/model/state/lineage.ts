import { DERIVATIVE_KINDS, type Derivatives } from './derivatives';
import type { Memory } from './memory';
import { Table } from './table';

/** Classes of the number of children: 0, 1, 2–3, 4–7 … */
export const CHILD_CLASSES = 24;
/** Classes of the number of uses: 0, then four to each doubling. */
export const USE_CLASSES = 180;

/** Class of a count: 0 for none, 1 + ⌊log2 k⌋ otherwise. */
export function childClass(children: number): number {
	return children === 0 ? 0 : 32 - Math.clz32(children);
}

/** Class of uses: four to each doubling of 1 + uses. */
export function useClass(uses: number): number {
	const whole = Math.min(0x3fffffff, Math.floor(4 * (1 + uses)));
	const doublings = 31 - Math.clz32(whole);
	return Math.min(USE_CLASSES - 1, 4 * (doublings - 2) + ((whole >>> (doublings - 2)) & 3));
}

/**
 * What an observer of the lineage counts as it grows, so that nothing is ever counted anew: who has how
 * many children, which of them are chosen as parents, how deep families are, and how uses spread over
 * single models (bases and derivatives). The choice of a parent reads none of it.
 */
export class Lineage extends Table {
	/** Uses of bases so far: adoptions and choices of downloaders. By row. */
	baseUses = this.float64();
	/** Children of a base that are built on it directly, by row. */
	baseChildren = this.int32();
	/** Models with so many children now; choices that fell on them; Σ over choices of such models there were. */
	parents = this.fixed(CHILD_CLASSES);
	chosen = this.fixed(CHILD_CLASSES);
	exposure = this.fixed(CHILD_CLASSES);
	/** Choices of this month, whose exposure is yet to be added. */
	choices = 0;
	/** Derivatives by depth, and by kind: all, and those with children. */
	depths = this.fixed(256);
	made = this.fixed(DERIVATIVE_KINDS.length);
	withChildren = this.fixed(DERIVATIVE_KINDS.length);
	/** Derivatives whose parent is stated. */
	stated = 0;
	/** Models by class of uses, and the uses of each class. */
	useCount = this.fixed(USE_CLASSES);
	useSum = this.fixed(USE_CLASSES);

	constructor(memory: Memory) {
		super(1024, memory);
	}

	/** A model appears, without children or uses. */
	addModel(): void {
		this.parents[0]! += 1;
		this.useCount[0]! += 1;
	}

	/** A model with so many children is chosen as a parent once more. */
	choose(children: number): void {
		const before = childClass(children);
		const after = childClass(children + 1);
		this.chosen[before]! += 1;
		this.choices += 1;
		if (before === after) return;
		this.parents[before]! -= 1;
		this.parents[after]! += 1;
	}

	useBase(row: number, times: number): void {
		this.baseUses[row] = this.used(this.baseUses[row]!, times);
	}

	useDerivative(derivatives: Derivatives, row: number, times: number): void {
		derivatives.setUses(row, this.used(derivatives.uses(row), times));
	}

	/** Uses of a model after some more, which the classes have then counted. */
	used(before: number, times: number): number {
		const after = before + times;
		const from = useClass(before);
		const to = useClass(after);
		this.useCount[from]! -= 1;
		this.useSum[from]! -= before;
		this.useCount[to]! += 1;
		this.useSum[to]! += after;
		return after;
	}

	/** The choices of a month are over: every model there was could have been chosen each time. */
	closeMonth(): void {
		for (let k = 0; k < CHILD_CLASSES; k++) this.exposure[k]! += this.choices * this.parents[k]!;
		this.choices = 0;
	}
}
