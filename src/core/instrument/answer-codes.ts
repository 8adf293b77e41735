import type { Option, Question } from './question.js';
import type { Measure } from './variable.js';

/** The options, boxes or items that answers are made of, *other* last where offered. */
export function answerOptions(asked: Measure | Question): readonly Option[] {
  switch (asked.kind) {
    case 'single':
    case 'multiple': {
      const list: readonly Option[] = asked.kind === 'single' ? asked.options : asked.items;
      return asked.other === undefined ? list : [...list, { code: 'other', labels: asked.other }];
    }
    case 'ranking':
      return asked.items;
    default:
      return [];
  }
}

/** The codes of those options. */
export function answerCodes(asked: Measure | Question): readonly string[] {
  return answerOptions(asked).map(({ code }) => code);
}
