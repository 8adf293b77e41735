import type { Question } from './question.js';
import type { Measure } from './variable.js';

/** The codes of the options, boxes or items that answers are made of, *other* last where offered. */
export function answerCodes(asked: Measure | Question): readonly string[] {
  switch (asked.kind) {
    case 'single':
    case 'multiple': {
      const list = asked.kind === 'single' ? asked.options : asked.items;
      const codes = list.map(({ code }) => code);
      return asked.other === undefined ? codes : [...codes, 'other'];
    }
    case 'ranking':
      return asked.items.map(({ code }) => code);
    default:
      return [];
  }
}
