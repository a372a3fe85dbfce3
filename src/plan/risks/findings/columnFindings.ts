import { columnLetters, sheetCell } from '../../address';
import { fieldName } from '../../fieldName';
import type { Finding } from '../../finding';
import { columnHeading } from '../../read/headingsOf';
import type { RiskRegister } from '../register';
import { unsureColumns } from '../unsureColumns';

/** One question for each column that would decide how risks are rated and whose meaning is in doubt. */
export function columnFindings({ tables }: RiskRegister): Finding[] {
  return tables.flatMap((placed) =>
    unsureColumns(placed.table).flatMap((field): Finding[] => {
      const column = placed.table.columns[field];
      if (column === undefined) return [];
      const heading = columnHeading(placed, column);
      return [
        {
          severity: 'warning',
          code: 'column-unsure',
          cell: sheetCell(placed.sheet.name, placed.table.headings.row, column),
          message: `Column ${columnLetters(column)}${heading && `, “${heading}”,`} would be the risks’ ${fieldName('risks', field).toLowerCase()}. Is it? Until you say so in Tables it is not read, and no risk is rated by it.`,
        },
      ];
    }),
  );
}
