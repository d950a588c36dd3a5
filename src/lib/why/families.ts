/*
 * The families of one world as a tree: all of them, base models, and what was made from what. A branch has few children
 * at a time: the largest, and one that holds the others, which can be opened like any.
 */
import { hierarchy, partition, type HierarchyRectangularNode } from 'd3-hierarchy';
import { monthLabel } from '$lib/charts/calendar';
import { capitalise, formatQuantity } from '$lib/charts/numbers';
import { DERIVATIVE_KINDS, FINE_TUNER_KINDS, type Lineage, type PlannedRuns } from '$lib/model';
import { baseWords } from './story-words';

/** All families, a base model, a derivative, or several of these that are too small to be drawn one by one. */
export interface Branch {
	readonly key: string;
	readonly name: string;
	/** Derivatives in it, weighted to makers; a derivative counts itself. */
	readonly size: number;
	/** Simulated derivatives in it. */
	readonly count: number;
	/** Steps from it to the last of those made from it. */
	readonly generations: number;
	/** Structural id of the base model; null for whatever is none. */
	readonly run: number | null;
	/** The largest first. */
	readonly children: readonly Branch[];
}

/** Children of a branch that are drawn one by one. */
export const MOST_CHILDREN = 20;

/** Whether a branch holds several that stand side by side, and is no step from one to the next. */
const isOfOthers = ({ key }: Branch): boolean => key.endsWith('+');

/** @param runs of the same world, which name the base models */
export function familiesOf(lineage: Lineage, runs: Pick<PlannedRuns, 'id' | 'developerKind'>): Branch {
	const { bases, basesLog10Flop, kind, makerKind, month, parent, root, weight } = lineage;
	const below: Branch[][] = Array.from(weight, () => []);
	const ofBase: Branch[][] = Array.from(bases, () => []);
	// From the last on: whatever was made from a derivative is complete before it.
	for (let row = weight.length - 1; row >= 0; row--) {
		const name = `${capitalise(DERIVATIVE_KINDS[kind[row]!]!)} of ${MAKERS[FINE_TUNER_KINDS[makerKind[row]!]!]}, ${monthLabel(month[row]!)}`;
		const branch = branchOf(`d${row}`, name, below[row]!, weight[row]!, null);
		(parent[row]! < 0 ? ofBase[root[row]!]! : below[parent[row]!]!).push(branch);
	}
	const families = ofBase.map((members, place) => {
		const run = bases[place]!;
		const name = baseWords({ run, log10Flop: basesLog10Flop[place]! }, runs);
		return branchOf(`b${run}`, capitalise(name.replace(/^an? /, '')), members, 0, run);
	});
	return branchOf('all', 'All families', families, 0, null);
}

const MAKERS: Readonly<Record<(typeof FINE_TUNER_KINDS)[number], string>> = {
	hobbyist: 'a hobbyist',
	academic: 'an academic',
	'start-up': 'a start-up',
	enterprise: 'an enterprise'
};

/** @param own what it counts beside its children */
function branchOf(key: string, name: string, children: Branch[], own: number, run: number | null): Branch {
	const sorted = children.sort((a, b) => b.size - a.size || b.count - a.count);
	return {
		key,
		name,
		size: sorted.reduce((sum, { size }) => sum + size, own),
		count: sorted.reduce((sum, { count }) => sum + count, own > 0 ? 1 : 0),
		generations: sorted.reduce((most, child) => Math.max(most, child.generations + 1), 0),
		run,
		children: withOthers(key, sorted)
	};
}

/** At most `MOST_CHILDREN`, and one that holds the others. */
function withOthers(key: string, sorted: readonly Branch[]): readonly Branch[] {
	if (sorted.length <= MOST_CHILDREN + 1) return sorted;
	const others = sorted.slice(MOST_CHILDREN);
	return [
		...sorted.slice(0, MOST_CHILDREN),
		{
			key: `${key}+`,
			name: `${formatQuantity(others.length)} others`,
			size: others.reduce((sum, { size }) => sum + size, 0),
			count: others.reduce((sum, { count }) => sum + count, 0),
			generations: others.reduce((most, { generations }) => Math.max(most, generations), 0),
			run: null,
			children: withOthers(`${key}+`, others)
		}
	];
}

/** A branch on the picture: `x` runs from 0 to 1 across its generation, `depth` counts generations from the one in front. */
export type Drawn = HierarchyRectangularNode<Branch>;

/** Lays out a branch and `levels` generations below it, as high as each is large. Parents come before children. */
export function drawnFamilies(front: Branch, levels: number): Drawn[] {
	const cut = (branch: Branch, depth: number): Branch => {
		const isClosed = depth === levels || (depth > 0 && isOfOthers(branch));
		return { ...branch, children: isClosed ? [] : branch.children.map((child) => cut(child, depth + 1)) };
	};
	const tree = hierarchy<Branch>(cut(front, 0), ({ children }) => children);
	tree.eachAfter((node) => Object.assign(node, { value: node.data.size }));
	return partition<Branch>()
		.size([1, levels + 1])(tree)
		.descendants();
}

/** The branch with a key and those above it, from the top; empty if it is not there. */
export function pathTo(top: Branch, key: string): readonly Branch[] {
	const path = hierarchy<Branch>(top, ({ children }) => children)
		.find(({ data }) => data.key === key)
		?.ancestors();
	return path?.map(({ data }) => data).reverse() ?? [];
}

/** Every family of a world, those among the others too. */
function allFamilies(top: Branch): readonly Branch[] {
	const found: Branch[] = [];
	const open = (branches: readonly Branch[]): void => {
		for (const branch of branches)
			if (branch.run === null) open(branch.children);
			else found.push(branch);
	};
	open(top.children);
	return found;
}

/** What is seen, in a sentence for each side. */
export function familiesSentence(top: Branch, name: string): string {
	const families = allFamilies(top);
	const [largest] = families;
	if (!largest) return `Under ${name} nothing is made from any model.`;
	const share = Math.round((100 * largest.size) / top.size);
	return `Under ${name} the largest of ${formatQuantity(families.length)} families has ${share} of 100 derivatives.`;
}

/** What was made from the branch in front, as a table. `before` is the same world under the baseline, or null. */
export function familiesTable(front: Branch, top: Branch, before: Branch | null, baseline: string) {
	const earlier = new Map(before ? allFamilies(before).map(({ run, size }) => [run, size]) : []);
	const isOfBases = before !== null && front.children.some(({ run }) => run !== null);
	return {
		caption: `${front.name}: what was made from it, the largest first`,
		headers: [
			'Model',
			'Derivatives',
			'% of all',
			'Generations',
			...(isOfBases ? [`Derivatives under ${baseline}`] : [])
		],
		rows: front.children.map((branch) => [
			branch.name,
			Math.round(branch.size),
			Number(((100 * branch.size) / top.size).toPrecision(2)),
			branch.generations,
			...(isOfBases ? [branch.run === null ? '' : Math.round(earlier.get(branch.run) ?? 0)] : [])
		])
	};
}
