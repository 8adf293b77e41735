import type { Instrument } from '../../instrument/index.js';
import { type Problem, problem } from '../../problems/index.js';
import type { Responses } from '../responses.js';
import { routingOf } from '../routing.js';
import type { Alignment, QuestionMatch, Rejection } from './alignment.js';
import { filterDifferences } from './filter-differences.js';
import { listProblems } from './list-problems.js';
import type { Lost } from './lost.js';
import { kindOf } from './match-instruments.js';
import {
  differentKinds,
  differentLabels,
  naming,
  namingPair,
  notCollected,
  notInStudy,
  otherFilters,
  othersAsked,
  recognisedByCode,
  recognisedByLabel,
} from './messages.js';
import { type Questions, questionsOf } from './questions-of.js';

function nameOf(questions: Questions, code: string) {
  return naming(code, questions.get(code)?.labels);
}

function namesOf(from: Questions, collected: string, to: Questions, study: string) {
  return namingPair(
    { code: collected, labels: from.get(collected)?.labels ?? {} },
    { code: study, labels: to.get(study)?.labels ?? {} },
  );
}

function rejectionProblem(
  { collected, study, because }: Rejection,
  from: Questions,
  to: Questions,
): Problem {
  const names = namesOf(from, collected, to, study);
  const place = { question: study };
  if (because === 'labels') {
    return problem('different-labels', differentLabels(...names), place, 'warning');
  }
  const [one, other] = [from.get(collected), to.get(study)];
  const kinds = {
    collected: one === undefined ? '?' : kindOf(one),
    study: other === undefined ? '?' : kindOf(other),
  };
  return problem('different-kinds', differentKinds(...names, kinds), place, 'warning');
}

/** The questions that no counterpart explains, all together. */
function unmatchedProblems(
  { onlyCollected, onlyStudy, rejected }: Alignment,
  from: Questions,
  to: Questions,
): readonly Problem[] {
  const told = new Set(rejected.map(({ study }) => study));
  const absent = onlyStudy.filter((code) => !told.has(code)).map((code) => nameOf(to, code));
  const left = onlyCollected.map((code) => nameOf(from, code));
  return [
    ...(absent.length > 0 ? [problem('not-collected', notCollected(absent), {}, 'warning')] : []),
    ...(left.length > 0 ? [problem('not-in-study', notInStudy(left), {}, 'warning')] : []),
  ];
}

function evidenceProblems(
  matches: readonly QuestionMatch[],
  from: Questions,
  to: Questions,
): readonly Problem[] {
  const renamed = matches.filter(({ by }) => by === 'label');
  const pairs = renamed.map(({ collected, study }) => `${collected} → ${study}`);
  const similar = matches
    .filter(({ by }) => by === 'code')
    .map(({ collected, study }) => {
      const message = recognisedByCode(...namesOf(from, collected, to, study));
      return problem('similar-label', message, { question: study }, 'note');
    });
  if (pairs.length === 0) return similar;
  return [problem('other-code', recognisedByLabel(pairs), {}, 'note'), ...similar];
}

/** By question, the answers that the study lacks, of all its variables. */
function lostByQuestion(
  { variables }: Instrument,
  lost: ReadonlyMap<string, readonly Lost[]>,
): ReadonlyMap<string, readonly Lost[]> {
  const all = new Map<string, Lost[]>();
  for (const [variable, answers] of lost) {
    const question = variables.get(variable)?.question.code ?? variable;
    const known = all.get(question) ?? [];
    known.push(...answers);
    all.set(question, known);
  }
  return all;
}

/** By question, the variables that its filters read. */
function filtersByQuestion(
  { variables }: Instrument,
  routing: Responses['routing'],
): ReadonlyMap<string, string> {
  const all = new Map<string, Set<string>>();
  for (const { code, question } of variables.values()) {
    const known = all.get(question.code) ?? new Set();
    for (const filter of routing.get(code)?.filters ?? []) known.add(filter);
    all.set(question.code, known);
  }
  return new Map([...all].map(([code, filters]) => [code, [...filters].sort().join(' ')]));
}

function filterProblems({ questions }: Alignment, aligned: Responses): readonly Problem[] {
  const { instrument, routing } = aligned;
  const collected = filtersByQuestion(instrument, routing);
  const wanted = filtersByQuestion(instrument, routingOf(instrument));
  const codes = questions.map(({ study }) => study);
  const other = codes.filter((code) => collected.get(code) !== wanted.get(code));
  const differing = filterDifferences(aligned)
    .filter(({ question }) => codes.includes(question))
    .map(({ question, respondents }) => `${question} (${respondents})`);
  return [
    ...(other.length > 0 ? [problem('other-filters', otherFilters(other), {}, 'note')] : []),
    ...(differing.length > 0 ? [problem('others-asked', othersAsked(differing), {}, 'note')] : []),
  ];
}

/**
 * What a person should know of an alignment: what was matched on less than a code and a label
 * (notes), what was not matched and how many answers are lost by it (warnings).
 */
export function alignmentProblems(
  alignment: Alignment,
  collected: Instrument,
  aligned: Responses,
  lost: ReadonlyMap<string, readonly Lost[]>,
): readonly Problem[] {
  const [from, to] = [questionsOf(collected), questionsOf(aligned.instrument)];
  const lostIn = lostByQuestion(aligned.instrument, lost);
  return [
    ...unmatchedProblems(alignment, from, to),
    ...alignment.rejected.map((each) => rejectionProblem(each, from, to)),
    ...alignment.questions.flatMap((match) =>
      listProblems(match, lostIn.get(match.study) ?? [], from, to),
    ),
    ...evidenceProblems(alignment.questions, from, to),
    ...filterProblems(alignment, aligned),
  ];
}
