import { problem, SurveyError } from '../../problems/index.js';
import { unfitRequest } from '../messages.js';

/** Refuses to count a variable as what it is not. */
export function unfit(variable: string, wanted: string, found: string): never {
  const message = unfitRequest(variable, wanted, found);
  throw new SurveyError([problem('unfit-request', message, { question: variable })]);
}
