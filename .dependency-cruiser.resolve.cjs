// How the import check finds `$lib`, without needing the configuration that SvelteKit generates.
const path = require('node:path');

module.exports = { resolve: { alias: { $lib: path.join(__dirname, 'src/lib') } } };
