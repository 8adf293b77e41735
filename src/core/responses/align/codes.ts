import { answerCodes, fieldsOf, type Variable } from '../../instrument/index.js';
import { collectedName, isCollectedName } from './collected-name.js';
import type { Source } from './sources.js';

/** For each collected answer, the index of the same answer in the study; -1 where it lacks it. */
export function answerIndexes({ collected, study, codes }: Source): readonly number[] {
  const wanted = answerCodes(study.measure);
  return answerCodes(collected.measure).map((code) => wanted.indexOf(codes.get(code) ?? ''));
}

/** The stored names of a variable, the text of *other* included. */
function storedNames(variable: Variable): readonly string[] {
  const { code, measure } = variable;
  if (measure.kind === 'multiple') return answerCodes(measure).map((each) => `${code}_${each}`);
  return fieldsOf(variable);
}

/** The field of the study that stands for a collected one; `undefined` where it has none. */
export function fieldIn({ collected, study, codes }: Source, field: string): string | undefined {
  const index = storedNames(collected).indexOf(field);
  if (collected.measure.kind !== 'multiple') return storedNames(study)[index];
  const code = codes.get(answerCodes(collected.measure)[index] ?? '');
  return code === undefined ? undefined : `${study.code}_${code}`;
}

/** How LimeSurvey stores *other*. */
const OTHER = '-oth-';

/**
 * A stored code in the codes of the study. One that is no answer of the study stays as it was
 * stored; where the study uses it for another answer it is marked, so that no comparison with that
 * answer holds. A stored text that looks marked is marked too: no two texts become one.
 */
export function storedIn({ collected, study, codes }: Source, raw: string): string {
  if (collected.measure.kind !== 'single' && collected.measure.kind !== 'ranking') return raw;
  const found = codes.get(raw === OTHER ? 'other' : raw);
  if (found !== undefined) return found === 'other' ? OTHER : found;
  const taken = answerCodes(study.measure).includes(raw === OTHER ? 'other' : raw);
  return taken || isCollectedName(raw) ? collectedName(raw) : raw;
}
