// Every page is a file: the site then works under any path of any static host.
export const prerender = true;
export const trailingSlash = 'always';
