import type {
  GridCell,
  GridColumn,
  GridQuestion,
  Multiple,
  Question,
  Single,
  Text,
} from '../../instrument/index.js';
import { type Code, callCode, listCode, literalCode, objectCode, stringCode } from './code.js';
import { type ConditionWriter, conditionCode } from './condition-code.js';
import { optionCode, optionsCode } from './options-code.js';

type Fields = readonly (readonly [name: string, Code | undefined])[];

function given(value: unknown): Code | undefined {
  return value === undefined || value === false ? undefined : literalCode(value);
}

/** What every question may say, last among its settings. */
function common({ help, when, mandatory, inferred }: Question, writer: ConditionWriter): Fields {
  return [
    ['help', given(help)],
    ['mandatory', given(mandatory)],
    ['when', when && conditionCode(when, writer)],
    ['inferred', given(inferred)],
  ];
}

function otherCode(other: Text | undefined): Code | undefined {
  const isUsual = other?.fr === 'Autre' && other.en === 'Other' && Object.keys(other).length === 2;
  return isUsual ? 'true' : given(other);
}

function built(
  builder: string,
  question: Question,
  parts: readonly Code[],
  settings: Fields,
  writer: ConditionWriter,
): Code {
  const all = objectCode([...settings, ...common(question, writer)]);
  const { code, labels } = question;
  const [first, second] = [stringCode(code), literalCode(labels)];
  return callCode(builder, first, second, ...parts, all === '{}' ? undefined : all);
}

function singleCode(question: Single, writer: ConditionWriter): Code {
  const { options, scale, other, comment } = question;
  const settings: Fields = [
    ['scale', scale === 'ordinal' ? stringCode(scale) : undefined],
    ['other', otherCode(other)],
    ['comment', given(comment)],
  ];
  return built('single', question, [optionsCode(options, writer)], settings, writer);
}

function multipleCode(question: Multiple, writer: ConditionWriter): Code {
  const { items, other, exclusive, max, comment } = question;
  const settings: Fields = [
    ['other', otherCode(other)],
    ['exclusive', given(exclusive)],
    ['max', given(max)],
    ['comment', given(comment)],
  ];
  return built('multiple', question, [optionsCode(items, writer)], settings, writer);
}

function cellCode(cell: GridCell, writer: ConditionWriter): Code {
  switch (cell.kind) {
    case 'single': {
      const scale = cell.scale === 'ordinal' ? undefined : stringCode(cell.scale);
      return callCode('scaleCell', optionsCode(cell.options, writer), scale);
    }
    case 'multiple':
      return objectCode([
        ['kind', stringCode(cell.kind)],
        ['items', listCode(cell.items.map(optionCode))],
      ]);
    default:
      return literalCode(cell);
  }
}

function columnCode(column: GridColumn, writer: ConditionWriter): Code {
  if (column.cell === undefined) return optionCode(column);
  return objectCode([
    ['code', stringCode(column.code)],
    ['labels', literalCode(column.labels)],
    ['cell', cellCode(column.cell, writer)],
  ]);
}

function gridCode(question: GridQuestion, writer: ConditionWriter): Code {
  const { items, cell, columns } = question;
  const across = columns && listCode(columns.map((each) => columnCode(each, writer)));
  const parts = [optionsCode(items, writer), cellCode(cell, writer)];
  return built('grid', question, parts, [['columns', across]], writer);
}

/** Builders have no word for what the survey computes, nor for files that are sent. */
function withMark(code: Code, mark: 'computed' | 'upload', isSet: boolean | undefined): Code {
  return isSet
    ? { open: '{', parts: [spread(code), `${mark}: true`], close: '}', padding: ' ' }
    : code;
}

function spread(code: Code): Code {
  return typeof code === 'string' ? `...${code}` : { ...code, open: `...${code.open}` };
}

/** The call of a builder that makes the question. */
export function questionCode(question: Question, writer: ConditionWriter): Code {
  switch (question.kind) {
    case 'single':
      return singleCode(question, writer);
    case 'multiple':
      return multipleCode(question, writer);
    case 'ranking': {
      const { items, max } = question;
      const fewer: Fields = [['max', max === items.length ? undefined : String(max)]];
      return built('ranking', question, [optionsCode(items, writer)], fewer, writer);
    }
    case 'numeric': {
      const { min, max, integer, unit, computed } = question;
      const limits = Object.entries({ min, max, integer, unit });
      const settings = limits.map(([name, value]) => [name, given(value)] as const);
      return withMark(built('numeric', question, [], settings, writer), 'computed', computed);
    }
    case 'text': {
      const { computed, upload } = question;
      const plain = withMark(built('text', question, [], [], writer), 'computed', computed);
      return withMark(plain, 'upload', upload);
    }
    case 'date':
    case 'display':
      return built(question.kind, question, [], [], writer);
    case 'grid':
      return gridCode(question, writer);
  }
}
