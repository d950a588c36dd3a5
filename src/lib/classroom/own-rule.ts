import { underOwnRule, withStart, type Lesson, type LessonPolicy, type Step } from '$lib/lessons';
import type { Sheet } from './sheet';

/**
 * A step as one student does it. Where the lesson lets them make a rule, the second regime is theirs: the law that they
 * start from, without their changes to it, which are moves of that step.
 */
export function startedStep(lesson: Lesson, sheet: Sheet, at: number): Step {
	const step = lesson.steps[at]!;
	if (step.design) return withStart(step, step.design, sheet.steps[at]!.start ?? 0);
	const own = step.runsDesign && ownRule(lesson, sheet);
	return own ? underOwnRule(step, own) : step;
}

/** The same with the changes made: what is guessed at and run. */
export function stepOf(lesson: Lesson, sheet: Sheet, at: number): Step {
	const step = startedStep(lesson, sheet, at);
	const own = step.design && ownRule(lesson, sheet);
	return own ? underOwnRule(step, own) : step;
}

/** Step in which the lesson lets students make a rule; −1 for a lesson without one. */
export const designStep = ({ steps }: Lesson): number => steps.findIndex(({ design }) => design);

/** The rule that a student made; undefined before a law to start from was picked. */
function ownRule(lesson: Lesson, sheet: Sheet): LessonPolicy | undefined {
	const at = designStep(lesson);
	const { moves, start } = sheet.steps[at]!;
	const from = start === null ? undefined : lesson.steps[at]!.design!.starts[start]?.policy;
	if (!from) return undefined;
	const edits = moves.flatMap(({ opening, value }) =>
		opening.kind === 'policy' ? [[opening.address, value] as const] : []
	);
	return { ...from, edits: { ...from.edits, ...Object.fromEntries(edits) } };
}
