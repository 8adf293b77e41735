export { ent } from './instrument.js';
