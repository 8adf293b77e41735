export { type NamedFile, type ReadAnswers, readCsv } from './read-csv.js';
export { type ReadResponses, type ReadSettings, readResponses } from './read-responses.js';
