export { PRINTED_COLLEGES } from './printed-colleges.js';
