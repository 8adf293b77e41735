import { print, toExpression } from '../../expression/index.js';
import type { Instrument, Text, Variable } from '../../instrument/index.js';
import { statesOf } from '../column.js';
import { State } from '../state.js';
import { askedByPersons } from './asked-by-persons.js';
import { type Examined, tell } from './examined.js';
import { leftBlank } from './messages.js';
import { isMissing, lacking } from './missing.js';
import { nearlyEmptyFindings } from './nearly-empty.js';
import type {
  BlankMeaning,
  BranchNonResponse,
  Finding,
  NonResponse,
  NotChecked,
} from './quality.js';

function blankMeaning({ question, measure }: Variable): BlankMeaning {
  if (measure.kind === 'text') return 'open';
  if (measure.kind !== 'multiple') return 'noAnswer';
  // Where an item says "none of these", a respondent to whom none applies has a box to tick.
  const hasNone = question.kind === 'multiple' && question.exclusive !== undefined;
  return hasNone ? 'noAnswer' : 'maybeNone';
}

/** For each group, its condition as an expression; `null` when everybody is asked. */
function branchesOf(instrument: Instrument): readonly (string | null)[] {
  return instrument.groups.map(({ when }) =>
    when === undefined ? null : print(toExpression(when, instrument)),
  );
}

interface Counted {
  readonly entry: NonResponse;
  readonly group: Text;
  readonly blanks: readonly number[];
  readonly variable: Variable;
}

function countOne(variable: Variable, branch: string | null, examined: Examined): Counted {
  const { responses, rows } = examined;
  const column = responses.columns.get(variable.code);
  const states = column === undefined ? new Uint8Array(responses.size) : statesOf(column);
  const blanks: number[] = [];
  let reached = 0;
  for (const row of rows) {
    const state = states[row] ?? State.notAsked;
    if (state >= State.noAnswer) reached += 1;
    if (state === State.noAnswer) blanks.push(row);
  }
  const { question, code, item, column: gridColumn, place } = variable;
  const group = responses.instrument.groups[place?.group ?? -1]?.labels ?? {};
  const entry: NonResponse = {
    question: question.code,
    variable: code,
    labels: question.labels,
    ...(item === undefined ? {} : { rowLabels: item.labels }),
    ...(gridColumn === undefined ? {} : { columnLabels: gridColumn.labels }),
    branch,
    blank: blankMeaning(variable),
    reached,
    noAnswer: blanks.length,
    share: reached === 0 ? null : blanks.length / reached,
  };
  return { entry, group, blanks, variable };
}

function byBranch(all: readonly Counted[]): readonly BranchNonResponse[] {
  const sums = new Map<string | null, { groups: Set<Text>; reached: number; noAnswer: number }>();
  for (const { entry, group } of all) {
    if (entry.blank !== 'noAnswer') continue;
    const sum = sums.get(entry.branch) ?? { groups: new Set(), reached: 0, noAnswer: 0 };
    sum.groups.add(group);
    sum.reached += entry.reached;
    sum.noAnswer += entry.noAnswer;
    sums.set(entry.branch, sum);
  }
  return [...sums].map(([branch, { groups, reached, noAnswer }]) => ({
    branch,
    groupLabels: [...groups],
    reached,
    noAnswer,
    share: reached === 0 ? null : noAnswer / reached,
  }));
}

function findingsOf(all: readonly Counted[], examined: Examined): readonly Finding[] {
  const { nonResponseShare, nonResponseBase } = examined.settings;
  return all.flatMap(({ entry: { blank, reached, noAnswer }, blanks, variable }) => {
    const few = reached < nonResponseBase || noAnswer < reached * nonResponseShare;
    if (blank !== 'noAnswer' || few) return [];
    return tell(examined, 'high-non-response', blanks, {
      variable,
      message: leftBlank(noAnswer, reached),
    });
  });
}

/**
 * Item non-response: for each variable, who reached it and left it blank, by the branch of the
 * questionnaire. Those who were not asked and those who left before are not in it. Texts beside an
 * answer are left out: nothing says that they were expected. So are variables of which the file
 * lacks fields: their blanks are nobody's, and `notChecked` lists those that would count.
 *
 * The findings (`high-non-response`) are the variables that at least `nonResponseShare` of
 * `nonResponseBase` respondents or more left blank, where a blank is no answer (`BlankMeaning`), and
 * the respondents who left nearly all of those blank (`nearly-empty`).
 */
export function nonResponseOf(examined: Examined): {
  readonly nonResponse: readonly NonResponse[];
  readonly nonResponseByBranch: readonly BranchNonResponse[];
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
} {
  const branches = branchesOf(examined.responses.instrument);
  const asked = askedByPersons(examined.responses).filter(({ beside }) => beside === undefined);
  const isLacking = ({ code }: Variable) => isMissing(examined.responses, code);
  const lost = asked.filter((each) => isLacking(each) && blankMeaning(each) === 'noAnswer');
  const all = asked
    .filter((each) => !isLacking(each))
    .map((variable) => countOne(variable, branches[variable.place?.group ?? -1] ?? null, examined));
  return {
    nonResponse: all.map(({ entry }) => entry),
    nonResponseByBranch: byBranch(all),
    findings: [
      ...findingsOf(all, examined),
      ...nearlyEmptyFindings(
        all.filter(({ entry }) => entry.blank === 'noAnswer').map(({ variable }) => variable),
        examined,
      ),
    ],
    notChecked: lacking(
      'high-non-response',
      lost.map(({ code }) => code),
    ),
  };
}
