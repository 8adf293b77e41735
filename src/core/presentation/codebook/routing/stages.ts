import { type AnswerClaim, claimOf, toExpression } from '../../../expression/index.js';
import type { Group } from '../../../instrument/index.js';
import type { Context } from '../context.js';
import type { Branch, Stage } from './routing.js';
import { scopesOf } from './scopes.js';

interface NumberedGroup {
  readonly group: Group;
  readonly number: number;
}

/** Consecutive groups with the same condition, those without questions left out. */
function runsOf({ instrument, asked }: Context): readonly (readonly NumberedGroup[])[] {
  const runs: NumberedGroup[][] = [];
  const wordsOf = ({ when }: Group) => (when === undefined ? undefined : asked(when).words);
  for (const [index, group] of instrument.groups.entries()) {
    if (group.questions.length === 0) continue;
    const last = runs.at(-1);
    const numbered = { group, number: index + 1 };
    if (last?.[0] !== undefined && wordsOf(last[0].group) === wordsOf(group)) last.push(numbered);
    else runs.push([numbered]);
  }
  return runs;
}

function branchOf(run: readonly NumberedGroup[], context: Context): Branch {
  const when = run[0]?.group.when;
  return {
    ...(when !== undefined && { asked: context.asked(when) }),
    inferred: run.some(({ group }) => group.inferred !== undefined),
    groups: run.map(({ group, number }) => ({
      number,
      title: context.text(group.labels),
      entries: scopesOf(group, context),
    })),
    questions: run.reduce((sum, { group }) => sum + group.questions.length, 0),
  };
}

/** What the condition of a branch asks, when it is for answers to one variable. */
function answerAsked([first]: readonly NumberedGroup[], { instrument }: Context) {
  const when = first?.group.when;
  const claim = when && claimOf(toExpression(when, instrument), instrument);
  return claim?.kind === 'answer' && !claim.blank ? claim : undefined;
}

/** The variable that sends each respondent into one of the branches at most. */
function deciderOf(
  runs: readonly (readonly NumberedGroup[])[],
  context: Context,
): { readonly by?: string } {
  const claims: AnswerClaim[] = [];
  for (const run of runs) {
    const claim = answerAsked(run, context);
    if (claim !== undefined) claims.push(claim);
  }
  const codes = claims.flatMap(({ options }) => options.map(({ code }) => code));
  const [by, ...others] = new Set(claims.map(({ field }) => field));
  const isOne = runs.length > 1 && claims.length === runs.length && others.length === 0;
  const isApart = new Set(codes).size === codes.length;
  return by !== undefined && isOne && isApart ? { by: by.variable.code } : {};
}

/** The way through the questionnaire: branches for all, and between them branches side by side. */
export function stagesOf(context: Context): readonly Stage[] {
  const stages: (readonly NumberedGroup[])[][] = [];
  let isFork = false;
  for (const run of runsOf(context)) {
    const isConditional = run[0]?.group.when !== undefined;
    if (isConditional && isFork) stages.at(-1)?.push(run);
    else stages.push([run]);
    isFork = isConditional;
  }
  return stages.flatMap((runs): readonly Stage[] => {
    const [first, ...rest] = runs.map((run) => branchOf(run, context));
    if (first === undefined) return [];
    return [{ branches: [first, ...rest], ...deciderOf(runs, context) }];
  });
}
