import { print, toExpression } from '../expression/index.js';
import type { Instrument, Text } from '../instrument/index.js';
import type { Responses } from './responses.js';

/** Whom a selection keeps, in words for programs; `null` where it does not restrict. */
export interface SelectionText {
  /** The conditions, as one expression in LimeSurvey's language. */
  readonly where: string | null;
  /** Which questionnaires: those submitted, or those left before. */
  readonly completion: 'complete' | 'incomplete' | null;
  /** Whether answers given although the filter hid the question are counted. */
  readonly unasked: 'set-aside' | 'include';
  /** The readings under which inferred filters decided who was asked, when there are some. */
  readonly readings?: readonly Text[];
}

function joined(expressions: readonly string[]): string | null {
  if (expressions.length < 2) return expressions[0] ?? null;
  return expressions.map((each) => `(${each})`).join(' and ');
}

function readingsOf({ readings = [], readAs = [] }: Instrument): Pick<SelectionText, 'readings'> {
  const chosen = readings.filter(({ code }) => readAs.includes(code));
  return chosen.length === 0 ? {} : { readings: chosen.map(({ labels }) => labels) };
}

/** The selection of some responses in words. */
export function describeSelection({ selection, instrument, unasked }: Responses): SelectionText {
  const filters = selection?.filters ?? [];
  const completion = filters.filter((filter) => filter.kind === 'completion').at(-1);
  const expressions = filters.flatMap((filter) =>
    filter.kind === 'where' ? [print(toExpression(filter.condition, instrument))] : [],
  );
  const kept = completion?.complete ? 'complete' : 'incomplete';
  return {
    where: joined(expressions),
    completion: completion === undefined ? null : kept,
    unasked,
    ...readingsOf(instrument),
  };
}
