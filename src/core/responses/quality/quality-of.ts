import type { Instrument, Variable } from '../../instrument/index.js';
import type { Severity } from '../../problems/index.js';
import { describeSelection } from '../describe-selection.js';
import type { Responses } from '../responses.js';
import { dropOffOf } from './drop-off.js';
import { type Examined, examine } from './examined.js';
import { noSliders, noTokens } from './messages.js';
import { curtailedNotChecked, missingNotChecked } from './missing.js';
import { nonResponseOf } from './non-response.js';
import { type Finding, type NotChecked, QUALITY_SCHEMA, type Quality } from './quality.js';
import { boxFindings } from './rules/boxes.js';
import { duplicateFindings } from './rules/duplicates.js';
import { keptFindings } from './rules/kept.js';
import { backwardsFindings, dateFindings, momentsNotChecked } from './rules/moments.js';
import { otherFindings } from './rules/other-texts.js';
import { rankFindings } from './rules/ranks.js';
import { sliderFindings } from './rules/sliders.js';
import { speederFindings } from './rules/speeders.js';
import { straightFindings } from './rules/straight-lining.js';
import { textFindings } from './rules/texts.js';
import { RULES } from './rules.js';
import { QUALITY_SETTINGS, type QualitySettings } from './settings.js';

function variableFindings(variable: Variable, examined: Examined): readonly Finding[] {
  const column = examined.responses.columns.get(variable.code);
  switch (column?.kind) {
    case 'single':
      return variable.code === variable.question.code
        ? otherFindings(variable, column, examined)
        : [];
    case 'multiple':
      return boxFindings(variable, column, examined);
    case 'ranking':
      return rankFindings(variable, column, examined);
    case 'numeric':
      return sliderFindings(variable, column, examined);
    case 'date':
      return dateFindings(variable, column, examined);
    default:
      return [];
  }
}

/** What is wrong with single answers: values that cannot be, and answers that do not go together. */
export function answerFindings(examined: Examined): readonly Finding[] {
  const variables = [...examined.responses.instrument.variables.values()];
  return [
    ...keptFindings(examined),
    ...variables.flatMap((variable) => variableFindings(variable, examined)),
  ];
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const RULE_NAMES = Object.keys(RULES);

/** The gravest first, then by rule; the order within a rule stays. */
function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity, rule }: Finding) =>
    SEVERITIES.indexOf(severity) * RULE_NAMES.length + RULE_NAMES.indexOf(rule);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}

/** The rules that had nothing to look at: of nobody is known what they need. */
function unchecked(examined: Examined): readonly NotChecked[] {
  const { responses, rows } = examined;
  const { participant } = responses.respondents;
  const hasTokens = rows.some((row) => (participant?.[row] ?? -1) >= 0);
  return [
    ...(hasTokens ? [] : [{ rule: 'same-participant', why: noTokens } as const]),
    ...missingNotChecked(responses),
    ...curtailedNotChecked(examined),
    ...momentsNotChecked(examined),
    ...(responses.instrument.origin === undefined
      ? [{ rule: 'slider-at-start', why: noSliders } as const]
      : []),
  ];
}

/**
 * What is doubtful in the answers of the respondents selected: values that cannot be, answers given
 * unasked or that do not go together, questionnaires that occur twice or were filled too fast,
 * straight lines in grids, texts that programs take for something else, where respondents left, and
 * what they left blank. `docs/validate.md` defines each rule.
 *
 * Respondents are counted without weights. No open answer is in the result. A rule that the data do
 * not allow is in `notChecked`.
 *
 * @example
 * const { findings } = qualityOf(responses, { identicalAnswers: 20 });
 */
export function qualityOf<I extends Instrument>(
  responses: Responses<I>,
  settings: Partial<QualitySettings> = {},
): Quality {
  const all = { ...QUALITY_SETTINGS, ...settings };
  const examined = examine(responses, all);
  const speeders = speederFindings(examined);
  const straight = straightFindings(examined);
  const left = dropOffOf(examined);
  const blank = nonResponseOf(examined);
  return {
    kind: 'quality',
    schema: QUALITY_SCHEMA,
    title: responses.instrument.title,
    provenance: responses.provenance,
    ...describeSelection(responses),
    respondents: examined.rows.length,
    settings: all,
    findings: inOrder([
      ...answerFindings(examined),
      ...backwardsFindings(examined),
      ...duplicateFindings(examined),
      ...speeders.findings,
      ...straight.findings,
      ...textFindings(examined),
      ...left.findings,
      ...blank.findings,
    ]),
    notChecked: [
      ...unchecked(examined),
      ...speeders.notChecked,
      ...straight.notChecked,
      ...blank.notChecked,
    ],
    dropOff: left.dropOff,
    nonResponse: blank.nonResponse,
    nonResponseByBranch: blank.nonResponseByBranch,
  };
}
