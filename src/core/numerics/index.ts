export { chiSquareUpperTail, logChiSquareUpperTail } from './chi-square-tail.js';
export { compensatedSum } from './compensated-sum.js';
export { logUpperGamma, upperGamma } from './incomplete-gamma.js';
export { logGamma } from './log-gamma.js';
export { type SingularValues, singularValues } from './singular-values.js';
