import { type Problem, problem } from '../../problems/index.js';
import type { Condition } from '../condition.js';
import type { Inference } from '../inference.js';
import type { Instrument } from '../instrument.js';
import { checkCondition } from './check-condition.js';
import { oddityElsewhere, undeclaredReading } from './messages.js';

interface Place {
  readonly code: string;
  readonly when?: Condition;
  readonly inferred?: Inference;
}

function checkAlternatives(place: Place, instrument: Instrument): readonly Problem[] {
  const known = (instrument.readings ?? []).map(({ code }) => code);
  const question = place.code;
  return (place.inferred?.alternatives ?? []).flatMap(({ reading, along = reading, when }) => [
    ...[...new Set([reading, along])]
      .filter((each) => !known.includes(each))
      .map((each) =>
        problem('undeclared-reading', undeclaredReading(question, each), { question }),
      ),
    ...(when === undefined ? [] : checkCondition(question, when, instrument.variables)),
  ]);
}

/** The problems of what is noted beside the questions: alternative filters and oddities. */
export function checkAnnotations(instrument: Instrument): readonly Problem[] {
  const questions = instrument.groups.flatMap((group) => group.questions);
  const places: readonly Place[] = [...instrument.groups, ...questions];
  const codes = new Set(places.map(({ code }) => code));
  const strayed = (instrument.oddities ?? []).filter(({ where }) => !codes.has(where));
  return [
    ...places.flatMap((place) => checkAlternatives(place, instrument)),
    ...strayed.map(({ where }) => problem('stray-oddity', oddityElsewhere(where))),
  ];
}
