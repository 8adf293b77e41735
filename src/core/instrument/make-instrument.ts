import type { Derived } from './derived.js';
import { derivedVariable } from './derived-variables.js';
import type { Reading } from './inference.js';
import type { Group, Instrument, Origin, Paging } from './instrument.js';
import type { Oddity } from './oddity.js';
import type { Text } from './text.js';
import { variablesOf } from './variables.js';

/** The parts from which the rest of an instrument follows. */
export interface InstrumentParts {
  readonly id: string;
  readonly title: Text;
  readonly welcome?: Text;
  readonly languages: readonly string[];
  readonly paging: Paging;
  readonly groups: readonly Group[];
  readonly derived?: readonly Derived[];
  readonly origin?: Origin;
  readonly readings?: readonly Reading[];
  readonly oddities?: readonly Oddity[];
}

/** An instrument made of its parts, without any check: see `checkInstrument`. */
export function makeInstrument(parts: InstrumentParts): Instrument {
  const { groups, paging, derived = [] } = parts;
  const all = [
    ...groups.flatMap((group) => group.questions),
    ...derived.map((each) => each.question),
  ];
  const questions = Object.fromEntries(all.map((question) => [question.code, question]));
  const variables = new Map([
    ...variablesOf(groups, paging),
    ...derived.map((each) => [each.question.code, derivedVariable(each)] as const),
  ]);
  return { kind: 'instrument', ...parts, questions, variables };
}
