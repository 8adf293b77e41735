import type { Derived, Member } from '../../instrument/index.js';
import type { Responses } from '../responses.js';
import type { Assignment } from './assign.js';
import { deriveMultiple } from './multiple.js';
import type { Outcome } from './outcome.js';
import { deriveRanking } from './ranking.js';
import type { Evaluate } from './rule.js';
import { deriveScore } from './score.js';
import { deriveSingle } from './single.js';

function ofKind<Kind extends Member['kind']>({ members }: Derived, kind: Kind) {
  return members.filter((each): each is Extract<Member, { kind: Kind }> => each.kind === kind);
}

/** The column of a derived question, by its kind. */
export function deriveColumn(
  derived: Derived,
  assignment: Assignment,
  responses: Responses,
  evaluate: Evaluate,
): Outcome {
  switch (derived.question.kind) {
    case 'single':
      return deriveSingle(derived, ofKind(derived, 'choice'), assignment, responses, evaluate);
    case 'multiple':
      return deriveMultiple(ofKind(derived, 'choice'), assignment, responses, evaluate);
    case 'ranking':
      return deriveRanking(derived, ofKind(derived, 'ranking'), assignment, responses);
    case 'numeric':
      return deriveScore(ofKind(derived, 'score'), assignment, responses, evaluate);
  }
}
