import { type Instrument, readAs } from '../../instrument/index.js';
import type { Problem } from '../../problems/index.js';
import { underReading } from './messages.js';

/**
 * What the check finds when each reading of the questionnaire is taken, and not without it: the
 * alternative filters that look forward, cannot hold, or name what does not exist. A questionnaire
 * that is already read under some readings has no others.
 */
export function checkReadings(
  instrument: Instrument,
  check: (instrument: Instrument) => readonly Problem[],
): readonly Problem[] {
  const { readings = [], readAs: already = [] } = instrument;
  if (readings.length === 0 || already.length > 0) return [];
  const keyOf = ({ rule, message }: Problem) => `${rule} ${message.en}`;
  const known = new Set(check(instrument).map(keyOf));
  return readings.flatMap(({ code }) =>
    check(readAs(instrument, [code]))
      .filter((each) => !known.has(keyOf(each)))
      .map((each) => ({ ...each, message: underReading(code, each.message) })),
  );
}
