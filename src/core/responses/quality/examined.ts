import type { Variable } from '../../instrument/index.js';
import type { Message, Severity } from '../../problems/index.js';
import { isCollectedName } from '../align/collected-name.js';
import { getBit } from '../bits.js';
import type { Kept, Responses } from '../responses.js';
import type { Finding, FindingRow } from './quality.js';
import { RULE_WORDS } from './rule-words.js';
import { RULES, type RuleName } from './rules.js';
import type { QualitySettings } from './settings.js';

/** What the rules look at. */
export interface Examined {
  readonly responses: Responses;
  /** The respondents of the selection, in their order. */
  readonly rows: Int32Array;
  readonly settings: QualitySettings;
}

/** The respondents selected, ready to be looked at. */
export function examine(responses: Responses, settings: QualitySettings): Examined {
  const { selection, size } = responses;
  const all = Int32Array.from({ length: size }, (_, row) => row);
  const rows = selection === undefined ? all : all.filter((row) => getBit(selection.mask, row));
  return { responses, rows, settings };
}

/** The respondents for whom something holds. */
export function rowsWhere({ rows }: Examined, holds: (row: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (const row of rows) if (holds(row)) found.push(row);
  return found;
}

/** Whether the value is a rank that an alignment emptied, since the study lacks the item. */
export function isLostRank({ raw, reason }: Kept, { measure }: Variable): boolean {
  return measure.kind === 'ranking' && reason === 'invalid' && isCollectedName(raw);
}

/** The respondents examined one of whose ranks an alignment emptied: what is left accuses nobody. */
export function curtailed(
  { responses: { kept }, rows }: Examined,
  variable: Variable,
): ReadonlySet<number> {
  const lost = kept.filter((each) => each.variable === variable.code && isLostRank(each, variable));
  const found = new Set(lost.map(({ row }) => row));
  return found.size === 0 ? found : new Set(rows.filter((row) => found.has(row)));
}

/** What a rule tells beside its name. */
export interface About {
  readonly variable?: Variable;
  /** The code of the question, where the finding is about the whole of it. */
  readonly question?: string;
  /** Instead of the severity and the sentences of the rule. */
  readonly severity?: Severity;
  readonly message?: Message;
  readonly advice?: Message;
}

/** A respondent with what is told beside the id. */
export type Told = Omit<FindingRow, 'id'>;

/** The finding of a rule about some respondents; none when there are none. */
export function tell(
  { responses: { respondents } }: Examined,
  rule: RuleName,
  told: readonly (Told | number)[],
  { variable, question = variable?.question.code, ...instead }: About = {},
): readonly Finding[] {
  if (told.length === 0) return [];
  const rows = told.map((each) => {
    const { row, ...rest } = typeof each === 'number' ? { row: each } : each;
    return { row, id: respondents.ids[row] ?? String(row + 1), ...rest };
  });
  const { title, advice } = RULE_WORDS[rule];
  return [
    {
      kind: 'finding',
      rule,
      severity: instead.severity ?? RULES[rule],
      ...(question === undefined ? {} : { question }),
      ...(variable === undefined ? {} : { variable: variable.code }),
      rows,
      message: instead.message ?? title,
      advice: instead.advice ?? advice,
    },
  ];
}
