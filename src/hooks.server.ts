import type { Handle } from '@sveltejs/kit';

/** Where the site will be, for programs that take no relative address: `SITE_URL=https://… npm run build`. */
const SITE = process.env.SITE_URL?.replace(/\/*$/, '/') ?? null;
const PREVIEW = /(<meta property="og:image" content=")[^"]*?([^"/]+\.png")/;

/**
 * Runs while pages are prerendered. Previews of links show an image only if its address is absolute. The face is asked
 * for with the page, or it would come too late for the first paint.
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type }) => type === 'js' || type === 'css' || type === 'font',
		transformPageChunk: ({ html }) => (SITE === null ? html : html.replace(PREVIEW, `$1${SITE}$2`))
	});
