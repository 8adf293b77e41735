import type { StatisticsLine } from '../../../io/limesurvey/index.js';
import type { PredictedLine } from '../predict/table.js';

/** A line that is expected, and the one printed for it. */
export interface LineMatch {
  readonly line: PredictedLine;
  readonly printed?: StatisticsLine;
}

export interface LineMatches {
  readonly lines: readonly LineMatch[];
  /** Labels of printed lines that nothing is expected for. */
  readonly beyond: readonly string[];
}

/** Lines that say what others say already, or that different versions fill differently. */
const LEFT_OUT = new Set(['total', 'cases']);

function codeOf(line: PredictedLine): string | undefined {
  return line.kind === 'counted' ? line.code : undefined;
}

function fits(line: PredictedLine, printed: StatisticsLine): boolean {
  if (line.line !== printed.kind) return false;
  return printed.code === undefined || printed.code === codeOf(line);
}

/**
 * The printed line of each expected one: of the same kind and code. Answers printed without codes
 * are taken in order.
 */
export function matchLines(
  expected: readonly PredictedLine[],
  printed: readonly StatisticsLine[],
): LineMatches {
  const left = printed.filter(({ kind }) => !LEFT_OUT.has(kind));
  const lines = expected.map((line): LineMatch => {
    const at = left.findIndex((each) => fits(line, each));
    const [found] = at < 0 ? [] : left.splice(at, 1);
    return found === undefined ? { line } : { line, printed: found };
  });
  return { lines, beyond: left.map(({ label }) => label) };
}
