import { walkXml } from '../../containers/walk-xml.js';
import { refuseImmense } from './immense.js';
import { EXPORT_RESPONSES } from './messages.js';
import type { Cell, Sheet } from './sheet.js';

/** A table of a LimeSurvey file: its columns by name, and its rows; what was null is absent. */
interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/** How far into a file its type is looked for. */
const HEAD = 1024;

/** The type that an XML file of LimeSurvey says it is of, such as `Responses`. */
export function documentType(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  if (!/^\s*</.test(head)) return undefined;
  return /<LimeSurveyDocType>\s*(\w+)\s*</.exec(head)?.[1];
}

/** The column of an element: names that start with a digit have an underscore before, `-` is `#`. */
function columnOf(element: string): string {
  return element.replace(/^_(?=\d)/, '').replaceAll('-', '#');
}

function readTable(bytes: Uint8Array, table: string, file: string): Table {
  const columns = new Set<string>();
  const rows: ReadonlyMap<string, string>[] = [];
  let row = new Map<string, string>();
  const closeInRows = (path: readonly string[], text: string): void => {
    const [, , , , element] = path;
    if (element === undefined) {
      rows.push(row);
      row = new Map();
      return;
    }
    row.set(columnOf(element), text);
    columns.add(columnOf(element));
  };
  walkXml(bytes, { file }, EXPORT_RESPONSES, {
    close: (path, text) => {
      if (path[1] !== table || path.length < 4 || path.length > 5) return;
      if (path[2] === 'fields' && path[3] === 'fieldname') columns.add(text.trim());
      if (path[2] === 'rows' && path[3] === 'row') closeInRows(path, text);
    },
  });
  return { columns: [...columns], rows };
}

/** How long each questionnaire took, in seconds, by the id of its respondent: a `.lsi` file. */
export function readTimings(bytes: Uint8Array, file: string): ReadonlyMap<Cell, string> {
  const { rows } = readTable(bytes, 'timings', file);
  return new Map(rows.map((row) => [row.get('id') ?? null, row.get('interviewtime') ?? '']));
}

/**
 * The sheet of a `.lsr` file: the table of responses in XML. What was null has no element, and a
 * blank an empty one.
 *
 * @throws SurveyError when the XML is damaged, or larger than any table of responses.
 */
export function readLsrSheet(
  bytes: Uint8Array,
  file: string,
  timings?: ReadonlyMap<Cell, string>,
): Sheet {
  const { columns, rows } = readTable(bytes, 'responses', file);
  refuseImmense(rows.length, columns.length, file);
  const records = rows.map((row) => {
    const cells: Cell[] = columns.map((column) => row.get(column) ?? null);
    return timings === undefined ? cells : [...cells, timings.get(row.get('id') ?? null) ?? null];
  });
  const headings = timings === undefined ? columns : [...columns, 'interviewtime'];
  return { headings, records, resaved: false, tellsBlanks: true };
}
