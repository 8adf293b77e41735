import type { Condition, Instrument, Question } from '../../instrument/index.js';
import { builderCondition } from './builder-condition.js';
import { type Code, callCode, literalCode, stringCode } from './code.js';

/** Writes conditions where some questions have constants already. */
export interface ConditionWriter {
  readonly instrument: Instrument;
  /** The names of the constants, by code of question. */
  readonly names: ReadonlyMap<string, string>;
  /** The questions above, of which alone a condition can speak by their constants. */
  readonly above: ReadonlyMap<string, Question>;
}

function constantOf(variable: string, { names, above }: ConditionWriter): string | undefined {
  return above.has(variable) ? names.get(variable) : undefined;
}

function leafCode(condition: Condition, writer: ConditionWriter): Code {
  if (!('variable' in condition)) return literalCode(condition);
  const { variable } = condition;
  const name = constantOf(variable, writer);
  const kind = writer.above.get(variable)?.kind;
  if (name === undefined || kind === undefined) return literalCode(condition);
  if (condition.kind === 'is' && kind === 'single') {
    return callCode('is', name, stringCode(condition.option));
  }
  if (condition.kind === 'ticked' && kind === 'multiple') {
    return callCode('ticked', name, stringCode(condition.item));
  }
  if (condition.kind === 'compare' && kind === 'numeric') {
    return callCode('compare', name, stringCode(condition.operator), String(condition.value));
  }
  return condition.kind === 'answered' ? callCode('answered', name) : literalCode(condition);
}

function builtCode(condition: Condition, writer: ConditionWriter): Code {
  switch (condition.kind) {
    case 'and':
    case 'or':
      return callCode(
        condition.kind,
        ...condition.conditions.map((each) => conditionCode(each, writer)),
      );
    case 'not':
      return callCode('not', conditionCode(condition.condition, writer));
    case 'expression':
      return callCode('expression', stringCode(condition.text));
    default:
      return leafCode(condition, writer);
  }
}

/** The condition by builders where they say exactly the same, else as its expression. */
export function conditionCode(condition: Condition, writer: ConditionWriter): Code {
  if (condition.kind !== 'expression') return builtCode(condition, writer);
  const { above, instrument } = writer;
  const spoken = builderCondition(condition.text, above, instrument);
  return builtCode(spoken ?? condition, writer);
}
