export type { NamedFile } from './named-file.js';
export { type AnswersSettings, type ReadAnswers, readAnswers } from './read-answers.js';
export {
  type ReadResponses,
  type ReadSettings,
  readAllAnswers,
  readResponses,
} from './read-responses.js';
