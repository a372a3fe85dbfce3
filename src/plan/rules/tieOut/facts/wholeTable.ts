import type { SmallTable, TableCell, TableRow } from './findSmallTables';
import { add, shown, contextOf, placeOf } from './tableWords';
import { fact, isChange, ofChange, type Fact } from './fact';
import { shorten } from '../../../../words/shorten';

/** The totals of the columns as a row that the table does not print; none where there is nothing to sum. */
export function totalRow({ columns }: SmallTable, body: readonly TableRow[]): TableRow[] {
  const [first] = body;
  if (!first || body.length < 2) return [];
  const cells = new Map<number, TableCell>();
  for (const { column } of columns) {
    const own = body.flatMap(({ cells: all }) => all.get(column) ?? []);
    const [cell] = own;
    if (!cell || own.length < 2 || own.some(({ kind }) => kind !== cell.kind)) continue;
    const sum = add(own);
    const half = own.reduce((all, one) => all + one.half, 0);
    cells.set(column, { ...cell, value: sum, half, text: shown(sum / (cell.unit?.scale ?? 1)), of: own });
  }
  return [{ row: first.row, label: '', isTotal: true, cells }];
}

/** Whether a table counts in thousands or millions. */
export const isScaled = ({ rows }: SmallTable): boolean =>
  rows.some(({ cells }) =>
    [...cells.values()].some(({ kind, unit }) => kind === 'number' && (unit?.scale ?? 1) > 1),
  );

/** The table as it stands: "11,210" of a table of thousands may be quoted so, as well as "11.2 million". */
export const unscaled = (table: SmallTable): SmallTable => ({
  ...table,
  rows: table.rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([column, cell]) => [column, asItStands(cell)])),
  })),
});

const asItStands = (cell: TableCell): TableCell =>
  cell.kind === 'number'
    ? { ...cell, value: cell.value / (cell.unit?.scale ?? 1), half: 0, unit: null }
    : cell;

/** The figures that stand in a small table, in the unit that its label, heading or title states. */
export const standingFacts = (table: SmallTable): Fact[] =>
  table.rows.flatMap(({ label, isTotal, cells }) =>
    [...cells.values()].map((cell): Fact => {
      const heading = table.columns.find(({ column }) => column === cell.column)?.heading ?? '';
      const unit = cell.unit === null || cell.unit.scale === 1 ? '' : `, ${cell.text} in ${cell.unit.text}`;
      return fact(cell.kind, cell.value, {
        name: `“${shorten(label)}”${unit}`,
        context: contextOf(table, label, heading),
        cells: [placeOf(table, cell)],
        half: cell.half,
        origin: 'cell',
        whole: isTotal,
        ...(isChange(heading) && { hint: ofChange }),
      });
    }),
  );
