import type { Handle } from '@sveltejs/kit';

/** The face is asked for with the page, or it would come too late for the first paint. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, { preload: ({ type }) => type === 'js' || type === 'css' || type === 'font' });
