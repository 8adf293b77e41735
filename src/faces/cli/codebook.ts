import { print, toExpression } from '../../core/expression/index.js';
import {
  type Condition,
  type Instrument,
  type Option,
  type Question,
  textIn,
} from '../../core/instrument/index.js';
import type { Language } from '../../core/presentation/index.js';
import type { ReportSettings } from '../../workflows/report/index.js';
import { memberLines } from './codebook-members.js';

const WORDS = {
  en: {
    asked: 'asked if',
    other: 'other',
    min: 'from',
    max: 'to',
    ranks: 'ranks',
    group: 'Group',
    derived: 'Derived variables',
    from: 'from',
    leftOut: 'left out',
  },
  fr: {
    asked: 'posée si',
    other: 'autre',
    min: 'de',
    max: 'à',
    ranks: 'rangs',
    group: 'Groupe',
    derived: 'Variables dérivées',
    from: 'de',
    leftOut: 'laissé de côté',
  },
} as const satisfies Record<Language, Record<string, string>>;

interface Style {
  readonly words: (typeof WORDS)[Language];
  readonly label: (text: Option['labels']) => string;
  readonly condition: (condition: Condition) => string;
}

function optionLines(options: readonly Option[], { label }: Style): readonly string[] {
  return options.map(({ code, labels }) => `    ${code}  ${label(labels)}`);
}

function answerLines(question: Question, style: Style): readonly string[] {
  switch (question.kind) {
    case 'single':
      return optionLines(question.options, style);
    case 'multiple':
    case 'ranking':
      return optionLines(question.items, style);
    case 'grid': {
      const { cell, columns = [] } = question;
      const options =
        cell.kind === 'single' ? cell.options : cell.kind === 'multiple' ? cell.items : [];
      return [
        ...optionLines(question.items, style),
        ...(columns.length > 0 ? ['    ×', ...optionLines(columns, style)] : []),
        ...(options.length > 0 ? ['    →', ...optionLines(options, style)] : []),
      ];
    }
    default:
      return [];
  }
}

function kindOf(question: Question, { words }: Style): string {
  if (question.kind === 'ranking') return `ranking, ${question.max} ${words.ranks}`;
  if (question.kind === 'grid') return `grid of ${question.cell.kind}`;
  if (question.kind !== 'numeric') return question.kind;
  const { min, max, unit } = question;
  const limits = [
    min === undefined ? undefined : `${words.min} ${min}`,
    max === undefined ? undefined : `${words.max} ${max}`,
    unit,
  ];
  return ['numeric', ...limits.filter((each) => each !== undefined)].join(' ');
}

function questionLines(question: Question, style: Style): readonly string[] {
  const { words, label, condition } = style;
  const other = 'other' in question ? question.other : undefined;
  return [
    '',
    `  ${question.code}  [${kindOf(question, style)}]  ${label(question.labels)}`,
    ...(question.when === undefined ? [] : [`    (${words.asked} ${condition(question.when)})`]),
    ...answerLines(question, style),
    ...(other === undefined ? [] : [`    other  ${label(other)}`]),
  ];
}

/** The questionnaire as plain text: groups, questions, codes, options, filters, derived variables. */
export function describeInstrument(
  instrument: Instrument,
  { language, labels = language }: ReportSettings,
): string {
  const style: Style = {
    words: WORDS[language],
    label: (text) => textIn(text, labels).replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' '),
    condition: (condition) => print(toExpression(condition, instrument)),
  };
  const groups = instrument.groups.flatMap((group, index) => [
    '',
    `${style.words.group} ${index + 1}. ${style.label(group.labels)}`,
    ...(group.when === undefined
      ? []
      : [`  (${style.words.asked} ${style.condition(group.when)})`]),
    ...group.questions.flatMap((question) => questionLines(question, style)),
  ]);
  const derived = (instrument.derived ?? []).flatMap((each) => [
    ...questionLines(each.question, style),
    ...memberLines(each, style),
  ]);
  const last = derived.length === 0 ? [] : ['', style.words.derived, ...derived];
  return [style.label(instrument.title), ...groups, ...last].join('\n');
}
