export { readLss } from './read-lss.js';
export { cleanHtml } from './texts/clean-html.js';
export { type WrittenStructure, writeLss } from './write/write-lss.js';
