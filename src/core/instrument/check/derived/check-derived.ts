import { type Problem, problem } from '../../../problems/index.js';
import type { Derived, Member } from '../../derived.js';
import { optionsBehind, variablesBehind } from '../../derived-variables.js';
import type { Instrument } from '../../instrument.js';
import { memberConditions } from '../../member-conditions.js';
import { checkCondition } from '../check-condition.js';
import { checkQuestion } from '../check-question.js';
import { repeated } from '../repeated.js';
import { checkAnswers } from './check-answers.js';
import { checkNames } from './check-names.js';
import {
  duplicateGroup,
  filteredDerived,
  noMembers,
  nothingCounted,
  sharedSource,
  unfitMember,
  unknownGroups,
  unknownSource,
} from './messages.js';

/** A derived question is asked of nobody, and its names are its own. */
function checkOwn(derived: Derived, instrument: Instrument): readonly Problem[] {
  const { question } = derived;
  const { code } = question;
  const place = { question: code };
  const items = 'items' in question ? question.items : [];
  const filtered = [question, ...items].some(({ when }) => when !== undefined);
  return [
    ...checkQuestion(question),
    ...checkNames(derived, instrument),
    ...(filtered ? [problem('filtered-derived', filteredDerived(code), place)] : []),
  ];
}

function checkGroups({ question, members, by }: Derived, { variables }: Instrument) {
  const { code } = question;
  const place = { question: code };
  const groups = members.flatMap(({ group }) => group ?? []);
  const sources = members.flatMap(({ from }) => [...new Set(from)]);
  const known = by === undefined ? [] : optionsBehind(by, variables).map((each) => each.code);
  const strange = by === undefined ? [] : groups.filter((group) => !known.includes(group));
  return [
    ...(members.length === 0 ? [problem('no-members', noMembers(code), place)] : []),
    ...(strange.length === 0 || by === undefined
      ? []
      : [problem('unknown-group', unknownGroups(code, strange, by, known), place)]),
    ...repeated(groups).map((group) =>
      problem('duplicate-group', duplicateGroup(code, group), place),
    ),
    ...repeated(sources).map((source) =>
      problem('shared-source', sharedSource(code, source), place),
    ),
  ];
}

const FITS = {
  single: 'choice',
  multiple: 'choice',
  ranking: 'ranking',
  numeric: 'score',
} as const;

function checkMember(
  derived: Derived,
  member: Member,
  { variables }: Instrument,
): readonly Problem[] {
  const { code, kind } = derived.question;
  const place = { question: code };
  if (member.kind !== FITS[kind]) {
    return [problem('unfit-member', unfitMember(code, kind, FITS[kind], member.kind), place)];
  }
  const [first = ''] = member.from;
  const unknown = member.from.filter((source) => variablesBehind(source, variables).length === 0);
  const empty = member.from.length === 0 ? [''] : unknown;
  return [
    ...empty.map((source) =>
      problem('unknown-source', unknownSource(code, source, [...variables.keys()]), place),
    ),
    ...memberConditions(member).flatMap((each) => checkCondition(code, each, variables)),
    ...checkAnswers({ derived, member, variables }, variables.get(first)),
    ...(member.kind === 'score' && member.counted.length === 0
      ? [problem('nothing-counted', nothingCounted(code, member.from), place)]
      : []),
  ];
}

/**
 * What is wrong with a derived question, seen from the questionnaire that it is to be derived in:
 * sources and answers that do not exist, answers of a source without a place, answers of a single
 * choice that a group was not offered or that hold together, groups told twice. Empty when nothing
 * is. Equations are checked by `derive`.
 */
export function checkDerived(derived: Derived, instrument: Instrument): readonly Problem[] {
  return [
    ...checkOwn(derived, instrument),
    ...checkGroups(derived, instrument),
    ...derived.members.flatMap((member) => checkMember(derived, member, instrument)),
  ];
}
