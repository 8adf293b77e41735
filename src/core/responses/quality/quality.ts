import type { Text } from '../../instrument/index.js';
import type { Message, Severity } from '../../problems/index.js';
import type { SelectionText } from '../describe-selection.js';
import type { Provenance } from '../provenance.js';
import type { RuleName } from './rules.js';
import type { QualitySettings } from './settings.js';

/** The version of the layout of `Quality` as JSON. */
export const QUALITY_SCHEMA = 'ent-survey/quality/1';

/** One respondent that a finding is about; one whose several fields are concerned has several. */
export interface FindingRow {
  /** Index of the respondent, from 0. */
  readonly row: number;
  readonly id: string;
  /** The column of the export, in expression form, where one is concerned. */
  readonly field?: string;
  /**
   * The stored value, when it looks like a code, a number or a date; in quotes, with `␣` for each
   * space, when there are spaces around it. Never that of an open answer, nor anything longer, which may be an open answer that slipped into another column.
   */
  readonly value?: string;
  /** Of a speeder: the time taken, and the median of those who were asked the same, in seconds. */
  readonly seconds?: number;
  readonly medianSeconds?: number;
  /** Where respondents are alike: those of one number, from 1, are alike. */
  readonly group?: number;
}

/** What one rule found at one place of the questionnaire, or of whole questionnaires. */
export interface Finding {
  readonly kind: 'finding';
  readonly rule: RuleName;
  readonly severity: Severity;
  /** The code of the question; absent when the finding is about whole questionnaires. */
  readonly question?: string;
  /** The code of the variable, such as one row of a grid. */
  readonly variable?: string;
  /** In the order of the respondents; those who are alike stand together. */
  readonly rows: readonly FindingRow[];
  /** What was found. */
  readonly message: Message;
  /** What becomes of it, and what to do. */
  readonly advice: Message;
}

/** A rule that could not be applied, or not to everybody: its silence says nothing. */
export interface NotChecked {
  readonly rule: RuleName;
  readonly why: Message;
}

/** How many saw a page, and for how many who did not submit it was the last. */
export interface PageDropOff {
  readonly group: Text;
  /** The question, where the survey shows one question a page. */
  readonly question?: string;
  readonly labels: Text;
  readonly reached: number;
  readonly left: number;
  /** Those who left, of those who reached it; `null` when nobody did. */
  readonly share: number | null;
}

/** Where respondents left, counted in respondents without weights. */
export interface DropOff {
  readonly submitted: number;
  /** Those who left without having seen a page. */
  readonly leftBefore: number;
  readonly pages: readonly PageDropOff[];
}

/**
 * What a blank means: no answer; perhaps that none of the boxes applies; or that an open question,
 * which many leave blank, was left blank.
 */
export type BlankMeaning = 'noAnswer' | 'maybeNone' | 'open';

/** The item non-response of a variable. */
export interface NonResponse {
  readonly question: string;
  readonly variable: string;
  readonly labels: Text;
  /** The row of the grid. */
  readonly rowLabels?: Text;
  /** The column of the grid, where it has some. */
  readonly columnLabels?: Text;
  /** The condition of its group, as an expression; `null` when everybody is asked. */
  readonly branch: string | null;
  readonly blank: BlankMeaning;
  readonly reached: number;
  readonly noAnswer: number;
  /** `noAnswer` of `reached`; `null` when nobody reached it. */
  readonly share: number | null;
}

/** The item non-response of all variables of a branch whose blanks are no answer. */
export interface BranchNonResponse {
  readonly branch: string | null;
  /** The groups of questions in the branch. */
  readonly groupLabels: readonly Text[];
  /** Sums over variables: each respondent counts once for each variable reached. */
  readonly reached: number;
  readonly noAnswer: number;
  readonly share: number | null;
}

/**
 * What is doubtful in the answers of the respondents selected, as plain data.
 *
 * An empty list of findings says that no rule found anything, and `notChecked` which rules could
 * not look.
 */
export interface Quality extends SelectionText {
  readonly kind: 'quality';
  readonly schema: typeof QUALITY_SCHEMA;
  readonly title: Text;
  readonly provenance: Provenance;
  /** The number of respondents examined. */
  readonly respondents: number;
  readonly settings: QualitySettings;
  /** The gravest first, then in the order of the rules and of the questionnaire. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly dropOff: DropOff;
  readonly nonResponse: readonly NonResponse[];
  readonly nonResponseByBranch: readonly BranchNonResponse[];
}
