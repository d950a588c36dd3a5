import { error } from '@sveltejs/kit';
import { lessonById, LESSONS } from '$lib/lessons';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LESSONS.map(({ id }) => ({ id }));

/** Only the name: the lesson itself is in the script, so that no result or note stands in the page. */
export const load: PageLoad = ({ params: { id } }) => {
	if (!lessonById(id)) error(404, `There is no lesson “${id}”.`);
	return { id };
};
