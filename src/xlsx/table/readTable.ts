import type { Table, TableColumn } from '../model/objects';
import { formulaFromFile } from '../formula/formulaFromFile';
import { parseArea } from '../sheet/address';
import { decodeXstring } from '../xml/text';
import type { XmlElement } from '../xml/xmlElement';
import { totalsFormulaOf } from './totals';

/** A table part (ECMA-376 18.5.1.2); null if it does not say where the table is. */
export function readTable(root: XmlElement, id: string): Table | null {
  const area = parseArea(root.get('ref') ?? '');
  if (!area) return null;
  const style = root.child('tableStyleInfo');
  const filter = root.child('autoFilter');
  return {
    id,
    name: root.get('displayName') ?? root.get('name') ?? '',
    area,
    showHeaders: (root.number('headerRowCount') ?? 1) > 0,
    showTotals: (root.number('totalsRowCount') ?? 0) > 0,
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
