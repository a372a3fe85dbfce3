import { displayText } from '../../../xlsx/shown/displayText';
import type { Table } from '../../../xlsx/model/objects';
import type { Sheet } from '../../../xlsx/model/sheet';
import type { Session } from '../kernel/session';
import { type SheetRange, headerArea } from './area';
import { renameColumn } from './rewriteFormulas';
import { intersect } from '../../../grid/area';

/** After cells are written: what was typed into a table's header renames its columns, and is made unique text. */
export function takeHeaders(session: Session, { sheet, area }: SheetRange): void {
  for (const table of sheet.tables) {
    const header = headerArea(table);
    const hit = header && intersect(header, area);
    if (!hit) continue;
    for (let column = hit.column; column < hit.column + hit.columns; column++)
      nameColumn(session, sheet, table, column - table.area.column, textAt(session, sheet, hit.row, column));
  }
}

/**
 * Names a column, in the model, in its header cell and in the formulas that name it. An empty name becomes
 * "Column" with its number, one that another column has gets a number.
 */
export function nameColumn(
  session: Session,
  sheet: Sheet,
  table: Table,
  index: number,
  wanted: string,
): void {
  const column = table.columns[index];
  if (!column) return;
  const others = new Set(
    table.columns.filter((other) => other !== column).map((other) => other.name.toLowerCase()),
  );
  const name = freeName(wanted === '' ? `Column${index + 1}` : wanted, others);
  if (column.name !== name) {
    renameColumn(session.workbook, table, column.name, name);
    column.name = name;
    sheet.touch('tables');
  }
  const at = table.area.column + index;
  if (table.showHeaders && sheet.value(table.area.row, at) !== name)
    sheet.setCell(table.area.row, at, { value: name, formula: undefined });
}

/**
 * Names of table columns from the texts of a header row: an empty one is "Column" with its number, and of equal
 * ones (capitals do not count) the later get a number: "RAG", "RAG2", "RAG3".
 */
export function uniqueHeaders(texts: readonly string[]): string[] {
  const taken = new Set<string>();
  return texts.map((text, index) => {
    const name = freeName(text === '' ? `Column${index + 1}` : text, taken);
    taken.add(name.toLowerCase());
    return name;
  });
}

/** The name itself, or the first free one of name2, name3 … `taken` holds small letters. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count++) free = `${name}${count}`;
  return free;
}

/** Text of a header cell as it is shown; headers are always text. */
export function textAt(session: Session, sheet: Sheet, row: number, column: number): string {
  const { styles, date1904 } = session.workbook;
  return displayText(sheet.value(row, column), styles.get(sheet.styleAt(row, column)).numberFormat, {
    date1904,
  });
}
