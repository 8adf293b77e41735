export { type ReadStatistics, readStatistics } from './read-statistics.js';
export type {
  Figure,
  LineKind,
  StatisticsFile,
  StatisticsLine,
  StatisticsTable,
} from './statistics.js';
