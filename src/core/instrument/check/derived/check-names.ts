import { type Problem, problem } from '../../../problems/index.js';
import type { Derived } from '../../derived.js';
import { derivedVariable } from '../../derived-variables.js';
import { fieldsOf } from '../../fields.js';
import type { Instrument } from '../../instrument.js';
import { duplicateQuestion } from '../messages.js';
import { takenNames } from './messages.js';

/** Every name that already stands for something: questions, variables, boxes and ranks. */
function namesIn({ questions, variables }: Instrument): ReadonlySet<string> {
  const fields = [...variables.values()].flatMap(fieldsOf);
  return new Set([...Object.keys(questions), ...variables.keys(), ...fields]);
}

/**
 * The names of a derived question are its own: its code, and those by which expressions read its
 * boxes or ranks. One that is taken would make a condition read something else than it says.
 */
export function checkNames(derived: Derived, instrument: Instrument): readonly Problem[] {
  const { code } = derived.question;
  const place = { question: code };
  const known = namesIn(instrument);
  if (Object.hasOwn(instrument.questions, code) || instrument.variables.has(code)) {
    return [problem('duplicate-question', duplicateQuestion(code), place)];
  }
  const taken = [code, ...fieldsOf(derivedVariable(derived))].filter((name) => known.has(name));
  const names = [...new Set(taken)];
  return names.length === 0 ? [] : [problem('taken-name', takenNames(code, names), place)];
}
