import type { Area } from '../../grid/area';
import type { Table, TableColumn } from '../model/objects';
import { formulaToFile } from '../formula/formulaToFile';
import { cornersAddress, parseArea } from '../../grid/a1';
import { encodeXstring } from '../../words/xml/text';
import type { XmlElement } from '../xml/xmlElement';
import { columnElements, readColumn } from './readTable';
import { totalsFunctionOf } from './totals';

const tableOrder = ['autoFilter', 'sortState', 'tableColumns', 'tableStyleInfo', 'extLst'];
const columnOrder = ['calculatedColumnFormula', 'totalsRowFormula', 'xmlColumnPr', 'extLst'];

/**
 * Brings a table part to what the model has. Columns are told apart by their id; those that are still the same keep
 * their element, with the formats and XML maps that the model does not know.
 */
export function writeTable(root: XmlElement, table: Table): void {
  if ((root.get('displayName') ?? root.get('name')) !== table.name)
    root.set({ name: table.name, displayName: table.name });
  root.set({ ref: cornersAddress(table.area) });
  if ((root.number('headerRowCount') ?? 1) > 0 !== table.showHeaders)
    root.set({ headerRowCount: table.showHeaders ? null : 0 });
  if ((root.number('totalsRowCount') ?? 0) > 0 !== table.showTotals)
    root.set(
      table.showTotals
        ? { totalsRowCount: 1, totalsRowShown: null }
        : { totalsRowCount: null, totalsRowShown: null },
    );
  writeFilter(root, table);
  dropOutside(root, table);
  writeColumns(root, table);
  const style = root.ensure('tableStyleInfo', tableOrder);
  style.set({
    name: table.style,
    showFirstColumn: table.firstColumn,
    showLastColumn: table.lastColumn,
    showRowStripes: table.bandedRows,
    showColumnStripes: table.bandedColumns,
  });
}

/** The filter covers headings and rows but not the totals; without headings there are no buttons. */
function writeFilter(root: XmlElement, table: Table): void {
  if (!table.filterButtons || !table.showHeaders) {
    root.child('autoFilter')?.remove();
    return;
  }
  const filter = root.ensure('autoFilter', tableOrder);
  const rows = table.area.rows - (table.showTotals ? 1 : 0);
  filter.set({ ref: cornersAddress({ ...table.area, rows }) });
  if (!table.filtered)
    for (const column of filter.all('filterColumn')) if (column.children.length > 0) column.remove();
}

/** Takes away what a filter and a sorting say of cells that are no longer the table's: Excel repairs such a file. */
function dropOutside(root: XmlElement, { area }: Table): void {
  for (const column of root.child('autoFilter')?.all('filterColumn') ?? [])
    if ((column.number('colId') ?? 0) >= area.columns) column.remove();
  for (const owner of [root, root.child('autoFilter')]) {
    const sorting = owner?.child('sortState');
    const sorted = parseArea(sorting?.get('ref') ?? '');
    if (sorting && (!sorted || !isWithin(sorted, area))) sorting.remove();
  }
}

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

function writeColumns(root: XmlElement, table: Table): void {
  const list = root.ensure('tableColumns', tableOrder);
  const existing = new Map(
    columnElements(root).map((element, index) => [readColumn(element, index).id, element]),
  );
  const unchanged = [...existing].every(([id, element], index) => {
    const column = table.columns[index];
    return column?.id === id && isSame(readColumn(element, index), column);
  });
  if (unchanged && existing.size === table.columns.length) return;
  const elements = table.columns.map((column, index) => {
    const element = existing.get(column.id) ?? list.make('tableColumn', { id: column.id });
    if (!isSame(readColumn(element, index), column)) writeColumn(element, column, table.name);
    return element;
  });
  list.clear();
  list.append(...elements);
  list.set({ count: elements.length });
}

function writeColumn(element: XmlElement, column: TableColumn, table: string): void {
  const { calculated, totalsFormula, totalsLabel } = column;
  const totals = totalsFormula === undefined ? null : totalsFunctionOf(totalsFormula, column.name, table);
  element.set({
    // Line breaks in a heading are written so (18.5.1.3), or Excel finds name and cell different and repairs.
    name: encodeXstring(column.name).replaceAll('\n', '_x000a_'),
    totalsRowLabel: totalsLabel || null,
    totalsRowFunction: totalsFormula === undefined ? null : (totals ?? 'custom'),
  });
  const formula = (local: string, text: string | undefined): void => {
    if (text === undefined) element.child(local)?.remove();
    else element.ensure(local, columnOrder).text = formulaToFile(text.replace(/^=/, ''), table);
  };
  formula('calculatedColumnFormula', calculated);
  formula('totalsRowFormula', totals === null ? totalsFormula : undefined);
}

const isSame = (one: TableColumn, other: TableColumn): boolean =>
  one.name === other.name &&
  one.calculated === other.calculated &&
  one.totalsFormula === other.totalsFormula &&
  (one.totalsLabel ?? '') === (other.totalsLabel ?? '');
