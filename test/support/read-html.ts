import { DomUtils, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>;
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** The page as a tree, entities read as a browser does. */
export function readHtml(text: string): Node {
  return parseDocument(text, { decodeEntities: true });
}

export function elements(name: string, within: Node | Element): readonly Element[] {
  return DomUtils.getElementsByTagName(name, within);
}

export function textOf(element: Element): string {
  return DomUtils.textContent(element);
}

function spanOf(element: Element, name: string): number {
  return Number(element.attribs[name] ?? 1);
}

/**
 * The number of places filled in each row of a table head, cells that span several rows or columns
 * counted in each; overlapping cells count twice.
 */
export function headWidths(table: Element): readonly number[] {
  const [head] = elements('thead', table);
  if (head === undefined) return [];
  const rows = elements('tr', head);
  const widths = rows.map(() => 0);
  for (const [index, row] of rows.entries()) {
    for (const cell of elements('th', row)) {
      for (let below = 0; below < spanOf(cell, 'rowspan'); below += 1) {
        widths[index + below] = (widths[index + below] ?? 0) + spanOf(cell, 'colspan');
      }
    }
  }
  return widths;
}

/** The number of cells in each row of a table body, the row heading included. */
export function bodyWidths(table: Element): readonly number[] {
  const [body] = elements('tbody', table);
  if (body === undefined) return [];
  return elements('tr', body).map((row) => elements('th', row).length + elements('td', row).length);
}

/** The texts of the cells of a table body, row by row, without the row headings. */
export function bodyTexts(table: Element): readonly (readonly string[])[] {
  const [body] = elements('tbody', table);
  if (body === undefined) return [];
  return elements('tr', body).map((row) => elements('td', row).map(textOf));
}
