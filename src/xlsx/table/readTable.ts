import type { Table, TableColumn } from '../model/objects';
import { formulaFromFile } from '../formula/fileFormula';
import { areaOnSheet } from '../sheet/soundSheet';
import { XmlFault } from '../xml/parseXml';
import { decodeXstring } from '../../words/xml/text';
import type { XmlElement } from '../xml/xmlElement';

/** Functions of a totals row ↔ the SUBTOTAL that stands in its cell (which leaves filtered rows out). */
const subtotals: Readonly<Record<string, number>> = {
  average: 101,
  countNums: 102,
  count: 103,
  max: 104,
  min: 105,
  stdDev: 107,
  sum: 109,
  var: 110,
};

/**
 * A table part (ECMA-376 18.5.1.2). Throws an XmlFault where its place is none on a sheet, or is not as wide as its
 * columns are many: Excel takes no such table, and a table lost in silence would change what is read.
 */
export function readTable(root: XmlElement, id: string): Table {
  const area = areaOnSheet(root.get('ref') ?? '');
  const named = root.get('displayName') ?? root.get('name') ?? '';
  if (area.columns !== columnElements(root).length)
    throw new XmlFault(`says that the table “${named}” has another number of columns than its place`);
  const headers = root.number('headerRowCount') ?? 1;
  const totals = root.number('totalsRowCount') ?? 0;
  if (headers > 1 || totals > 1)
    throw new XmlFault(`gives the table “${named}” several rows of headings or totals`);
  const style = root.child('tableStyleInfo');
  const filter = root.child('autoFilter');
  return {
    id,
    name: named,
    area,
    showHeaders: headers > 0,
    showTotals: totals > 0,
    style: style?.get('name') ?? null,
    bandedRows: style?.flag('showRowStripes') ?? false,
    bandedColumns: style?.flag('showColumnStripes') ?? false,
    firstColumn: style?.flag('showFirstColumn') ?? false,
    lastColumn: style?.flag('showLastColumn') ?? false,
    filterButtons: filter !== null,
    filtered: (filter?.all('filterColumn') ?? []).some((column) => column.children.length > 0),
    columns: columnElements(root).map(readColumn),
  };
}

export const columnElements = (root: XmlElement): XmlElement[] =>
  root.child('tableColumns')?.all('tableColumn') ?? [];

export function readColumn(element: XmlElement, index: number): TableColumn {
  const name = decodeXstring(element.get('name') ?? '');
  const formula = (local: string): string | undefined => {
    const text = element.child(local)?.text;
    return text ? formulaFromFile(text) : undefined;
  };
  const column: TableColumn = { id: element.number('id') ?? index + 1, name };
  const calculated = formula('calculatedColumnFormula');
  const totals = formula('totalsRowFormula') ?? totalsFormulaOf(element.get('totalsRowFunction'), name);
  const label = element.get('totalsRowLabel');
  if (calculated !== undefined) column.calculated = calculated;
  if (totals !== undefined) column.totalsFormula = totals;
  if (label !== null) column.totalsLabel = decodeXstring(label);
  return column;
}

/** "sum" of the column "Local" → "SUBTOTAL(109,[Local])"; undefined for no function or one of the officer's own. */
function totalsFormulaOf(name: string | null, column: string): string | undefined {
  const number = subtotals[name ?? ''];
  return number === undefined ? undefined : `SUBTOTAL(${number},[${escapeColumn(column)}])`;
}

/** The reverse: null for a formula that is no plain subtotal of its own column. */
export function totalsFunctionOf(formula: string, column: string, table: string): string | null {
  const match = /^=?SUBTOTAL\((\d+),\s*([^[\]]*)\[([\s\S]+)\]\)$/i.exec(formula.trim());
  if (!match || (match[2] !== '' && match[2]?.toLowerCase() !== table.toLowerCase())) return null;
  if (match[3]?.toLowerCase() !== escapeColumn(column).toLowerCase()) return null;
  return Object.entries(subtotals).find(([, number]) => number === Number(match[1]))?.[0] ?? null;
}

/** In structured references an apostrophe comes before these signs. */
const escapeColumn = (column: string): string => column.replace(/[[\]#'@]/g, "'$&");
