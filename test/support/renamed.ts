import {
  type GridCell,
  type GridColumn,
  type Instrument,
  makeInstrument,
  type Option,
  type Question,
} from '../../src/core/instrument/index.js';

/** What a renamed questionnaire changes. */
export interface Changes {
  /** Another code for a question, an option, an item, a row or a column. */
  readonly rename: (code: string) => string;
  /** Another order for each list of options, items, rows or columns. */
  readonly reorder?: (list: readonly Option[]) => readonly Option[];
  readonly paging?: Instrument['paging'];
}

function renamedList(list: readonly Option[], { rename, reorder = (same) => same }: Changes) {
  return reorder(list.map(({ code, labels }) => ({ code: rename(code), labels })));
}

function renamedCell(cell: GridCell, changes: Changes): GridCell {
  if (cell.kind === 'single') return { ...cell, options: renamedList(cell.options, changes) };
  if (cell.kind === 'multiple') return { ...cell, items: renamedList(cell.items, changes) };
  return cell;
}

function renamedColumn({ code, labels, cell }: GridColumn, changes: Changes): GridColumn {
  const renamed = { code: changes.rename(code), labels };
  return cell === undefined ? renamed : { ...renamed, cell: renamedCell(cell, changes) };
}

/** The question under another code, its lists too, and without its filters. */
function renamedQuestion(question: Question, changes: Changes): Question {
  const { when: _, inferred: __, ...asked } = question;
  const code = changes.rename(question.code);
  switch (asked.kind) {
    case 'single':
      return { ...asked, code, options: renamedList(asked.options, changes) };
    case 'multiple': {
      const exclusive = (asked.exclusive ?? []).map(changes.rename);
      return { ...asked, code, items: renamedList(asked.items, changes), exclusive };
    }
    case 'ranking':
      return { ...asked, code, items: renamedList(asked.items, changes) };
    case 'grid': {
      const columns = asked.columns?.map((column) => renamedColumn(column, changes));
      const items = renamedList(asked.items, changes);
      const cell = renamedCell(asked.cell, changes);
      const { columns: ___, ...rest } = asked;
      return { ...rest, code, items, cell, ...(columns && { columns }) };
    }
    default:
      return { ...asked, code };
  }
}

/** A study that asks the same as a questionnaire under other codes, of everybody. */
export function renamedInstrument(instrument: Instrument, changes: Changes): Instrument {
  const { title, languages, paging } = instrument;
  return makeInstrument({
    id: 'study',
    title,
    languages,
    paging: changes.paging ?? paging,
    groups: instrument.groups.map(({ code, labels, questions }) => ({
      code: changes.rename(code),
      labels,
      questions: questions.map((question) => renamedQuestion(question, changes)),
    })),
  });
}

/** A code in front of which `z` stands, as in the tables of a study renamed by it; *other* stays. */
export function prefixed(code: string): string {
  return /^other(?:comment)?$/.test(code) ? code : `z${code}`;
}

/** The same for the name of a variable, such as `zfreq_zSQ001`. */
export function prefixedName(name: string): string {
  return name.split('_').map(prefixed).join('_');
}

const prefixedId = (id: string) => {
  const [kind = '', ...names] = id.split(':');
  return [kind, ...names.map(prefixedName)].join(':');
};

const RENAMED: Readonly<Record<string, (code: string) => string>> = {
  id: prefixedId,
  question: prefixedName,
  code: prefixedName,
  row: prefixed,
  column: prefixed,
  codes: prefixed,
  missingColumns: prefixedName,
};

/** A table, or any part of one, as it would be under the codes that `prefixed` gives. */
export function prefixedTable(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => prefixedTable(each, key));
  if (typeof value === 'string') return RENAMED[key]?.(value) ?? value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, prefixedTable(each, name)]),
  );
}
