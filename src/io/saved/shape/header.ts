import type { Group, Oddity, Reading } from '../../../core/instrument/index.js';
import type { Filter, Provenance, Routing } from '../../../core/responses/index.js';
import {
  type CodedTexts,
  type Entries,
  type Header,
  SECTION_TYPES,
  type Section,
  type StoredColumn,
  type StoredDesign,
  type StoredInstrument,
  type StoredKept,
  type StoredOrigin,
  type StoredQuestionOrigin,
  type StoredRespondents,
  type StoredSelection,
} from '../header.js';
import { condition } from './condition.js';
import { derived } from './derived.js';
import { inference, question } from './question.js';
import {
  boolean,
  byKind,
  count,
  list,
  literal,
  nullable,
  object,
  optional,
  pair,
  type Shape,
  string,
  texts,
} from './shape.js';

const entries = <Value>(value: Shape<Value>): Shape<Entries<Value>> => list(pair(string, value));

const oddity = object<Oddity>({
  kind: literal('extraction', 'typography', 'wording', 'options', 'kind', 'order'),
  where: string,
  printed: string,
  what: texts,
  decision: texts,
});

const origin = object<StoredOrigin>({
  surveyId: string,
  databaseVersion: string,
  questions: entries(
    object<StoredQuestionOrigin>({
      qid: string,
      gid: string,
      type: string,
      attributes: entries(string),
      html: optional(texts),
    }),
  ),
});

const instrument = object<StoredInstrument>({
  id: string,
  title: texts,
  welcome: optional(texts),
  languages: list(string),
  paging: literal('question', 'group', 'survey'),
  groups: list(
    object<Group>({
      code: string,
      labels: texts,
      questions: list(question),
      when: optional(condition),
      inferred: optional(inference),
    }),
  ),
  derived: optional(list(derived)),
  origin: optional(origin),
  readings: optional(list(object<Reading>({ code: string, labels: texts, description: texts }))),
  readAs: optional(list(string)),
  oddities: optional(list(oddity)),
});

const codedTexts = object<CodedTexts>({ texts: count, codes: count });

type Stored<Kind extends StoredColumn['kind']> = Extract<StoredColumn, { readonly kind: Kind }>;

const column = byKind<StoredColumn>({
  single: object<Stored<'single'>>({ kind: literal('single'), codes: count, size: count }),
  multiple: object<Stored<'multiple'>>({
    kind: literal('multiple'),
    states: count,
    ticked: list(count),
    offered: list(nullable(count)),
    open: optional(list(count)),
    silent: optional(list(count)),
  }),
  ranking: object<Stored<'ranking'>>({
    kind: literal('ranking'),
    states: count,
    ranks: list(count),
    offered: list(nullable(count)),
  }),
  numeric: object<Stored<'numeric'>>({ kind: literal('numeric'), states: count, values: count }),
  date: object<Stored<'date'>>({ kind: literal('date'), states: count, values: count }),
  text: object<Stored<'text'>>({ kind: literal('text'), states: count, values: codedTexts }),
});

const respondents = object<StoredRespondents>({
  ids: count,
  submitted: count,
  lastPage: count,
  seconds: optional(count),
  participant: optional(count),
  submittedAt: optional(count),
  personal: optional(entries(codedTexts)),
});

const filter = byKind<Filter>({
  where: object<Extract<Filter, { kind: 'where' }>>({ kind: literal('where'), condition }),
  completion: object<Extract<Filter, { kind: 'completion' }>>({
    kind: literal('completion'),
    complete: boolean,
  }),
});

/** The header of a file, every field of it. */
export const header: Shape<Header> = object<Header>({
  size: count,
  unasked: literal('set-aside', 'include'),
  provenance: object<Provenance>({
    kind: literal('real', 'fictitious', 'synthetic'),
    note: optional(object<NonNullable<Provenance['note']>>({ en: string, fr: string })),
    files: list(string),
  }),
  instrument,
  respondents,
  columns: entries(column),
  routing: entries(
    object<Routing>({
      page: optional(count),
      filters: list(string),
      sources: optional(list(string)),
    }),
  ),
  kept: object<StoredKept>({
    row: count,
    variable: codedTexts,
    field: codedTexts,
    raw: codedTexts,
    reason: codedTexts,
  }),
  unsettled: entries(count),
  leftOut: optional(entries(count)),
  partlyOffered: optional(entries(count)),
  missing: entries(list(string)),
  selection: optional(object<StoredSelection>({ mask: count, filters: list(filter) })),
  design: optional(object<StoredDesign>({ weights: optional(count) })),
  sections: list(
    object<Section>({ type: literal(...SECTION_TYPES), offset: count, length: count }),
  ),
});
