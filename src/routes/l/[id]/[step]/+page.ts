import { error } from '@sveltejs/kit';
import { lessonById, LESSONS } from '$lib/lessons';
import type { EntryGenerator, PageLoad } from './$types';

/** Addresses that can be said aloud: l, dorm-room, 2. */
export const entries: EntryGenerator = () =>
	LESSONS.flatMap(({ id, steps }) => steps.map((_, at) => ({ id, step: String(at + 1) })));

export const load: PageLoad = ({ params: { id, step } }) => {
	if (!lessonById(id)?.steps[Number(step) - 1]) error(404, `There is no step ${step} of “${id}”.`);
	return { id, step: Number(step) };
};
