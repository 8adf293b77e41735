import {
  fieldsOf,
  type Instrument,
  type Option,
  STORED_OTHER,
  type Text,
  type Variable,
} from '../../../../core/instrument/index.js';
import { wordIn } from '../../vocabulary.js';

/** A field that holds codes of a list, and the labels by which an export may write them. */
export interface CodedField {
  readonly field: string;
  readonly question: string;
  readonly codes: ReadonlySet<string>;
  readonly options: readonly Option[];
  /** Whether LimeSurvey writes `N/A` instead of a label where there is none. */
  readonly notApplicable: boolean;
  /** Whether LimeSurvey writes nothing displayed and a blank alike where answers are labels. */
  readonly losesBlanks: boolean;
}

/** Types of question whose exports by labels write `N/A`. */
const WITH_NOT_APPLICABLE = new Set(['Y', 'G', 'M', 'P']);

/** Types whose exports by labels write blanks and questions not displayed alike. */
const BLANKS_LOST = new Set(['F', 'H', '1', 'C', 'E']);

/** LimeSurvey's letter for the type of a question that it fielded. */
function typeOf({ question }: Variable, { origin }: Instrument): string | undefined {
  return origin?.questions.get(question.code)?.type;
}

function isWorded({ code, labels }: Option): boolean {
  return Object.values(labels).some((label) => label !== code);
}

function isYesNo({ measure }: Variable): boolean {
  return (
    measure.kind === 'single' &&
    measure.options
      .map(({ code }) => code)
      .sort()
      .join('') === 'NY'
  );
}

/** Where the type is not known, what the answers are tells what it would be. */
function traits(variable: Variable, instrument: Instrument) {
  const type = typeOf(variable, instrument);
  const { question, measure } = variable;
  if (type !== undefined) {
    return { notApplicable: WITH_NOT_APPLICABLE.has(type), losesBlanks: BLANKS_LOST.has(type) };
  }
  const isArray = question.kind === 'grid' && measure.kind === 'single';
  return {
    notApplicable: measure.kind === 'multiple' || isYesNo(variable),
    losesBlanks: isArray && measure.options.some(isWorded),
  };
}

/** *Other* under LimeSurvey's own word, beside that of the question. */
function otherOptions(other: Text | undefined, languages: readonly string[]): readonly Option[] {
  if (other === undefined) return [];
  const named = [other, wordIn(languages, 'other')];
  return named.map((labels) => ({ code: STORED_OTHER, labels }));
}

/** The answers of a variable; nothing for a language, which LimeSurvey never writes by its name. */
function listOf(variable: Variable, instrument: Instrument): readonly Option[] | undefined {
  const { measure, question } = variable;
  const { languages } = instrument;
  if (typeOf(variable, instrument) === 'I') return undefined;
  switch (measure.kind) {
    case 'single':
      return [...measure.options, ...otherOptions(measure.other, languages)];
    case 'ranking':
      return measure.items;
    case 'multiple':
      if (question.kind === 'grid') return undefined;
      return [
        { code: 'Y', labels: wordIn(languages, 'yes') },
        { code: '', labels: wordIn(languages, 'no') },
      ];
    default:
      return undefined;
  }
}

/** Whether a variable is of boxes, or of Yes and No: what "Convert Y to" and "Convert N to" change. */
export function isMarked(variable: Variable, instrument: Instrument): boolean {
  const { measure, question } = variable;
  if (measure.kind === 'multiple') return question.kind !== 'grid';
  const type = typeOf(variable, instrument);
  return type === undefined ? isYesNo(variable) && question.kind === 'single' : type === 'Y';
}

/** The fields of the questionnaire that hold codes. */
export function codedFields(instrument: Instrument): readonly CodedField[] {
  return [...instrument.variables.values()].flatMap((variable) => {
    const options = listOf(variable, instrument);
    if (options === undefined) return [];
    const { measure, question } = variable;
    const codes = new Set(options.map(({ code }) => code));
    if (measure.kind === 'multiple') codes.add('N');
    if (measure.kind === 'single' && measure.other !== undefined) codes.add('other');
    return fieldsOf(variable).map((field) => ({
      field,
      question: question.code,
      codes,
      options,
      ...traits(variable, instrument),
    }));
  });
}
