import type {
  GridCell,
  GridColumn,
  GridQuestion,
  Option,
  Scale,
} from '../../../../core/instrument/index.js';
import { sameIn } from '../../vocabulary.js';
import type { AssembledQuestion } from '../survey/assembled.js';
import { attributeWords, isSet } from '../survey/attributes.js';
import { toText } from '../texts/words.js';
import { asked, itemsOf, optionsOf } from './asked.js';
import { numberLimits, tableLimits } from './number-limits.js';

function rows(question: AssembledQuestion, cell: GridCell): GridQuestion {
  return { kind: 'grid', ...asked(question), items: itemsOf(question.subquestions), cell };
}

function choice(options: readonly Option[], scale: Scale = 'nominal'): GridCell {
  return { kind: 'single', options, scale };
}

/** Rows that share the answers written by the author: types `F` and `H`. */
export function rowsOfAnswers(question: AssembledQuestion): GridQuestion {
  return rows(question, choice(optionsOf(question.answers)));
}

/** Rows that share answers that LimeSurvey itself words: types `A`, `B`, `C` and `E`. */
export function rowsOfReady(
  optionsIn: (languages: readonly string[]) => readonly Option[],
  scale: Scale,
): (question: AssembledQuestion) => GridQuestion {
  return (question) => rows(question, choice(optionsIn(question.languages), scale));
}

/** One number a row: type `K`. */
export function rowsOfNumbers(question: AssembledQuestion): GridQuestion {
  return rows(question, { kind: 'numeric', ...numberLimits(question) });
}

/** One text a row: type `Q`. */
export function rowsOfTexts(question: AssembledQuestion): GridQuestion {
  return rows(question, { kind: 'text' });
}

/** Rows that are answered on two scales: type `1`. */
export function dualScale(question: AssembledQuestion): GridQuestion {
  const { answers, attributes, languages } = question;
  const column = (code: '0' | '1', header: string, fallback: string): GridColumn => ({
    code,
    labels: {
      ...sameIn(languages, fallback),
      ...toText(attributeWords(attributes, header, languages)),
    },
    cell: choice(optionsOf(answers, code)),
  });
  return {
    ...rows(question, choice(optionsOf(answers, '0'))),
    columns: [column('0', 'dualscale_headerA', '1'), column('1', 'dualscale_headerB', '2')],
  };
}

/** A table of numbers, or of boxes where each row is a multiple choice of columns: type `:`. */
export function tableOfNumbers(question: AssembledQuestion): GridQuestion {
  const columns = optionsOf(question.subquestions, '1');
  return isSet(question.attributes, 'multiflexible_checkbox')
    ? rows(question, { kind: 'multiple', items: columns })
    : { ...rows(question, { kind: 'numeric', ...tableLimits(question) }), columns };
}

/** A table of texts: type `;`. */
export function tableOfTexts(question: AssembledQuestion): GridQuestion {
  return { ...rows(question, { kind: 'text' }), columns: optionsOf(question.subquestions, '1') };
}
