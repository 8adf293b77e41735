import { type Problem, problem } from '../../problems/index.js';
import type { GridCell, NumericLimits, Question } from '../question.js';
import { duplicateOption, impossibleRanks, invalidCode, reversedLimits } from './messages.js';
import { repeated } from './repeated.js';

const CODE = /^[\p{L}\p{N}](?:[\p{L}\p{N}_-]*[\p{L}\p{N}])?$/u;

/** Whether a text can be the code of a question, an option or an item. */
export function isCode(code: string): boolean {
  return CODE.test(code);
}

function codeLists(question: Question): readonly (readonly string[])[] {
  const codes = (list: readonly { code: string }[]) => list.map((each) => each.code);
  switch (question.kind) {
    case 'single':
      return [codes(question.options)];
    case 'multiple':
    case 'ranking':
      return [codes(question.items)];
    case 'grid': {
      const cells = [question.cell, ...(question.columns ?? []).map((column) => column.cell)];
      return [codes(question.items), codes(question.columns ?? []), ...cells.map(cellCodes)];
    }
    default:
      return [];
  }
}

function cellCodes(cell: GridCell | undefined): readonly string[] {
  if (cell?.kind === 'single') return cell.options.map((each) => each.code);
  if (cell?.kind === 'multiple') return cell.items.map((each) => each.code);
  return [];
}

function checkCodes(question: string, codes: readonly string[]): readonly Problem[] {
  const invalid = codes
    .filter((code) => !isCode(code))
    .map((code) => problem('invalid-code', invalidCode('an option', code), { question }));
  const twice = repeated(codes).map((code) =>
    problem('duplicate-option', duplicateOption(question, code), { question }),
  );
  return [...invalid, ...twice];
}

function checkLimits(question: string, { min, max }: NumericLimits): readonly Problem[] {
  if (min === undefined || max === undefined || min <= max) return [];
  return [problem('reversed-limits', reversedLimits(question, min, max), { question })];
}

function checkOwn(question: Question): readonly Problem[] {
  if (question.kind === 'numeric') return checkLimits(question.code, question);
  if (question.kind === 'grid' && question.cell.kind === 'numeric') {
    return checkLimits(question.code, question.cell);
  }
  if (question.kind !== 'ranking') return [];
  const { code, max, items } = question;
  if (Number.isInteger(max) && max >= 1 && max <= items.length) return [];
  return [
    problem('impossible-ranks', impossibleRanks(code, max, items.length), { question: code }),
  ];
}

/** The problems of a question taken alone: its codes, limits and ranks. */
export function checkQuestion(question: Question): readonly Problem[] {
  const { code } = question;
  const own = isCode(code)
    ? []
    : [problem('invalid-code', invalidCode('a question', code), { question: code })];
  return [
    ...own,
    ...codeLists(question).flatMap((codes) => checkCodes(code, codes)),
    ...checkOwn(question),
  ];
}
