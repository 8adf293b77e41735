import type {
  GridCell,
  GridQuestion,
  Item,
  Multiple,
  Question,
  Text,
} from '../../instrument/index.js';
import type { OptionEntry, OptionList } from './codebook.js';
import type { Context } from './context.js';

function entries(
  items: readonly Item[],
  { label, asked }: Context,
  noteOf: (item: Item) => string | undefined = () => undefined,
): readonly OptionEntry[] {
  return items.map((item) => {
    const note = noteOf(item);
    return {
      code: item.code,
      label: label(item.labels),
      ...(note !== undefined && { note }),
      ...(item.when !== undefined && { asked: asked(item.when) }),
    };
  });
}

function otherEntry(other: Text | undefined, { words, label }: Context): readonly OptionEntry[] {
  if (other === undefined) return [];
  return [{ code: 'other', label: label(other), note: words.freeText }];
}

function boxes({ items, exclusive = [], other }: Multiple, context: Context): OptionList {
  const noteOf = ({ code }: Item) =>
    exclusive.includes(code) ? context.words.exclusive : undefined;
  return { options: [...entries(items, context, noteOf), ...otherEntry(other, context)] };
}

function cellOptions(cell: GridCell): readonly Item[] {
  if (cell.kind === 'single') return cell.options;
  return cell.kind === 'multiple' ? cell.items : [];
}

function gridLists({ items, columns = [], cell }: GridQuestion, context: Context) {
  const { words, text } = context;
  const own = columns.filter((column) => column.cell !== undefined);
  const shared = own.length < columns.length || columns.length === 0 ? cellOptions(cell) : [];
  return [
    { name: words.rows, options: entries(items, context) },
    { name: words.columns, options: entries(columns, context) },
    { name: words.answers, options: entries(shared, context) },
    ...own.map((column) => ({
      name: `${words.answers} – ${text(column.labels) || column.code}`,
      options: entries(column.cell === undefined ? [] : cellOptions(column.cell), context),
    })),
  ];
}

/** The answers that a question offers; the rows, columns and answers of a grid. */
export function optionLists(question: Question, context: Context): readonly OptionList[] {
  switch (question.kind) {
    case 'single': {
      const options = entries(question.options, context);
      return [{ options: [...options, ...otherEntry(question.other, context)] }];
    }
    case 'multiple':
      return [boxes(question, context)];
    case 'ranking':
      return [{ options: entries(question.items, context) }];
    case 'grid':
      return gridLists(question, context).filter(({ options }) => options.length > 0);
    default:
      return [];
  }
}
