// What answers requests for a built site: compressed, as static hosts do, and with a page for what is not there.
import compression from 'compression';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

/** Names of these files change with what is in them, so that a browser need not ask for them again. */
const LASTING = '/_app/immutable/';

/**
 * @param {string} folder of the built site
 * @returns {import('node:http').RequestListener}
 */
export function siteIn(folder) {
	const missing = join(folder, '404.html');
	const compress = compression();
	const site = sirv(folder, {
		setHeaders(response, path) {
			if (path.startsWith(LASTING))
				response.setHeader('cache-control', 'public, max-age=31536000, immutable');
		},
		onNoMatch(_, response) {
			response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
			response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
		}
	});
	return (request, response) =>
		// `compression` is written for Express, of whose requests and responses it uses what these have.
		compress(/** @type {any} */ (request), /** @type {any} */ (response), () => site(request, response));
}
