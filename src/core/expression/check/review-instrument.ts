import { checkDesign, checkInstrument, type Instrument } from '../../instrument/index.js';
import type { Problem } from '../../problems/index.js';
import { checkConditions } from './check-conditions.js';
import { checkForwardReferences } from './check-forward-references.js';
import { checkReadings } from './check-readings.js';
import { checkRouting } from './check-routing.js';
import { nameOf } from './places.js';
import { positionsIn } from './routing/board.js';

function checkFilters(instrument: Instrument): readonly Problem[] {
  return [
    ...checkConditions(instrument),
    ...checkForwardReferences(instrument),
    ...checkRouting(instrument),
  ];
}

/** The rank in the questionnaire of what a problem is about; a group comes before its questions. */
function rankIn(instrument: Instrument): (problem: Problem) => number {
  const positions = positionsIn(instrument);
  const ranks = new Map<string, number>();
  let position = 0;
  for (const group of instrument.groups) {
    for (const name of [group.code, nameOf(group)]) ranks.set(name, position - 0.5);
    position += group.questions.length;
  }
  for (const [code, { question }] of instrument.variables) {
    ranks.set(code, positions.get(question.code) ?? 0);
  }
  for (const [code, rank] of positions) ranks.set(code, rank);
  return ({ place }) => ranks.get(place.question ?? '') ?? -1;
}

/**
 * Everything that a person should know of a questionnaire before fielding it or trusting its
 * exports, in the order of the questionnaire: what `checkInstrument` refuses, equations that are
 * wrong, conditions that look forward, cannot hold or always do, labels that repeat or lack, lists
 * that offer no choice. Only errors keep it from being used.
 *
 * Problems that were met while reading the questionnaire may be given: they take their place in the
 * list, and none is told twice.
 *
 * @example
 * const { instrument, problems } = loadInstrument('survey.lss');
 * for (const each of reviewInstrument(instrument, problems)) console.log(describeProblem(each, 'en'));
 */
export function reviewInstrument(
  instrument: Instrument,
  met: readonly Problem[] = [],
): readonly Problem[] {
  const all = [
    ...checkInstrument(instrument),
    ...checkDesign(instrument),
    ...checkFilters(instrument),
    ...checkReadings(instrument, checkFilters),
    ...met,
  ];
  const told = new Set<string>();
  const rank = rankIn(instrument);
  return all
    .filter(({ rule, message }) => {
      const key = `${rule} ${message.en}`;
      return !told.has(key) && told.add(key);
    })
    .sort((one, other) => rank(one) - rank(other));
}
