import { fact, isChange, ofChange, type Fact } from './fact';
import type { SmallTable } from './findSmallTables';
import { contextOf, placeOf } from './tableWords';
import { shorten } from '../../../words/shorten';

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
