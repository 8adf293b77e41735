export { loadInstrument, loadResponses, loadSurvey } from './load.js';
export { loadRawAnswers, loadStatistics } from './load-stored.js';
export {
  type NamedFile,
  type ReadResponses,
  type ReadSettings,
  readResponses,
} from './responses/index.js';
export {
  type Figure,
  type LineKind,
  type ReadStatistics,
  readStatistics,
  type StatisticsFile,
  type StatisticsLine,
  type StatisticsTable,
} from './statistics/index.js';
export {
  cleanHtml,
  type ReadStructure,
  readLss,
  readStructure,
  type WrittenStructure,
  writeLss,
  writeTabs,
} from './structure/index.js';
export { holdsStructure } from './structure-in.js';
