import { readFileSync } from 'node:fs';
import {
  assessmentOf,
  attributesOf,
  columnNamesByQuestion,
  expressionNames,
  type NamedField,
  type NameReader,
  type Names,
  shownOf,
} from '../../../src/core/expression/index.js';
import {
  date,
  grid,
  group,
  type Instrument,
  instrument,
  makeInstrument,
  multiple,
  numeric,
  option,
  type QuestionOrigin,
  ranking,
  scaleCell,
  single,
  text,
} from '../../../src/core/instrument/index.js';

const fr = (label: string) => ({ fr: label });
const coded = (...pairs: readonly (readonly [string, string])[]) =>
  pairs.map(([code, label]) => option(code, fr(label)));

const ROLES = coded(
  ['A1', 'élève'],
  ['A2', 'enseignant'],
  ['A3', 'parent'],
  ['A4', "personnel d'éducation"],
  ['A5', 'personnel administratif'],
);
const YES_NO = coded(['Y', 'Oui'], ['N', 'Non']);

const questions = [
  single('role', fr('Vous êtes'), ROLES, { other: true }),
  single(
    'lst',
    fr('Fréquence'),
    coded(['1', 'jamais'], ['2', 'rarement'], ['3', 'assez régulièrement'], ['10', 'très souvent']),
  ),
  single('coll', fr('Collège'), coded(['0', 'Collège « A »'], ['C1', 'Collège B|C']), {
    other: true,
  }),
  numeric('age', fr('Âge')),
  numeric('dec', fr('Décimal')),
  text('txt', fr('Texte')),
  text('num', fr('Texte numérique')),
  text('vide', fr('Texte vide')),
  text('long', fr('Texte long')),
  single('yn', fr('Oui/non'), YES_NO),
  single('sexe', fr('Genre'), coded(['F', 'Féminin'], ['M', 'Masculin'])),
  multiple(
    'm',
    fr('Multiple'),
    coded(['SQ001', 'messagerie'], ['SQ002', 'cahier de textes'], ['SQ003', 'notes']),
    { other: true },
  ),
  multiple('p', fr('Multiple commenté'), coded(['SQ001', 'facile'], ['SQ002', 'utile']), {
    other: true,
    comment: true,
  }),
  ranking('r', fr('Classement'), coded(['A1', 'élève'], ['A2', 'enseignant'], ['A3', 'parent'])),
  grid('k', fr('Nombres'), coded(['a', 'fixes'], ['b', 'portables'], ['c', 'tablettes']), {
    kind: 'numeric',
  }),
  grid('qs', fr('Textes'), coded(['x', 'premier'], ['y', 'second']), { kind: 'text' }),
  grid(
    'f',
    fr('Tableau'),
    coded(['SQ1', 'ligne 1'], ['SQ2', 'ligne 2']),
    scaleCell(coded(['1', 'jamais'], ['2', 'parfois'], ['3', 'souvent'])),
  ),
  grid('du', fr('Double'), coded(['D1', 'ligne']), scaleCell(coded(['1', 'bas'], ['2', 'haut'])), {
    columns: [
      option('0', fr('échelle 1')),
      {
        ...option('1', fr('échelle 2')),
        cell: scaleCell(coded(['1', 'mal'], ['2', 'bien'])),
      },
    ],
  }),
  grid(
    'tn',
    fr('Nombres en tableau'),
    coded(['L1', 'l1'], ['L2', 'l2']),
    { kind: 'numeric' },
    { columns: coded(['X1', 'x1'], ['X2', 'x2']) },
  ),
  date('d', fr('Date')),
  single('o', fr('Liste + commentaire'), coded(['1', 'mauvais'], ['2', 'bon']), { comment: true }),
  single('cinq', fr('Note'), coded(['1', '1'], ['2', '2'], ['3', '3'], ['4', '4'], ['5', '5'])),
  single('hid', fr('Liste non pertinente'), coded(['A1', 'un'], ['A2', 'deux'])),
  numeric('hidn', fr('Nombre non pertinent')),
  text('eqn', fr('Équation')),
];

const FIRST_QID = 509;
const TYPES = [...'LL!NNSSSTYGMPRKQF1:DO5LN*'];

const origins = questions.map(({ code }, index): [string, QuestionOrigin] => [
  code,
  {
    qid: String(FIRST_QID + index),
    gid: '13',
    type: TYPES[index] ?? '',
    attributes: new Map(code === 'd' ? [['date_format', 'dd/mm/yyyy']] : []),
  },
]);

/** The survey of the golden cases, as its structure file declares it. */
export const lab: Instrument = makeInstrument({
  ...instrument({
    id: '330044',
    languages: ['fr'],
    groups: [group('Variables', fr('Variables'), questions)],
  }),
  origin: { surveyId: '330044', databaseVersion: '627', questions: new Map(origins) },
});

interface State {
  readonly values: Readonly<Record<string, string>>;
  readonly irrelevant: readonly string[];
}

export interface Case {
  readonly id: string;
  readonly state: string;
  readonly expression: string;
  readonly valid: boolean;
  readonly value?: { readonly value: string | number | boolean | null };
  readonly relevance: boolean;
  readonly text?: string;
}

const path = new URL('../../fixtures/expressions/expressions-visible.json', import.meta.url);

/** What LimeSurvey's engine answered. */
export const golden: {
  readonly states: Readonly<Record<string, State>>;
  readonly cases: readonly Case[];
} = JSON.parse(readFileSync(path, 'utf8'));

function reader(name: string, field: NamedField, { values, irrelevant }: State): NameReader {
  const { question, measure } = field.variable;
  const value = values[name] ?? null;
  const assessment = assessmentOf(field, lab);
  return {
    value: () => value,
    numeric: measure.kind === 'numeric',
    text: measure.kind === 'text',
    relevance: () => (irrelevant.includes(question.code) ? 'irrelevant' : 'relevant'),
    shown: () => shownOf(field, lab)(value ?? ''),
    attributes: attributesOf(field, lab),
    ...(assessment === undefined ? {} : { assessment: () => assessment(value ?? '') }),
  };
}

/** The answers of one state of the golden cases; they stand at every row. */
export function namesIn(state: State): Names {
  const fields = expressionNames(lab);
  const columns = columnNamesByQuestion(lab);
  const plainNames = new Map(
    [...fields].map(([name, { variable, part }]) => [
      `${variable.code} ${JSON.stringify(part)}`,
      name,
    ]),
  );
  return {
    read(name) {
      const field = fields.get(name);
      if (field === undefined) return undefined;
      const plain = plainNames.get(`${field.variable.code} ${JSON.stringify(field.part)}`);
      return reader(plain ?? name, field, state);
    },
    columnsOf: (question) => columns.get(question) ?? [],
  };
}
