/**
 * The study of 2013 on the uses of digital workspaces (ENT) in the collèges of Seine-Saint-Denis:
 * its questionnaire, with its inferred filters, oddities and readings, the collèges, and the
 * variables that bring the five roles together.
 *
 * @packageDocumentation
 */
export * from './colleges/index.js';
export * from './harmonised/index.js';
export { ent } from './instrument.js';
export { ODDITIES } from './oddities/index.js';
export * from './questionnaire/index.js';
export { READINGS, type ReadingName } from './readings.js';
