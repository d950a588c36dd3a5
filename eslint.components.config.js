export { everyRule as default } from './eslint.config.js';
