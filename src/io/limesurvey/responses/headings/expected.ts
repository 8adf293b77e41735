import type {
  Instrument,
  Item,
  Question,
  Text,
  Variable,
} from '../../../../core/instrument/index.js';
import { fieldsOf } from '../../../../core/instrument/index.js';
import { type Heading, namedColumn } from './heading.js';
import { storedName } from './stored-name.js';
import type { Wordings } from './wording.js';
import { HEADING_WORDS, rankWords, SYSTEM_WORDS, scaleWords } from './words.js';

/** A column that LimeSurvey exports for a questionnaire. */
export interface ExpectedColumn {
  /** The name of the column in expressions: `Q5_SQ001`. */
  readonly name: string;
  readonly heading: Heading;
  /** How it is worded in headings that are texts: the title, then what stands in brackets. */
  readonly words: readonly Wordings[];
  /** Its name in the table of responses, where the structure says it: `741852X11X438SQ001`. */
  readonly stored?: string;
}

function wordings(text: Text | undefined): Wordings {
  return [...new Set(Object.values(text ?? {}))];
}

function field(name: string, ...words: readonly Wordings[]): ExpectedColumn {
  return { name, heading: { kind: 'field', field: name }, words };
}

function extra(name: string, ...words: readonly Wordings[]): ExpectedColumn {
  return { name, heading: { kind: 'extra', name }, words };
}

/** The boxes, each followed by its comment where it has one. */
function boxColumns(
  title: Wordings,
  code: string,
  items: readonly Item[],
  other: Text | undefined,
  hasComments: boolean,
): readonly ExpectedColumn[] {
  const box = (each: string, label: Wordings, comment: readonly Wordings[]) => [
    field(`${code}_${each}`, title, label),
    ...(hasComments ? [field(`${code}_${each}comment`, title, ...comment)] : []),
  ];
  const boxes = items.flatMap((item) => {
    const label = wordings(item.labels);
    return box(item.code, label, [label, HEADING_WORDS.comment]);
  });
  if (other === undefined) return boxes;
  const label = [...wordings(other), ...HEADING_WORDS.other];
  return [...boxes, ...box('other', label, [HEADING_WORDS.commentForOther])];
}

/** The columns of one cell of a grid. */
function cellColumns(variable: Variable, title: Wordings): readonly ExpectedColumn[] {
  const row = wordings(variable.item?.labels);
  if (variable.measure.kind === 'multiple') {
    return variable.measure.items.map((item) =>
      field(`${variable.code}_${item.code}`, title, row, wordings(item.labels)),
    );
  }
  const { column } = variable;
  if (column === undefined) return [field(variable.code, title, row)];
  const scale = column.cell === undefined ? [] : scaleWords(Number(column.code) + 1);
  return [field(variable.code, title, row, [...wordings(column.labels), ...scale])];
}

function gridColumns(question: Question, all: readonly Variable[]): readonly ExpectedColumn[] {
  const title = wordings(question.labels);
  return all.flatMap((variable) => cellColumns(variable, title));
}

function textColumns(question: Question, title: Wordings): readonly ExpectedColumn[] {
  const { code } = question;
  if (question.kind !== 'text' || !question.upload) return [field(code, title)];
  const count = title.map((each) => `filecount - ${each}`);
  return [field(code, title), extra(`${code}_filecount`, count)];
}

/** The columns of a question in the order in which LimeSurvey writes them. */
function columnsOf(question: Question, all: readonly Variable[]): readonly ExpectedColumn[] {
  const title = wordings(question.labels);
  const { code } = question;
  switch (question.kind) {
    case 'display':
      return [extra(code, title)];
    case 'grid':
      return gridColumns(question, all);
    case 'multiple':
      return boxColumns(title, code, question.items, question.other, question.comment === true);
    case 'ranking':
      return all.flatMap((variable) =>
        fieldsOf(variable).map((name, rank) => field(name, title, rankWords(rank + 1))),
      );
    case 'single': {
      const other = [...wordings(question.other), ...HEADING_WORDS.other];
      return [
        field(code, title),
        ...(question.other === undefined ? [] : [field(`${code}_other`, title, other)]),
        ...(question.comment ? [field(`${code}_comment`, title, HEADING_WORDS.comment)] : []),
      ];
    }
    default:
      return textColumns(question, title);
  }
}

/** The columns about the respondent, which come first. */
function systemColumns(): readonly ExpectedColumn[] {
  return Object.entries(SYSTEM_WORDS).map(([name, words]) => ({
    name,
    heading: namedColumn(name) ?? { kind: 'extra', name },
    words: [words],
  }));
}

/**
 * The columns of an export of the questionnaire, in the order in which LimeSurvey writes them, with
 * the words of their headings in each language.
 */
export function expectedColumns(instrument: Instrument): readonly ExpectedColumn[] {
  const byQuestion = new Map<Question, Variable[]>();
  for (const variable of instrument.variables.values()) {
    const list = byQuestion.get(variable.question) ?? [];
    byQuestion.set(variable.question, list);
    list.push(variable);
  }
  const questions = instrument.groups.flatMap((group) => group.questions);
  return [
    ...systemColumns(),
    ...questions.flatMap((question) =>
      columnsOf(question, byQuestion.get(question) ?? []).map((column) => ({
        ...column,
        ...storedName(column.name, question.code, instrument),
      })),
    ),
  ];
}
