export type { ReadStructure } from './instrument-of.js';
export { structureInArchive } from './other-forms/structure-in-archive.js';
export { readLss } from './read-lss.js';
export { readStructure } from './read-structure.js';
export { cleanHtml } from './texts/clean-html.js';
export { type WrittenStructure, writeLss, writeTabs } from './write/write-lss.js';
