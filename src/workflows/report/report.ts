import type { Instrument, Question, Text } from '../../core/instrument/index.js';
import type { Problem } from '../../core/problems/index.js';
import {
  describeSelection,
  type Provenance,
  type Responses,
  type SelectionText,
} from '../../core/responses/index.js';
import { type Table, type TableSpec, tabulate } from '../../core/tables/index.js';

/** What a report is to hold; everything, unless told otherwise. */
export interface ReportPlan {
  /** The codes of the questions to tabulate, in the order of the questionnaire. */
  readonly questions?: readonly string[];
  /** Whether open answers are listed; they never are by default. */
  readonly texts?: boolean;
}

/** The tables of one group of the questionnaire, or of the derived variables. */
export interface ReportSection {
  readonly title: Text;
  readonly tables: readonly Table[];
}

/** Tables, and all that a reader must know to trust them. */
export interface Report {
  readonly kind: 'report';
  readonly title: Text;
  readonly languages: readonly string[];
  readonly provenance: Provenance;
  readonly selection: SelectionText;
  /** The ladder of bases and the attrition. */
  readonly opening: readonly Table[];
  readonly sections: readonly ReportSection[];
  readonly problems: readonly Problem[];
}

function isTabulated(question: Question, plan: ReportPlan): boolean {
  if (question.kind === 'display') return false;
  return plan.questions === undefined || plan.questions.includes(question.code);
}

interface Part {
  readonly labels: Text;
  readonly questions: readonly Question[];
}

const DERIVED: Text = { en: 'Derived variables', fr: 'Variables dérivées' };

/** The groups of the questionnaire, then what is derived from them. */
function partsOf({ groups, derived = [] }: Instrument): readonly Part[] {
  return [...groups, { labels: DERIVED, questions: derived.map(({ question }) => question) }];
}

function specsOf({ questions }: Part, plan: ReportPlan): readonly TableSpec[] {
  return questions
    .filter((question) => isTabulated(question, plan))
    .map(({ code }) => ({ kind: 'flat', question: code, texts: plan.texts ?? false }));
}

const OPENING: readonly TableSpec[] = [{ kind: 'ladder' }, { kind: 'attrition' }];

/**
 * The report of a survey: the ladder of bases, the attrition, and the flat table of each question,
 * derived ones last, all counted together.
 *
 * @example
 * const report = makeReport(responses, { questions: ['Q1', 'Q2'] });
 */
export function makeReport<I extends Instrument>(
  responses: Responses<I>,
  plan: ReportPlan = {},
  problems: readonly Problem[] = [],
): Report {
  const { instrument, provenance } = responses;
  const parts = partsOf(instrument);
  const bySection = parts.map((part) => specsOf(part, plan));
  const tables = tabulate(responses, [...OPENING, ...bySection.flat()]);
  let next = OPENING.length;
  const sections = parts.map(({ labels }, index): ReportSection => {
    const length = bySection[index]?.length ?? 0;
    next += length;
    return { title: labels, tables: tables.slice(next - length, next) };
  });
  return {
    kind: 'report',
    title: instrument.title,
    languages: instrument.languages,
    provenance,
    selection: describeSelection(responses),
    opening: tables.slice(0, OPENING.length),
    sections: sections.filter((section) => section.tables.length > 0),
    problems,
  };
}
