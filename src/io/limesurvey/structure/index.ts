export { readLss } from './read-lss.js';
export { cleanHtml } from './texts/clean-html.js';
