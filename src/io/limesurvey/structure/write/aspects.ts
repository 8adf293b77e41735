import type { Condition, Instrument, Question } from '../../../../core/instrument/index.js';
import { canonical } from './canonical.js';
import { equationOf } from './equation.js';

/** What can be said of a questionnaire and be lost on the way. */
export type Aspect =
  | 'identifier'
  | 'group'
  | 'question'
  | 'type'
  | 'texts'
  | 'filter'
  | 'mandatory'
  | 'lists'
  | 'scale'
  | 'other'
  | 'limits'
  | 'survey'
  | 'inferred'
  | 'derived'
  | 'readings'
  | 'oddities';

/** One thing said of one part of the questionnaire, in a form that can be compared. */
export interface Said {
  readonly aspect: Aspect;
  /** The code of the question or group; absent for the questionnaire itself. */
  readonly where?: string;
  readonly what: string;
}

/** What each field of a question is about; those that are not here hold limits. */
const ASPECTS: Readonly<Record<string, Aspect>> = {
  kind: 'type',
  computed: 'type',
  upload: 'type',
  comment: 'type',
  labels: 'texts',
  help: 'texts',
  when: 'filter',
  mandatory: 'mandatory',
  options: 'lists',
  items: 'lists',
  columns: 'lists',
  cell: 'lists',
  scale: 'scale',
  other: 'other',
  inferred: 'inferred',
};

/** The value with its conditions as equations, whatever they were built from. */
function comparable(value: unknown, equation: (when: unknown) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => comparable(each, equation));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([name, each]) => [
    name,
    name === 'when' ? equation(each) : comparable(each, equation),
  ]);
  return Object.fromEntries(fields);
}

function isCondition(value: unknown): value is Condition {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** The scale of a cell is told apart from its list, as that of a question is. */
function withScaleApart(question: Question): readonly (readonly [string, unknown])[] {
  if (question.kind !== 'grid') return Object.entries(question);
  const scales = [question.cell, ...(question.columns ?? []).map((column) => column.cell)];
  const withoutScale = (_: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('scale' in value)) return value;
    const { scale: __, ...rest } = value;
    return rest;
  };
  const bare: unknown = JSON.parse(JSON.stringify(question, withoutScale));
  const fields = typeof bare === 'object' && bare !== null ? Object.entries(bare) : [];
  return [
    ...fields,
    ['scale', scales.map((cell) => (cell?.kind === 'single' ? cell.scale : undefined))],
  ];
}

function saidOfQuestion(question: Question, instrument: Instrument): readonly Said[] {
  const equation = (when: unknown) => (isCondition(when) ? equationOf(when, instrument) : '');
  return withScaleApart(question)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => ({
      aspect: ASPECTS[name] ?? 'limits',
      where: question.code,
      what: `${name} ${name === 'when' ? equation(value) : canonical(comparable(value, equation))}`,
    }));
}

function saidOfGroups(instrument: Instrument): readonly Said[] {
  return instrument.groups.flatMap(({ code, labels, when, inferred, questions }, place) => {
    const codes = questions.map((each) => each.code);
    const said: readonly Said[] = [
      { aspect: 'group', where: code, what: `${place} ${code}` },
      { aspect: 'texts', where: code, what: `${place} ${canonical(labels)}` },
      { aspect: 'filter', where: code, what: `${place} ${equationOf(when, instrument)}` },
      { aspect: 'question', where: code, what: `${place} ${codes.join(' ')}` },
    ];
    const inferredOf: Said = { aspect: 'inferred', where: code, what: canonical(inferred) };
    return inferred === undefined ? said : [...said, inferredOf];
  });
}

/** All that is said of a questionnaire, one thing at a time; `origin` is not part of it. */
export function saidOf(instrument: Instrument): readonly Said[] {
  const { id, title, welcome, languages, paging, derived, readings, readAs, oddities } = instrument;
  const own: readonly (readonly [Aspect, string, unknown])[] = [
    ['identifier', 'id', id],
    ['texts', 'title', title],
    ['texts', 'welcome', welcome],
    ['survey', 'languages', languages],
    ['survey', 'paging', paging],
    ['derived', 'derived', derived],
    ['readings', 'readings', readings],
    ['readings', 'readAs', readAs],
    ['oddities', 'oddities', oddities],
  ];
  const questions = instrument.groups.flatMap((group) => group.questions);
  return [
    ...own
      .filter(([, , value]) => value !== undefined)
      .map(([aspect, name, value]) => ({ aspect, what: `${name} ${canonical(value)}` })),
    ...saidOfGroups(instrument),
    ...questions.flatMap((question) => saidOfQuestion(question, instrument)),
  ];
}
