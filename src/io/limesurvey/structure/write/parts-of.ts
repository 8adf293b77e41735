import type {
  GridQuestion,
  Instrument,
  Item,
  Option,
  Question,
} from '../../../../core/instrument/index.js';
import type { Part } from '../survey/assembled.js';
import { equationOf } from './equation.js';
import { toWords } from './html.js';

/** What stands under a question in LimeSurvey. */
export interface Parts {
  readonly subquestions: readonly Part[];
  readonly answers: readonly Part[];
}

/** Types whose answers LimeSurvey words itself. */
const WORDED: ReadonlySet<string> = new Set('5YGIABCE');

/** Makes the parts of questions of one survey. */
function partMaker(instrument: Instrument) {
  const part = (scale: '0' | '1', { code, labels }: Option, relevance: string): Part => ({
    code,
    scale,
    words: toWords(labels, instrument.languages),
    relevance,
  });
  return {
    items: (list: readonly Item[]) =>
      list.map((each) => part('0', each, equationOf(each.when, instrument))),
    options: (list: readonly Option[], scale: '0' | '1' = '0') =>
      list.map((each) => part(scale, each, '')),
    columns: (list: readonly Option[]) => list.map((each) => part('1', each, '1')),
  };
}

type Maker = ReturnType<typeof partMaker>;

function ofGrid(grid: GridQuestion, type: string, maker: Maker): Parts {
  const { items, cell, columns = [] } = grid;
  const rows = maker.items(items);
  if (type === '1') {
    const scales = columns.map((column) => column.cell ?? cell);
    const [first = [], second = []] = scales.map((scale) =>
      scale.kind === 'single' ? scale.options : [],
    );
    return {
      subquestions: rows,
      answers: [...maker.options(first), ...maker.options(second, '1')],
    };
  }
  const across = cell.kind === 'multiple' ? cell.items : columns;
  const answers = cell.kind === 'single' && !WORDED.has(type) ? cell.options : [];
  return {
    subquestions: [...rows, ...maker.columns(across)],
    answers: maker.options(columns.length === 0 ? answers : []),
  };
}

/** The sub-questions and answers of a question, in LimeSurvey's terms. */
export function partsOf(question: Question, type: string, instrument: Instrument): Parts {
  const maker = partMaker(instrument);
  switch (question.kind) {
    case 'single':
      return { subquestions: [], answers: WORDED.has(type) ? [] : maker.options(question.options) };
    case 'multiple':
      return { subquestions: maker.items(question.items), answers: [] };
    case 'ranking':
      return { subquestions: [], answers: maker.options(question.items) };
    case 'grid':
      return ofGrid(question, type, maker);
    default:
      return { subquestions: [], answers: [] };
  }
}
