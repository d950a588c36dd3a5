// `npm start`: takes a port, builds the site, serves it. The port is taken first, so that nobody waits for a build
// only to hear that there is no room for it.
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runNode } from './building.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HOST = '127.0.0.1';
const USUAL_PORT = 4173;
const LAST_PORT = 65_535;
/** Ports tried after the usual one. */
const OTHERS = 20;

/** @param {string} sentence @returns {never} */
function refuse(sentence) {
	console.error(sentence);
	process.exit(2);
}

/** @returns {number | null} the port that was asked for; null if none was */
function askedPort() {
	const text = process.env.PORT?.trim() ?? '';
	if (text === '') return null;
	const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
	if (port < 1 || port > LAST_PORT)
		refuse(`PORT is ${JSON.stringify(text)}; it takes a whole number from 1 to ${LAST_PORT}.`);
	return port;
}

/** @type {import('node:http').RequestListener} */
let answer = (_, response) => {
	response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '5' });
	response.end('The Lab is being built: reload in a moment.');
};
const server = createServer((request, response) => answer(request, response));

/**
 * @param {number} port
 * @returns {Promise<string | null>} why the port cannot be taken
 */
function take(port) {
	return new Promise((resolve) => {
		/** @param {NodeJS.ErrnoException} error */
		const refused = (error) => resolve(error.code ?? error.message);
		server.once('error', refused);
		server.listen(port, HOST, () => {
			server.off('error', refused);
			resolve(null);
		});
	});
}

/** @param {string} code */
function inWords(code) {
	if (code === 'EADDRINUSE') return 'another program uses it';
	return code === 'EACCES' ? 'this user may not take it' : code;
}

async function takePort() {
	const asked = askedPort();
	const first = asked ?? USUAL_PORT;
	const reason = await take(first);
	if (reason === null) return first;
	if (asked !== null)
		refuse(
			`Port ${first} cannot be taken: ${inWords(reason)}. PORT=${first === 8080 ? 8081 : 8080} npm start takes another.`
		);
	for (let port = first + 1; port <= first + OTHERS; port++) {
		if ((await take(port)) !== null) continue;
		console.log(
			`Port ${first} cannot be taken: ${inWords(reason)}. The Lab will be on port ${port} instead.`
		);
		return port;
	}
	return refuse(`Ports ${first} to ${first + OTHERS} cannot be taken. PORT=8080 npm start takes another.`);
}

const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
if (!existsSync(vite)) refuse('The packages are not installed yet: run `npm ci` first.');
const { siteIn } = await import('./site.mjs');
const port = await takePort();
const why = await runNode([vite, 'build'], { cwd: ROOT, env: process.env, live: true });
if (why !== null) {
	console.error(`The Lab could not be built: ${why}.`);
	process.exit(1);
}
answer = siteIn(join(ROOT, 'build'));
console.log(`\n  Threshold Lab is on http://${HOST}:${port}\n`);
