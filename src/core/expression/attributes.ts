import type { Condition, Instrument, Question } from '../instrument/index.js';
import { expressionNames, type NamedField } from './expression-names.js';
import { print } from './syntax/print.js';
import { toExpression } from './to-expression.js';

const NUMBERED = /^\d+X\d+X\d/;

const numbersOf = new WeakMap<Instrument, ReadonlyMap<NamedField, string>>();

/** The numbered name of each column, `330044X13X509other`; none where the survey has no numbers. */
function numbers(instrument: Instrument): ReadonlyMap<NamedField, string> {
  const known = numbersOf.get(instrument);
  if (known !== undefined) return known;
  const made = new Map(
    [...expressionNames(instrument)]
      .filter(([name]) => NUMBERED.test(name))
      .map(([name, field]) => [field, name]),
  );
  numbersOf.set(instrument, made);
  return made;
}

function equation(condition: Condition | undefined, instrument: Instrument): string {
  if (condition === undefined) return '1';
  if (condition.kind === 'expression') return condition.text;
  return print(toExpression(condition, instrument));
}

/** What stands beside the answer, as `.question` reads it: the item and column where there are. */
function title({ variable, part }: NamedField, instrument: Instrument): string {
  const { question, measure, item, column } = variable;
  const language = instrument.languages[0] ?? '';
  const items = measure.kind === 'multiple' ? measure.items : [];
  const box = part.kind === 'item' ? items.find(({ code }) => code === part.item) : undefined;
  const row = (item ?? box)?.labels[language];
  if (row === undefined) return question.labels[language] ?? '';
  return column === undefined ? row : `${row}[${column.labels[language] ?? ''}]`;
}

function placeOf(question: Question, instrument: Instrument) {
  const { groups } = instrument;
  const group = groups.findIndex(({ questions }) => questions.includes(question));
  const all = groups.flatMap(({ questions }) => questions);
  return { group, order: all.indexOf(question), when: groups[group]?.when };
}

function makeAttributes(field: NamedField, instrument: Instrument): ReadonlyMap<string, string> {
  const { question } = field.variable;
  const origin = instrument.origin?.questions.get(question.code);
  const { group, order, when } = placeOf(question, instrument);
  const sgqa = numbers(instrument).get(field) ?? '';
  return new Map([
    ['qid', origin?.qid ?? ''],
    ['gid', origin?.gid ?? ''],
    ['type', origin?.type ?? ''],
    ['sgqa', sgqa],
    ['jsName', sgqa === '' ? '' : `java${sgqa}`],
    ['question', title(field, instrument)],
    ['mandatory', question.mandatory === true ? 'Y' : 'N'],
    ['relevance', equation(question.when, instrument)],
    ['grelevance', equation(when, instrument)],
    ['qseq', String(order)],
    ['gseq', String(group)],
  ]);
}

/** What `.qid`, `.type`, `.question` … read of a column, made when it is first asked for. */
export function attributesOf(
  field: NamedField,
  instrument: Instrument,
): Pick<ReadonlyMap<string, string>, 'get'> {
  let made: ReadonlyMap<string, string> | undefined;
  return {
    get(attribute) {
      made ??= makeAttributes(field, instrument);
      return made.get(attribute);
    },
  };
}
