import type { PlanItem } from '$lib/lessons';

/** A block of the plan as it runs today. */
export interface Block {
	readonly item: PlanItem;
	/** Minutes from the start at which it begins and ends, given the delay so far. */
	readonly from: number;
	readonly to: number;
}

/**
 * The rest of a plan when `minute` have passed and block `current` is still running. What runs over is taken from
 * blocks that are not protected, those that can be skipped first; protected talk keeps its minutes whole, and the end
 * moves only if nothing else is left to give.
 */
export function replan(
	plan: readonly PlanItem[],
	current: number,
	minute: number
): { readonly blocks: readonly Block[]; readonly skip: readonly PlanItem[]; readonly over: number } {
	const running = plan[current]!;
	const end = Math.max(running.at + running.minutes, minute);
	const last = plan.at(-1)!;
	let late = end - (running.at + running.minutes);
	const rest = plan.slice(current + 1);
	const skip: PlanItem[] = [];
	const shortened = new Map<PlanItem, number>();
	for (const item of rest.filter(({ canSkip }) => canSkip)) {
		if (late <= 0) break;
		skip.push(item);
		late -= item.minutes;
	}
	for (const item of rest.filter(({ canSkip, isProtected }) => !canSkip && !isProtected)) {
		if (late <= 0) break;
		// At most half of a block is given, so that none becomes a line to be read out.
		const given = Math.min(late, item.minutes / 2);
		shortened.set(item, item.minutes - given);
		late -= given;
	}
	let from = end;
	const blocks = rest
		.filter((item) => !skip.includes(item))
		.map((item): Block => {
			const block = { item, from, to: from + (shortened.get(item) ?? item.minutes) };
			from = block.to;
			return block;
		});
	return { blocks, skip, over: Math.max(0, from - (last.at + last.minutes)) };
}
