import type { Group, Instrument, Question } from '../../instrument/index.js';
import {
  type Code,
  callCode,
  constant,
  listCode,
  literalCode,
  objectCode,
  stringCode,
} from './code.js';
import { type ConditionWriter, conditionCode } from './condition-code.js';
import { constantNames } from './names.js';
import { questionCode } from './question-code.js';

const BUILDERS = [
  ...['and', 'answered', 'compare', 'date', 'display', 'expression', 'grid', 'group'],
  ...['instrument', 'is', 'multiple', 'not', 'numeric', 'option', 'or', 'ranking'],
  ...['scaleCell', 'single', 'text', 'ticked'],
];

function groupCode(group: Group, writer: ConditionWriter): Code {
  const { code, labels, questions, when, inferred } = group;
  const settings = objectCode([
    ['when', when && conditionCode(when, writer)],
    ['inferred', inferred && literalCode(inferred)],
  ]);
  const constants = questions.map((each) => writer.names.get(each.code) ?? '');
  return callCode(
    'group',
    stringCode(code),
    literalCode(labels),
    listCode(constants),
    settings === '{}' ? undefined : settings,
  );
}

function surveyCode(instrument: Instrument, writer: ConditionWriter): Code {
  const { id, title, welcome, languages, paging, groups, readings, oddities } = instrument;
  const written = (value: unknown) => (value === undefined ? undefined : literalCode(value));
  return callCode(
    'instrument',
    objectCode([
      ['id', stringCode(id)],
      ['title', Object.keys(title).length === 0 ? undefined : literalCode(title)],
      ['welcome', written(welcome)],
      ['languages', literalCode(languages)],
      ['paging', paging === 'group' ? undefined : stringCode(paging)],
      ['readings', written(readings)],
      ['groups', listCode(groups.map((group) => groupCode(group, writer)))],
      ['oddities', written(oddities)],
    ]),
  );
}

/** The builders that the code calls; a word in a text may name one too many, which is checked out. */
function importLine(statements: readonly string[]): string {
  const bare = statements.join('\n').replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '');
  const called = new Set([...bare.matchAll(/(?<![\w$]|\p{L})(\w+)\(/gu)].map(([, name]) => name));
  const names = BUILDERS.filter((name) => called.has(name));
  const line = `import { ${names.join(', ')} } from 'ent-survey';`;
  return line.length <= 100
    ? line
    : `import {\n${names.map((name) => `  ${name},`).join('\n')}\n} from 'ent-survey';`;
}

/**
 * The questionnaire as TypeScript that builds it, for a person to go on writing: a constant for each
 * question and one, `survey`, for all of them, whose questions, options and tables the compiler then
 * knows. Filters are written with builders where these say exactly the same, else as expressions.
 *
 * What builders cannot say is not in it: LimeSurvey's numbers, types and attributes (`origin`), and
 * derived variables.
 *
 * @example
 * writeFileSync('survey.ts', instrumentCode(readLss(readFileSync('survey.lss')).instrument));
 */
export function instrumentCode(instrument: Instrument): string {
  const questions = instrument.groups.flatMap((group) => group.questions);
  const names = constantNames(questions.map(({ code }) => code));
  const above = new Map<string, Question>();
  const writer: ConditionWriter = { instrument, names, above };
  const statements: string[] = [];
  for (const question of questions) {
    const name = names.get(question.code) ?? '';
    statements.push(constant(name, questionCode(question, writer)));
    above.set(question.code, question);
  }
  statements.push(constant('survey', surveyCode(instrument, writer), true));
  return `${[importLine(statements), ...statements].join('\n\n')}\n`;
}
