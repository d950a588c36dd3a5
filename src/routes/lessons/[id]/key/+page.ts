import { LESSONS } from '$lib/lessons';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () => LESSONS.map(({ id }) => ({ id }));
export const load: PageLoad = ({ params: { id } }) => ({ id });
