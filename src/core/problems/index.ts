export { describeProblem } from './describe.js';
export { nearest } from './nearest.js';
export { type Message, type Place, type Problem, problem, type Severity } from './problem.js';
export { someOf } from './some-of.js';
export { refuseErrors, SurveyError } from './survey-error.js';
