export { count } from './count.js';
export type {
  About,
  BoxCounts,
  CellCounts,
  CountResult,
  Counts,
  PageCounts,
  RankCounts,
  StateCounts,
  Texts,
  Total,
  ValueCounts,
} from './counts.js';
export type { CountRequest } from './request.js';
